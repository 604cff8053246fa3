import CivilDate
import Verzuimprotocol

/// A session in a file: a head, then the literal screen with "> " before what was typed.
struct Transcript {
  /// The lines of the head: "vandaag", "rol", "als", "gesprek", "team", "eerder".
  var now: CivilMoment
  var role: Role?
  var number: String?
  var dialog: String?
  var hasTeam = false
  /// What stood in dossiers before: number, day, kind, role and fields.
  var earlier: [Earlier] = []
  var head: [String] = []
  /// What was typed, in order.
  var typed: [String] = []
  /// Everything below the head, as it must be.
  var body = ""

  /// A gebeurtenis that was there before the session.
  struct Earlier {
    let dossier: String
    let day: CivilDate
    let kind: String
    let role: String
    let fields: [String: String]
  }

  struct Malformed: Error {
    let line: String
  }

  init(_ text: String) throws {
    now = CivilMoment(date: CivilDate(dayNumber: 0), time: .noon)
    let parts = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    let divider = parts.firstIndex(of: "---") ?? parts.count
    head = Array(parts[..<divider])
    for line in head where !line.isEmpty && !line.hasPrefix("#") { try read(line) }
    let rest = divider < parts.count ? Array(parts[(divider + 1)...]) : []
    body = rest.joined(separator: "\n")
    for line in rest {
      if line == ">" { typed.append("") }
      if line.hasPrefix("> ") { typed.append(String(line.dropFirst(2))) }
    }
  }

  private mutating func read(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    guard words.count > 1 else { throw Malformed(line: line) }
    switch words[0] {
    case "vandaag":
      guard let moment = CivilMoment(iso: words[1]) else { throw Malformed(line: line) }
      now = moment
    case "rol": role = Role(rawValue: words[1])
    case "als": number = words[1]
    case "gesprek": dialog = words[1]
    case "team": hasTeam = words[1] == "ja"
    case "eerder":
      guard words.count >= 5, let day = CivilDate(iso: words[2]) else {
        throw Malformed(line: line)
      }
      var fields: [String: String] = [:]
      for pair in words[5...] {
        let sides = pair.split(separator: "=", maxSplits: 1).map(String.init)
        guard sides.count == 2 else { throw Malformed(line: line) }
        fields[sides[0]] = sides[1]
      }
      earlier.append(
        Earlier(dossier: words[1], day: day, kind: words[3], role: words[4], fields: fields))
    default: throw Malformed(line: line)
    }
  }
}
