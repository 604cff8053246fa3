import Answers
import DialogEngine
import ScriptText

/// Questions whose answers do not fit the field that they are stored in.
enum UnfitAnswers: DialogRule {
  static func findings(in item: LintedDialog) -> [Finding] {
    var findings: [Finding] = []
    for recorded in item.recorded {
      let ids = Set(recorded.lists.joined())
      for field in recorded.fields where ids.contains(field.name) {
        guard let (owner, question) = item.question(field.name), let dialog = owner.dialog,
          let (code, text) = fault(of: question, in: field, recorded.recording.kind)
        else { continue }
        let place = owner.place(of: .question(question.id))
        let finding = Finding(
          code: code, file: dialog.file, line: place.line, column: place.column, text: text)
        if !findings.contains(finding) { findings.append(finding) }
      }
    }
    return findings
  }

  private static func fault(
    of question: Question, in field: EventField, _ event: String
  ) -> (code: FindingCode, text: String)? {
    switch (field.kind, question.wants) {
    case (.text(let most), .text(let maximum)):
      guard let most, maximum > most else { return nil }
      return (
        .tooLongField, "'\(event)' bewaart hooguit \(most) tekens. Schrijf: hooguit \(most) tekens."
      )
    case (.choice(let keys), .choice(.fixed(let choices))):
      return unknownKey(choices, question.mayBeUnknown, keys, event)
    case (.choices(let keys), .choices(.fixed(let choices))):
      return unknownKey(choices, question.mayBeUnknown, keys, event)
    // What the host lists is its own affair.
    case (.choice, .choice(.named)), (.choices, .choices(.named)), (.number, .choice(.named)):
      return nil
    case (.yesNo, .yesNo), (.date, .date), (.time, .time), (.duration, .duration),
      (.hours, .number(unit: .hours, _, _)), (.number, .number), (.phone, .phone):
      return nil
    case (.text, _), (.yesNo, _), (.choice, _), (.choices, _), (.date, _), (.time, _),
      (.duration, _), (.hours, _), (.number, _), (.phone, _):
      return (
        .unfitField,
        "'\(event)' bewaart hier \(field.kind.words). Deze vraag geeft iets anders."
      )
    }
  }

  private static func unknownKey(
    _ choices: [Choice], _ mayBeUnknown: Bool, _ keys: [String], _ event: String
  ) -> (code: FindingCode, text: String)? {
    let given = choices.map(\.key) + (mayBeUnknown ? ["onbekend"] : [])
    guard let key = given.first(where: { !keys.contains($0) }) else { return nil }
    let known = keys.joined(separator: ", ")
    return (
      .unknownChoice, "'\(event)' kent hier geen '\(key)'. Het dossier kent: \(known)."
    )
  }
}

extension EventField.Kind {
  /// What the field holds, as a word for its author.
  fileprivate var words: String {
    switch self {
    case .text: "een tekst"
    case .yesNo: "ja of nee"
    case .choice: "een keuze"
    case .choices: "een meerkeuze"
    case .date: "een datum"
    case .time: "een tijd"
    case .duration: "een duur"
    case .hours: "uren"
    case .number: "een getal"
    case .phone: "een telefoonnummer"
    }
  }
}
