import Answers
import CivilDate
import DialogEngine

/// The lines that are typed at a prompt: good ones, the last good ones on either side, and bad ones.
enum SampleLines {
  /// Lines for `prompt`; which of them are refused is for the engine to say.
  static func lines(for prompt: Prompt, question: Question?, today: CivilDate) -> [String] {
    var lines = good(prompt.kind, today) + right(prompt.kind, question) + bad(prompt.kind)
    lines += ["", "weet ik niet"]
    var seen: Set<String> = []
    lines.removeAll { !seen.insert($0).inserted }
    return lines
  }

  /// A line that answers nothing: as long as it is not a word of any language.
  static let nonsense = "xqzxqz"

  private static func good(_ kind: AnswerKind, _ today: CivilDate) -> [String] {
    switch kind {
    case .text(let maximum):
      return [
        String("Voorbeeldstraat 1".prefix(maximum)), String(repeating: "a", count: maximum),
      ]
    case .yesNo: return ["ja", "nee"]
    case .choice(let choices): return choices.indices.map { "\($0 + 1)" }
    case .choices(let choices):
      let single = choices.indices.map { "\($0 + 1)" }
      return choices.count > 1 ? single + [single.joined(separator: ", ")] : single
    case .date(let earliest, let latest):
      let days = [today, earliest, latest, earliest.map { $0 + 1 }, today + 14, today - 14]
      return days.compactMap { $0 }
        .filter { $0 >= earliest ?? $0 && $0 <= latest ?? $0 }.map(typed)
    case .time: return ["9.30", "12.00", "0.00", "23.59"]
    case .duration: return ["3 dagen", "1 dag", "2 maanden"]
    case .number(_, let minimum, let maximum, _):
      let values = [12_00, minimum ?? 1_00, maximum ?? 13_00]
      return values.filter { $0 >= minimum ?? $0 && $0 <= maximum ?? $0 }.map(typed)
    case .phone: return ["0612345678"]
    case .email: return ["naam@voorbeeld.example"]
    case .employeeNumber: return ["10234", "1", "99999999"]
    }
  }

  /// The choices that are right together, where a question has a right answer.
  private static func right(_ kind: AnswerKind, _ question: Question?) -> [String] {
    guard case .choices(let choices) = kind, case .keys(let keys) = question?.expected else {
      return []
    }
    let numbers = choices.indices.filter { keys.contains(choices[$0].key) }
    return [numbers.map { "\($0 + 1)" }.joined(separator: ", ")]
  }

  private static func bad(_ kind: AnswerKind) -> [String] {
    switch kind {
    case .text(let maximum): return [String(repeating: "a", count: maximum + 1)]
    case .choice(let choices), .choices(let choices): return ["\(choices.count + 2)", nonsense]
    case .date(let earliest, let latest):
      return [earliest.map { $0 - 1 }, latest.map { $0 + 1 }].compactMap { $0 }.map(typed)
        + ["30-2-2026", nonsense]
    case .time: return ["24.30", nonsense]
    case .number(_, let minimum, let maximum, _):
      return [minimum.map { $0 - 1 }, maximum.map { $0 + 1 }].compactMap { $0 }.map(typed)
        + [nonsense]
    case .employeeNumber: return ["123456789", nonsense]
    case .yesNo, .duration, .phone, .email: return [nonsense]
    }
  }

  private static func typed(_ day: CivilDate) -> String { "\(day.day)-\(day.month)-\(day.year)" }

  private static func typed(_ hundredths: Int) -> String {
    let sign = hundredths < 0 ? "-" : ""
    let (whole, part) = Int(hundredths.magnitude).quotientAndRemainder(dividingBy: 100)
    return part == 0 ? "\(sign)\(whole)" : "\(sign)\(whole),\(part < 10 ? "0" : "")\(part)"
  }
}
