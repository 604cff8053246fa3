import Glibc

/// Tells on a terminal how far a long piece of work is, in words and line by line.
struct Progress {
  private static let step = 25_000

  private let total: Int
  private let what: String
  private let isShown: Bool

  /// Of so many things, to be told as "25000 van 100000 rijen nagekeken".
  init(total: Int, _ what: String) {
    self.total = total
    self.what = what
    isShown = total > Progress.step && isatty(STDERR_FILENO) == 1
  }

  /// That so many are done.
  func tell(_ done: Int) {
    guard isShown, done > 0, done % Progress.step == 0 else { return }
    let bytes = Array("\(done) van \(total) \(what).\n".utf8)
    _ = write(STDERR_FILENO, bytes, bytes.count)
  }
}
