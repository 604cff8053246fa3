import Answers
import DialogEngine
import ScriptText

extension DialogParser {
  /// The kind and the properties after the colon: "datum, uiterlijk vandaag".
  mutating func readProperties(_ piece: Piece, into draft: inout QuestionDraft) {
    var rest: Piece? = piece
    guard let first = pieces.nextPart(of: &rest), let wants = kind(first) else { return }
    draft.wants = wants
    while let part = pieces.nextPart(of: &rest) { readProperty(part, into: &draft) }
  }

  private mutating func kind(_ piece: Piece) -> Question.Wants? {
    let name = pieces.text(piece)
    switch name {
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
        .unknownKind, at: piece, "'\(name)' is geen soort antwoord.",
        suggestion: Suggestion.nearest(to: name, among: DutchKeywords.kinds))
      return nil
    }
  }

  private mutating func readProperty(_ piece: Piece, into draft: inout QuestionDraft) {
    if pieces.isWord(piece, "mag leeg") {
      draft.mayBeSkipped = true
      return
    }
    if pieces.isWord(piece, "mag onbekend") {
      draft.mayBeUnknown = true
      return
    }
    guard let (word, value) = pieces.cut(piece, at: " ") else {
      return refuse(piece)
    }
    switch (pieces.text(word), draft.wants) {
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
      guard let count = number(value), count > 0 else { return refuse(piece) }
      draft.wants = .text(maximum: count)
    case ("hooguit", .number(let unit, let minimum, _)):
      guard let count = number(value) else { return refuse(piece) }
      draft.wants = .number(unit: unit, minimum: minimum, maximum: count * 100)
    case ("minstens", .number(let unit, _, let maximum)):
      guard let count = number(value) else { return refuse(piece) }
      draft.wants = .number(unit: unit, minimum: count * 100, maximum: maximum)
    default:
      refuse(piece)
    }
  }

  private mutating func refuse(_ piece: Piece) {
    let name = pieces.text(piece)
    report(
      .unknownProperty, at: piece, "'\(name)' past niet bij deze soort vraag.",
      suggestion: Suggestion.nearest(
        to: name, among: ["mag leeg", "mag onbekend", "uiterlijk vandaag", "vanaf vandaag"]))
  }

  /// The number in front of a unit: "120 tekens" is 120.
  private func number(_ piece: Piece) -> Int? {
    var end = piece.start
    while end < piece.end, pieces.bytes[end] != UInt8(ascii: " ") { end += 1 }
    return Int(pieces.text(piece.start, end))
  }
}
