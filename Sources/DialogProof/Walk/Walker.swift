public import CivilDate
public import DialogEngine

/// Plays a dialog in every way there is, as far as ways differ, and tells what does not hold.
///
/// At each fact it goes both ways, at each question it types an answer of every sort. Two states
/// that can only go on alike count as one, so that the search ends.
public struct Walker {
  let dialogs: [String: Dialog]
  let bounds: WalkBounds
  let free: FreeHost
  let moves: Moves

  /// A walker over dialogs that call each other, with a day for each named limit of a date.
  public init(_ dialogs: [Dialog], days: [String: CivilDate], bounds: WalkBounds) {
    self.init(dialogs, days: days, bounds: bounds, moves: Moves())
  }

  init(_ dialogs: [Dialog], days: [String: CivilDate], bounds: WalkBounds, moves: Moves) {
    self.dialogs = Dictionary(dialogs.map { ($0.name, $0) }) { first, _ in first }
    self.bounds = bounds
    free = FreeHost(for: dialogs, now: bounds.now, days: days)
    self.moves = moves
  }

  /// Plays the dialog with this name.
  public func walk(_ name: String) -> WalkReport {
    guard let dialog = dialogs[name] else { return WalkReport(dialog: name) }
    let player = FreePlayer(dialogs: dialogs, free: free, moves: moves)
    var search = WalkSearch(dialog, player: player, bounds: bounds)
    search.run()
    return search.report
  }
}
