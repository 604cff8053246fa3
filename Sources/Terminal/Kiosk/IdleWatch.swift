internal import Glibc

/// Counts how long nobody has touched a key; moments are milliseconds of any clock that never jumps.
struct IdleWatch {
  /// What must be done because nobody touched a key.
  enum Due {
    case warning
    case away
  }

  private let times: KioskTimes
  private var lastKey: Int
  private var hasWarned = false

  init(_ times: KioskTimes, now: Int) {
    self.times = times
    lastKey = now
  }

  /// Begins to count anew.
  mutating func keyPressed(at now: Int) {
    lastKey = now
    hasWarned = false
  }

  /// What is due now; the warning once.
  mutating func due(at now: Int) -> Due? {
    let idle = now - lastKey
    if idle >= times.away * 1000 { return .away }
    guard !hasWarned, idle >= times.warning * 1000 else { return nil }
    hasWarned = true
    return .warning
  }

  /// The milliseconds until something is due.
  func wait(at now: Int) -> Int32 {
    let next = hasWarned ? times.away : min(times.warning, times.away)
    return Int32(clamping: max(lastKey + next * 1000 - now, 0))
  }

  /// Milliseconds of a clock that nobody can set.
  static func now() -> Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return time.tv_sec * 1000 + time.tv_nsec / 1_000_000
  }
}
