public import CivilDate
public import Verzuimprotocol

/// A session in a file: a head, then the literal screen with "> " before what was typed.
public struct Transcript: Sendable {
  /// The moment at which it is played.
  public private(set) var now: CivilMoment
  /// The role of who asks; nil is asked for.
  public private(set) var role: Role?
  /// The number of who asks, as it was written.
  public private(set) var number: String?
  /// The dialog that is played; nil is the menu.
  public private(set) var dialog: String?
  /// The file of the people who are known: personeel.json for `team ja`, personeel-NAAM.json for
  /// `team NAAM`; nil is nobody.
  public private(set) var rosterFile: String?
  /// What stood in dossiers before.
  public private(set) var earlier: [Earlier] = []
  /// The lines of the head as they stand in the file.
  public let head: [String]
  /// What was typed, in order.
  public private(set) var typed: [String] = []
  /// Everything below the head, as it must be.
  public let body: String

  /// A gebeurtenis that was there before the session.
  public struct Earlier: Sendable {
    let dossier: String
    let day: CivilDate
    let kind: String
    let role: String
    let fields: [String: String]
  }

  /// A line of a head that says nothing.
  public struct Malformed: Error {
    /// The line.
    public let line: String
  }

  /// The line between two sessions in one file.
  private static let between = "\n===\n"

  /// The sessions in one file.
  ///
  /// The first has a whole head. One after a line `===` takes that over, but for the lines it has
  /// itself; its own `eerder` lines come in the place of all of the first.
  public static func all(in text: String) throws(Malformed) -> [Transcript] {
    var sessions: [Transcript] = []
    var rest = text[...]
    while true {
      let cut = rest.firstRange(of: between)
      let part = cut.map { String(rest[..<$0.lowerBound]) + "\n" } ?? String(rest)
      sessions.append(try Transcript(part, after: sessions.first?.head ?? []))
      guard let cut else { return sessions }
      rest = rest[cut.upperBound...]
    }
  }

  /// The text of one file with these sessions and their screens.
  public static func text(_ sessions: [(session: Transcript, screen: String)]) -> String {
    sessions.map { session, screen in
      session.head.map { $0 + "\n" }.joined() + "---\n" + screen
    }
    .joined(separator: "===\n")
  }

  /// One session, which takes over what its own head does not say from `first`.
  public init(_ text: String, after first: [String] = []) throws(Malformed) {
    now = CivilMoment(date: CivilDate(dayNumber: 0), time: .noon)
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let divider = parts.firstIndex(of: "---") ?? parts.count
    head = Array(parts[..<divider])
    let rest = divider < parts.count ? Array(parts[(divider + 1)...]) : []
    body = rest.joined(separator: "\n")
    for line in rest {
      if line == ">" { typed.append("") }
      if line.hasPrefix("> ") { typed.append(String(line.dropFirst(2))) }
    }
    func word(_ line: String) -> Substring? { line.split(separator: " ").first }
    let own = Set(head.compactMap(word))
    let inherited = first.filter { line in word(line).map { !own.contains($0) } ?? false }
    for line in inherited + head where !line.isEmpty && !line.hasPrefix("#") { try read(line) }
  }

  private mutating func read(_ line: String) throws(Malformed) {
    let words = line.split(separator: " ").map(String.init)
    guard words.count > 1 else { throw Malformed(line: line) }
    switch words[0] {
    case "vandaag":
      guard let moment = CivilMoment(iso: words[1]) else { throw Malformed(line: line) }
      now = moment
    case "rol": role = Role(rawValue: words[1])
    case "als": number = words[1]
    case "gesprek": dialog = words[1]
    case "team":
      switch words[1] {
      case "ja": rosterFile = "personeel.json"
      case "nee": rosterFile = nil
      default: rosterFile = "personeel-\(words[1]).json"
      }
    case "eerder":
      guard words.count >= 5, let day = CivilDate(iso: words[2]) else {
        throw Malformed(line: line)
      }
      var fields: [String: String] = [:]
      var last: String?
      for pair in words[5...] {
        let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
        if sides.count == 2 {
          last = sides[0]
          fields[sides[0]] = sides[1]
        } else if let last, let value = fields[last] {
          // A value of more words.
          fields[last] = "\(value) \(pair)"
        } else {
          throw Malformed(line: line)
        }
      }
      earlier.append(
        Earlier(dossier: words[1], day: day, kind: words[3], role: words[4], fields: fields))
    default: throw Malformed(line: line)
    }
  }
}
