/// What is so in one play of a dialog: a fact stays as it was first said to be.
final class World {
  private(set) var facts: [String: Bool]
  /// The facts that were asked for and were not known before, in order: they were said not to be so.
  private(set) var fresh: [String] = []
  /// All facts that were asked for, in order.
  private(set) var asked: [String] = []

  init(_ facts: [String: Bool]) {
    self.facts = facts
  }

  func fact(_ name: String) -> Bool {
    if !asked.contains(name) { asked.append(name) }
    if let known = facts[name] { return known }
    facts[name] = false
    fresh.append(name)
    return false
  }
}
