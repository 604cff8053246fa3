import Glibc

/// Time that only goes on.
public enum Stopwatch {
  /// Nanoseconds since some moment in the past.
  public static func nanoseconds() -> Double {
    var now = timespec()
    clock_gettime(CLOCK_MONOTONIC, &now)
    return Double(now.tv_sec) * 1e9 + Double(now.tv_nsec)
  }

  /// How many nanoseconds `body` takes.
  public static func time<Failure: Error>(_ body: () throws(Failure) -> Void) throws(Failure)
    -> Double
  {
    let start = nanoseconds()
    try body()
    return nanoseconds() - start
  }
}
