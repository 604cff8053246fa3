import Answers
import DialogEngine
import ScriptText

extension DialogParser {
  /// The kind and the properties after the colon: "datum, uiterlijk vandaag".
  mutating func readProperties(_ phrase: Phrase, into draft: inout QuestionDraft) {
    let parts = phrase.split(on: UInt8(ascii: ","))
    guard let first = parts.first, let wants = kind(first) else { return }
    draft.wants = wants
    for part in parts.dropFirst() { readProperty(part, into: &draft) }
  }

  private mutating func kind(_ phrase: Phrase) -> Question.Wants? {
    switch phrase.text {
    case "tekst": return .text(maximum: 120)
    case "ja of nee", "ja-nee": return .yesNo
    case "keuze": return .choice(.fixed([]))
    case "meerkeuze": return .choices(.fixed([]))
    case "datum": return .date(from: nil, upTo: nil)
    case "tijd": return .time
    case "duur": return .duration
    case "getal": return .number(unit: .none, minimum: nil, maximum: nil)
    case "uren": return .number(unit: .hours, minimum: 0, maximum: nil)
    case "percentage": return .number(unit: .percentage, minimum: 0, maximum: 10_000)
    case "telefoon": return .phone
    case "e-mail": return .email
    case "personeelsnummer": return .employeeNumber
    default:
      report(
        .unknownKind, at: phrase, "'\(phrase.text)' is geen soort antwoord.",
        suggestion: Suggestion.nearest(to: phrase.text, among: DutchKeywords.kinds))
      return nil
    }
  }

  private mutating func readProperty(_ phrase: Phrase, into draft: inout QuestionDraft) {
    switch phrase.text {
    case "mag leeg":
      draft.mayBeSkipped = true
      return
    case "mag onbekend":
      draft.mayBeUnknown = true
      return
    default: break
    }
    guard let (word, value) = phrase.cut(at: " ") else {
      return refuse(phrase)
    }
    switch (word.text, draft.wants) {
    case ("standaard", _):
      draft.standard = refer(.standard, value)
    case ("uit", .choice):
      if let list = refer(.list, value) { draft.wants = .choice(.named(list)) }
    case ("uit", .choices):
      if let list = refer(.list, value) { draft.wants = .choices(.named(list)) }
    case ("vanaf", .date(_, let upTo)):
      draft.wants = .date(from: refer(.day, value), upTo: upTo)
    case ("uiterlijk", .date(let from, _)):
      draft.wants = .date(from: from, upTo: refer(.day, value))
    case ("hooguit", .text):
      guard let count = Int(value.text.withoutUnit), count > 0 else { return refuse(phrase) }
      draft.wants = .text(maximum: count)
    case ("hooguit", .number(let unit, let minimum, _)):
      guard let count = Int(value.text.withoutUnit) else { return refuse(phrase) }
      draft.wants = .number(unit: unit, minimum: minimum, maximum: count * 100)
    case ("minstens", .number(let unit, _, let maximum)):
      guard let count = Int(value.text.withoutUnit) else { return refuse(phrase) }
      draft.wants = .number(unit: unit, minimum: count * 100, maximum: maximum)
    default:
      refuse(phrase)
    }
  }

  private mutating func refuse(_ phrase: Phrase) {
    report(
      .unknownProperty, at: phrase, "'\(phrase.text)' past niet bij deze soort vraag.",
      suggestion: Suggestion.nearest(
        to: phrase.text, among: ["mag leeg", "mag onbekend", "uiterlijk vandaag", "vanaf vandaag"]))
  }
}

extension String {
  /// The number in front of a unit: "120 tekens" is "120".
  fileprivate var withoutUnit: String { String(prefix { $0 != " " }) }
}
