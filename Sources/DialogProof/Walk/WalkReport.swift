public import CivilDate

/// How far the walker looks.
public struct WalkBounds: Hashable, Sendable {
  /// An end must be near: at most so many lines away.
  public var mostLines = 60
  /// A dialog with more different states than this is too large to be tried out.
  public var mostStates = 5_000
  /// The moment at which everything is played.
  public var now: CivilMoment

  /// The usual bounds, at a moment.
  public init(now: CivilMoment) {
    self.now = now
  }
}

/// What came out of playing one dialog.
public struct WalkReport: Sendable {
  /// The dialog.
  public let dialog: String
  /// How many different states there are.
  public internal(set) var states = 0
  /// How many different prompts there are.
  public internal(set) var prompts = 0
  /// How many lines were tried.
  public internal(set) var lines = 0
  /// The most lines that are needed to come to a state.
  public internal(set) var depth = 0
  /// The most lines that are needed to come from a state to an end.
  public internal(set) var farthestEnd = 0
  /// What does not hold.
  public internal(set) var failures: [WalkFailure] = []
}
