import ScriptText

/// An onderwerp while its lines are still coming in.
struct Draft {
  let id: Phrase
  var title: String?
  var sources: [String] = []
  var dialogs: [String] = []
  var task: String?
  var contradictions: [String] = []
  var samples: [String] = []
  var texts: [TextField: String] = [:]
  var isSmallTalk = false
  /// The words of each text, as they stand in the file.
  var lines: [TextField: [Phrase]] = [:]
  var titleLine: Phrase?
  var isElsewhere = false

  /// A block of text that may go on over indented lines.
  enum TextField: Hashable {
    case answer
    case roleAnswer(String)
    case more
    case today
  }

  /// The finished onderwerp; nil when it could not be asked or answered.
  var onderwerp: Onderwerp? {
    guard !id.isEmpty, !samples.isEmpty else { return nil }
    var roleAnswers: [String: String] = [:]
    for (field, text) in texts where !text.isEmpty {
      if case .roleAnswer(let role) = field { roleAnswers[role] = text }
    }
    let general = texts[.answer] ?? ""
    guard let answer = general.isEmpty ? roleAnswers.min(by: { $0.key < $1.key })?.value : general
    else { return nil }
    return Onderwerp(
      id: id.text, title: title ?? id.text, sources: sources, dialogs: dialogs, task: task,
      contradictions: contradictions, samples: samples, answer: answer, roleAnswers: roleAnswers,
      more: filled(.more),
      today: filled(.today), isSmallTalk: isSmallTalk, isElsewhere: isElsewhere)
  }

  func filled(_ field: TextField) -> String? {
    guard let text = texts[field], !text.isEmpty else { return nil }
    return text
  }
}

extension Draft {
  /// What people read of it, with who reads it.
  var words: [QuestionScript.Words] {
    let title = titleLine.map { line in
      QuestionScript.Words(id: id.text, reader: .everyone, text: WrittenText(.label, [line]))
    }
    let hasRoleAnswers = lines.keys.contains(.roleAnswer("medewerker"))
    return [title].compactMap { $0 }
      + lines.map { field, lines in
        let reader: QuestionScript.Reader =
          switch field {
          case .roleAnswer(let role): .role(role)
          case .answer where hasRoleAnswers: .everyoneBut("medewerker")
          case .answer, .more, .today: .everyone
          }
        return QuestionScript.Words(
          id: id.text, reader: reader, text: WrittenText(.statement, lines))
      }
  }
}
