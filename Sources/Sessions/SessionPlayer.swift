public import Assistant
import CivilDate
public import DossierStore
import FoundationEssentials
import Personnel
import Terminal
import Verzuimprotocol

/// A chat in a store of its own, played line by line.
public final class SessionPlayer {
  /// The chat.
  public let chat: Assistant
  /// Its store.
  public let store: Store
  /// The sections that were shown.
  public private(set) var sources: Set<String> = []
  private let folder: TemporaryFolder?

  /// A number in a head that is none.
  public struct NoNumber: Error {}

  /// A chat over a store of its own, or over one that another chat uses too.
  public init(
    _ transcript: Transcript, in world: SessionWorld, over shared: Store? = nil,
    observer: ((Observation) -> Void)? = nil
  ) throws {
    let folder = shared == nil ? try TemporaryFolder() : nil
    self.folder = folder
    store = try shared ?? Store.open(at: (folder?.path ?? "") + "/opslag", create: true)
    let personnel = try Personnel(
      rosterBytes: transcript.rosterFile.flatMap(world.file),
      organisationBytes: transcript.rosterFile.flatMap { _ in world.file("organisatie.json") })
    let counter = Counter()
    let environment = Environment(
      store: store, personnel: personnel, clock: { transcript.now },
      machineClock: { 1_772_442_000 }, rules: .nota2009, keepsDrafts: true,
      newID: { counter.next() })
    chat = Assistant(
      environment, library: world.library(),
      asker: PartialAsker(
        number: try transcript.number.map { number throws(NoNumber) in
          guard let padded = paddedNumber(number) else { throw NoNumber() }
          return padded
        },
        role: transcript.role),
      dialog: transcript.dialog)
    chat.observer = observer
    for event in transcript.earlier {
      guard let number = DossierNumber(event.dossier) else { throw NoNumber() }
      _ = try store.append(
        EventDraft(
          moment: Timestamp(secondsSince1970: 1_772_000_000), day: event.day,
          actor: Actor(role: event.role, number: nil), kind: event.kind,
          fields: event.fields.mapValues { .text($0) }),
        to: number)
    }
  }

  /// The whole screen, with what was typed, and then what was stored and sent.
  public func session(typing lines: [String]) throws -> String {
    screen(typing: lines) + (try stored()) + (try sent())
  }

  /// The whole screen, with what was typed.
  public func screen(typing lines: [String]) -> String {
    var text = shown(chat.open())
    for line in lines {
      text += line.isEmpty ? "\n>\n\n" : "\n> \(line)\n\n"
      text += shown(chat.receive(line))
    }
    return text
  }

  private func shown(_ blocks: [Block]) -> String {
    for case .say(_, let shown) in blocks { sources.formUnion(shown) }
    return PlainScreen.text(blocks, width: 80)
  }

  private func stored() throws -> String {
    var text = ""
    for number in try store.dossierNumbers() {
      for event in try store.read(number).events where event.conversation != nil {
        let fields = event.fields.sorted { $0.key < $1.key }
          .map { "\($0.key)=\(words($0.value))" }.joined(separator: ", ")
        text += "\n== \(number) \(event.kind) op \(event.day) door \(event.actor.role): \(fields)\n"
      }
    }
    return text
  }

  private func sent() throws -> String {
    var messages: [String] = []
    for name in try store.documents(in: .outbox) {
      guard let bytes = try store.document(name, in: .outbox) else { continue }
      messages.append(try MailText(bytes).summary)
    }
    return messages.sorted().map { "\n== bericht\n\($0)" }.joined()
  }

  private func words(_ value: EventValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): value.integer.map { "\($0)" } ?? "\(number)"
    case .flag(let flag): flag ? "ja" : "nee"
    case .texts(let texts): texts.joined(separator: "+")
    }
  }
}

private final class Counter {
  private var count = 0

  func next() -> String {
    count += 1
    return "gesprek\(count)"
  }
}
