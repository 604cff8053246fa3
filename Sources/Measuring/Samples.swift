/// What was measured of ours, each time together with what it is compared to.
public struct Samples: Hashable, Sendable {
  /// What ours took, in the order in which it was measured.
  public let ours: [Double]
  /// What the anchor took right after; empty when there is none.
  public let anchor: [Double]

  /// What was measured already.
  public init(ours: [Double], anchor: [Double] = []) {
    self.ours = ours
    self.anchor = anchor
  }

  /// Measures in strict pairs, after two of each that do not count.
  ///
  /// Never a long rotation: what ran before shifts a start of half a millisecond by 40%.
  public init<Failure: Error>(
    pairs: Int, ours: () throws(Failure) -> Double, anchor: () throws(Failure) -> Double
  ) throws(Failure) {
    var first: [Double] = []
    var second: [Double] = []
    for pair in -2..<pairs {
      let (one, other) = (try ours(), try anchor())
      guard pair >= 0 else { continue }
      first.append(one)
      second.append(other)
    }
    self.init(ours: first, anchor: second)
  }

  /// Measures ours alone, after two that do not count.
  public init<Failure: Error>(
    runs: Int, ours: () throws(Failure) -> Double
  ) throws(Failure) {
    var all: [Double] = []
    for run in -2..<runs {
      let one = try ours()
      if run >= 0 { all.append(one) }
    }
    self.init(ours: all)
  }

  /// Ours divided by the anchor, pair by pair.
  public var ratios: [Double] { zip(ours, anchor).map { $0 / $1 } }
}

extension Array where Element == Double {
  /// The middle one, or the mean of the two in the middle; 0 of none.
  public var median: Double {
    guard !isEmpty else { return 0 }
    let sorted = sorted()
    return (sorted[(count - 1) / 2] + sorted[count / 2]) / 2
  }
}
