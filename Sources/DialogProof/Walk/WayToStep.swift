import DialogEngine

/// A way from the first statement of a dialog to one of its steps.
public struct WayToStep: Hashable, Sendable {
  /// One line on the way.
  public struct Line: Hashable, Sendable {
    /// The question at which it is typed.
    public let question: String
    /// What is typed.
    public let typed: String
  }

  /// The lines, in order.
  public let lines: [Line]
  /// What is so: each fact with its values, a next one after each deed.
  public let facts: [WalkFailure.Fact]
}

extension Walker {
  /// The ways to a step, the shortest first: one for each last answer and each set of facts.
  public func ways(to step: String, of name: String) -> [WayToStep] {
    guard let dialog = dialogs[name], let place = dialog.steps[step],
      dialog.statements.indices.contains(place)
    else { return [] }
    let player = FreePlayer(dialogs: dialogs, free: free, moves: moves)
    var search = WalkSearch(
      dialog, player: player, bounds: bounds, target: dialog.statements[place].key)
    search.run()
    var seen: Set<WayToStep> = []
    return search.arrivals.map { search.way(to: $0) }.filter { seen.insert($0).inserted }
      .sorted { ($0.lines.count, $0.facts.count) < ($1.lines.count, $1.facts.count) }
  }
}
