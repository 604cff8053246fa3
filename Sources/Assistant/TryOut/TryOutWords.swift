import Answers
import CivilDate
import DialogEngine
import ScriptText

/// The sentences of a try-out; its reader is an author.
enum TryOutWords {
  static let factID = "feit"
  static let welcome =
    "Dit is een proef. Er wordt niets vastgelegd en niets verstuurd. Feiten zegt u zelf."
  static let goodbye = "De proef is voorbij. Er is niets vastgelegd en niets verstuurd."
  static let changed = "Het bestand is veranderd. De antwoorden die nog passen, blijven staan."
  static let unreadable = "Het bestand is nu niet te lezen. De vorige versie gaat door."
  static let playsFormer = "De vorige versie gaat door tot dit in orde is."
  static let mendFirst = "Verbeter het bestand en druk op Enter. Stop sluit de proef."
  static let isAtEnd =
    "Het gesprek is klaar. Verander het bestand en druk op Enter, of typ opnieuw of stop."
  static let stuck = "Drie keer geweigerd: in het echt komt hier de naam van iemand die helpt."

  static func isItSo(_ fact: String) -> String { "Is '\(fact)' waar?" }

  static func finding(_ finding: Finding, _ lines: [Substring]) -> String {
    var text = "\(finding.file):\(finding.line):\(finding.column): \(finding.text)"
    if let suggestion = finding.suggestion { text += " \(suggestion)" }
    text += " [\(finding.code)]"
    guard lines.indices.contains(finding.line - 1) else { return text }
    let caret = String(repeating: " ", count: max(0, finding.column - 1)) + "^"
    return "\(text)\n  \(lines[finding.line - 1])\n  \(caret)"
  }

  static func wouldDo(_ deed: Deed, today: CivilDate) -> String {
    switch deed.kind {
    case .record(let kind, let day, let fields, _):
      let answers = fields.compactMap { field in
        deed.answers.spoken(field, today: today).map { "\(field) is \($0)" }
      }
      let held = answers.isEmpty ? "" : " Met: \(answers.joined(separator: "; "))."
      return "Hier komt in het echt '\(kind)' in het dossier, op \(DutchDates.full(day)).\(held)"
    case .send(let template): return "Hier gaat in het echt het bericht '\(template)' weg."
    }
  }
}
