import DialogEngine

/// Which dialogs call each other.
public struct Neighbours {
  /// The dialogs by name; of two with the same name the first.
  let dialogs: [String: ParsedDialog]
  private let calls: [String: Set<String>]
  /// The names of those that each dialog calls and is called by, in order.
  private let around: [String: [String]]

  /// Which of these dialogs call each other.
  public init(_ parsed: [ParsedDialog]) {
    var dialogs: [String: ParsedDialog] = [:]
    var calls: [String: Set<String>] = [:]
    for item in parsed {
      guard let name = item.dialog?.name, dialogs[name] == nil else { continue }
      dialogs[name] = item
      calls[name] = Set(item.references.lazy.filter { $0.kind == .dialog }.map(\.name))
    }
    var around: [String: Set<String>] = [:]
    for (name, called) in calls {
      for other in called where other != name {
        around[name, default: []].insert(other)
        around[other, default: []].insert(name)
      }
    }
    self.dialogs = dialogs
    self.calls = calls
    self.around = around.mapValues { $0.sorted() }
  }

  /// The dialogs that this one plays, directly.
  func called(by name: String) -> Set<String> { calls[name] ?? [] }

  /// The dialogs that this one calls and those that call it, directly.
  public func around(_ name: String) -> [ParsedDialog] {
    (around[name] ?? []).compactMap { dialogs[$0] }
  }

  /// Every dialog that this one leads to, also by way of others; itself only when it comes back.
  func reached(from name: String) -> Set<String> {
    var reached: Set<String> = []
    var open = Array(called(by: name))
    while let next = open.popLast() {
      if reached.insert(next).inserted { open += called(by: next) }
    }
    return reached
  }
}
