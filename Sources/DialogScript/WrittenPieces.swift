import ScriptText

/// Words that people will read, as the parts of lines in which they stand.
struct WrittenPieces {
  private struct Group {
    var use: WrittenText.Use
    let lines: Range<Int>
  }

  private(set) var lines: [Piece] = []
  private var groups: [Group] = []

  /// Makes room for the texts of a file with so many lines.
  init(lines count: Int) {
    lines.reserveCapacity(count)
    groups.reserveCapacity(count / 2)
  }

  /// How many texts there are.
  var count: Int { groups.count }

  /// Begins a text with the rest of its first line, if anything stands there; gives its place.
  mutating func begin(_ first: Piece) -> Int {
    let start = lines.count
    if !first.isEmpty { lines.append(first) }
    return start
  }

  /// Adds a line to the text that was begun last.
  mutating func add(_ piece: Piece) { lines.append(piece) }

  /// Ends the text that begins at `start`.
  mutating func close(_ use: WrittenText.Use, from start: Int) {
    groups.append(Group(use: use, lines: start..<lines.count))
  }

  /// Takes the lines back that were added from `start` on.
  mutating func takeBack(from start: Int) -> ArraySlice<Piece> {
    defer { lines.removeSubrange(start...) }
    return lines[start...]
  }

  /// Adds a text of these lines.
  mutating func append(_ use: WrittenText.Use, _ pieces: [Piece]) {
    let start = lines.count
    lines += pieces
    close(use, from: start)
  }

  /// Gives the texts from the one with this number on another use.
  mutating func change(from number: Int, to use: WrittenText.Use) {
    for index in number..<groups.count { groups[index].use = use }
  }

  /// The texts with their words.
  func texts(of file: ScriptFile) -> [WrittenText] {
    groups.map { group in
      WrittenText(
        group.use,
        lines[group.lines].map {
          Phrase(file: file.bytes, span: file.spans[$0.line], $0.start..<$0.end)
        })
    }
  }
}
