/// Work that takes so little that it is timed many times over.
public final class Batch {
  /// How long a batch takes at least, in nanoseconds.
  public static let minimum = 1e6

  private let work: () -> Int
  private let repetitions: Int
  /// Made of all results, so that nothing can be left undone.
  public private(set) var checksum = 0

  /// Finds how often `work` has to be done for a batch of a millisecond.
  public init(minimum: Double = Batch.minimum, _ work: @escaping () -> Int) {
    self.work = work
    var repetitions = 1
    var sum = work()
    while true {
      let taken = Stopwatch.time { for _ in 0..<repetitions { sum &+= work() } }
      if taken >= minimum * 1.2 || repetitions >= 1 << 24 { break }
      repetitions *= 2
    }
    self.repetitions = repetitions
    checksum = sum
  }

  /// The nanoseconds that the work takes once, as the mean of one batch.
  public func measure() -> Double {
    var sum = checksum
    let taken = Stopwatch.time { for _ in 0..<repetitions { sum = sum &* 31 &+ work() } }
    checksum = sum
    return taken / Double(repetitions)
  }
}
