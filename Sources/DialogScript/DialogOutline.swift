public import DialogEngine

/// What a menu has to know of a dialog, without what is said and asked in it.
///
/// A start looks at all dialogs and plays none, so it reads only these lines of each.
public struct DialogOutline: Hashable, Sendable {
  /// The name by which it is started.
  public let name: String
  /// Its version.
  public let version: Int
  /// What it is called in a menu.
  public let title: String
  /// Its place in a menu: low numbers come first, equal ones by title.
  public let menuPlace: Int
  /// The words in the menu under which it stands with others; nil is in the menu itself.
  public let menuGroup: String?
  /// Its number in the path of lessons; nil is no lesson.
  public let lesson: Int?
  /// The roles it is for; empty is everyone.
  public let roles: [String]
  /// The tasks that it helps with without recording anything for them.
  public let tasks: [String]
  /// Whether its author gave it a place in a menu.
  public let hasMenuPlace: Bool
  /// The dialogs that it plays as a part of itself, in the order of the file.
  public let calls: [String]
  /// The kinds of gebeurtenis that it stores, in the order of the file.
  public let records: [String]

  /// The outline of the dialog in a file; nil when the file has no head.
  public static func read(_ bytes: [UInt8], name: String) -> DialogOutline? {
    DialogParser.parse(outlineLines(bytes), name: name).dialog.map(DialogOutline.init)
  }

  /// The outline of a dialog that was read wholly.
  public init(_ dialog: Dialog) {
    name = dialog.name
    version = dialog.version
    title = dialog.title
    menuPlace = dialog.menuPlace
    menuGroup = dialog.menuGroup
    lesson = dialog.lesson
    roles = dialog.roles
    tasks = dialog.tasks
    hasMenuPlace = dialog.hasMenuPlace
    var calls: [String] = []
    var records: [String] = []
    for statement in dialog.statements {
      switch statement.action {
      case .call(let name): calls.append(name)
      case .record(let recording): records.append(recording.kind)
      case .say, .ask, .branch, .go, .review, .send, .end: break
      }
    }
    self.calls = calls
    self.records = records
  }

  /// Whether a role may start it.
  public func isFor(_ role: String) -> Bool { roles.isEmpty || roles.contains(role) }

  private static let words: [StaticString] = [
    "gesprek", "titel", "menu", "les", "onder", "voor", "taak", "doe gesprek", "leg vast",
  ]

  /// The lines at the margin that begin with one of the words; the parser judges them as always.
  private static func outlineLines(_ bytes: [UInt8]) -> [UInt8] {
    var kept: [UInt8] = []
    kept.reserveCapacity(512)
    bytes.withUnsafeBufferPointer { bytes in
      var start = 0
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        let line = bytes[start..<end]
        // The first line can begin with a byte order mark.
        if start == 0 || words.contains(where: { begins(line, with: $0) }) {
          kept.append(contentsOf: line)
          kept.append(UInt8(ascii: "\n"))
        }
        start = end + 1
      }
    }
    return kept
  }

  private static func begins(
    _ line: Slice<UnsafeBufferPointer<UInt8>>, with word: StaticString
  ) -> Bool {
    guard line.count >= word.utf8CodeUnitCount else { return false }
    for offset in 0..<word.utf8CodeUnitCount
    where line[line.startIndex + offset] != word.utf8Start[offset] {
      return false
    }
    return true
  }
}
