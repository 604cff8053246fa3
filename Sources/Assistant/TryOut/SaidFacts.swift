/// What an author says of the facts that nobody can look up, because there is no dossier.
struct SaidFacts {
  /// What was said beforehand: each fact with its values, a next one each time something was stored.
  private let given: [String: [Bool]]
  private var used: [String: Int] = [:]
  private var known: [String: Bool] = [:]
  private var first: [String: Bool] = [:]
  private var isFirst = true
  /// The facts that were asked for and that nobody said anything about, in order.
  private(set) var unknown: [String] = []

  init(_ given: [String: [Bool]]) {
    self.given = given
  }

  /// Whether a fact is so; one that is not known is noted and counts as not so.
  mutating func isSo(_ name: String) -> Bool {
    if let known = known[name] { return known }
    guard let values = given[name], let last = values.last else {
      if !unknown.contains(name) { unknown.append(name) }
      return false
    }
    let count = used[name, default: 0]
    used[name] = count + 1
    say(name, count < values.count ? values[count] : last)
    return known[name] ?? last
  }

  /// Notes what the author says of a fact.
  mutating func say(_ name: String, _ isSo: Bool) {
    known[name] = isSo
    if isFirst { first[name] = isSo }
  }

  mutating func forgetUnknown() { unknown = [] }

  /// Something was stored, or would have been: what is so may now be otherwise.
  mutating func passDeed() {
    known = [:]
    isFirst = false
  }

  /// From the first question: what was said before anything was stored, stands.
  mutating func startOver() {
    known = first
    used = first.mapValues { _ in 1 }
    isFirst = true
    unknown = []
  }
}
