internal import CReadline

/// The lines that come back with the arrow keys, kept by readline and partly in a file.
final class LineHistory {
  private static let mostLinesInMemory: Int32 = 1000

  private let keeping: HistoryKeeping
  private var file: HistoryFile?
  private var last: String?

  init(_ keeping: HistoryKeeping) {
    self.keeping = keeping
  }

  /// Gives readline the lines of earlier runs.
  func load() {
    guard keeping.keepsLines else { return }
    using_history()
    stifle_history(Self.mostLinesInMemory)
    guard let path = keeping.path else { return }
    let file = HistoryFile(path: path, mayRemember: keeping.mayRemember)
    for line in file.lines { add_history(line) }
    last = file.lines.last
    self.file = file
  }

  /// Keeps a line, unless it is empty or the same as the one before.
  func add(_ line: String) {
    guard keeping.keepsLines, !line.isEmpty, line != last else { return }
    last = line
    add_history(line)
    if file != nil, keeping.mayRemember(line) { file?.append(line) }
  }

  /// Forgets the lines, so that a later chat of this process does not show them.
  func forget() {
    guard keeping.keepsLines else { return }
    clear_history()
  }
}
