public import CivilDate

/// An event of a dossier of which only what is asked for is read.
///
/// For whoever looks at many dossiers and needs little of each; it says the same as its ``Event``.
public struct EventGlance: Sendable {
  private let line: DossierLine
  private let bytes: [UInt8]

  init(_ line: DossierLine, in bytes: [UInt8]) {
    self.line = line
    self.bytes = bytes
  }

  /// Its number in the dossier.
  public var number: Int { line.number }

  /// The day that the rules use.
  public var day: CivilDate {
    switch line.content {
    case .outline(let outline): outline.day
    case .event(let event): event.day
    }
  }

  /// The kind of event, such as "ziekmelding".
  public var kind: String {
    switch line.content {
    case .outline(let outline): text(outline.kind)
    case .event(let event): event.kind
    }
  }

  /// The role in which it was noted.
  public var role: String {
    switch line.content {
    case .outline(let outline): text(outline.role)
    case .event(let event): event.actor.role
    }
  }

  /// The fields, in any order; of two with one name the last counts.
  public var fields: [(name: String, value: EventValue)] {
    switch line.content {
    case .event(let event): return event.fields.map { (name: $0.key, value: $0.value) }
    case .outline(let outline):
      guard outline.hasFields else { return [] }
      return withLine { bytes in
        var found: [(name: String, value: EventValue)] = []
        outline.forEachField(in: bytes) { name, value in
          found.append((bytes.text(name), bytes.eventValue(value)))
        }
        return found
      }
    }
  }

  private func text(_ range: Range<Int>) -> String { withLine { $0.text(range) } }

  private func withLine<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[line.range])) }
  }
}
