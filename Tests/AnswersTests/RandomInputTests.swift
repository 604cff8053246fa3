import Answers
import CivilDate
import Testing

/// Anything that can be typed is read or refused, and an answer that is read can be said again.
@Suite struct RandomInputTests {
  static let pieces: [String] =
    RefusalTests.lines.flatMap { $0.split(separator: " ").map(String.init) } + [
      "👩‍👩‍👧‍👦", "\u{301}\u{301}\u{301}", "٣", "２", "Ⅳ", "½", "\u{0}", "\u{7F}", "\u{202E}", "ß", "İ",
      "ĳ",
      "99999999999999999999999999", "0000000000000000000000001", "-", "--", "'", "\"", "\\",
      "9223372036854775807",
      "miljoen", "duizendduizend", "honderdhonderd", "en", "over", "geleden", "week", "maand",
    ]

  static func line(_ random: inout SteadyRandom) -> String {
    if Bool.random(using: &random) { return slip(&random) }
    var text = ""
    for _ in 0..<Int.random(in: 0...7, using: &random) {
      switch Int.random(in: 0..<10, using: &random) {
      case 0: text += String(Int.random(in: Int.min...Int.max, using: &random))
      case 1:
        let scalar = Unicode.Scalar(UInt32.random(in: 0...0x1_F9FF, using: &random))
        text.unicodeScalars.append(scalar ?? "x")
      default: text += pieces.randomElement(using: &random) ?? ""
      }
      text += [" ", "", "-", ",", " en "].randomElement(using: &random) ?? " "
    }
    return String(text.prefix(1000))
  }

  /// A line of the tables with one character changed, or none.
  static func slip(_ random: inout SteadyRandom) -> String {
    let lines = RefusalTests.lines + ["10,5", "10,5 uur"]
    var line = Array(lines.randomElement(using: &random) ?? "")
    guard !line.isEmpty, Bool.random(using: &random) else { return String(line) }
    let place = Int.random(in: 0..<line.count, using: &random)
    switch Int.random(in: 0..<3, using: &random) {
    case 0: line.remove(at: place)
    case 1: line.swapAt(place, line.count - 1)
    default:
      line[place] =
        "0123456789abcdefghijklmnopqrstuvwxyz -.,:/".randomElement(using: &random) ?? "x"
    }
    return String(line)
  }

  @Test(arguments: RefusalTests.kinds + [.date(earliest: nil, latest: nil)])
  func nothingTraps(kind: AnswerKind) throws {
    let reader = try reader()
    var random = SteadyRandom(seed: 2026)
    var answered = 0
    for _ in 0..<3000 {
      let typed = RandomInputTests.line(&random)
      guard case .success(let answer) = reader.read(typed, as: kind) else { continue }
      answered += 1
      let spoken = answer.spoken(as: kind, today: reader.now.date)
      let again = reader.read(spoken, as: kind)
      #expect(again == .success(answer), "\(typed.debugDescription): \(spoken)")
    }
    #expect(answered > 0)
  }

  @Test func longLinesAreRefusedQuickly() throws {
    let reader = try reader()
    let kinds = RefusalTests.kinds + [.date(earliest: nil, latest: nil)]
    for piece in ["1", "een", "en ", "1 ", "a,", "👍", "duizend", "week ", "1 week ", "-", "ge,"] {
      let typed = String(String(repeating: piece, count: 1000).prefix(1000))
      for kind in kinds {
        // "1 1 1" and "en en e" still choose something.
        if case .choices = kind { continue }
        #expect(throws: Refusal.self, "\(piece) \(kind)") {
          try reader.read(typed, as: kind).get()
        }
      }
    }
  }
}
