import ScriptText

/// An onderwerp while its lines are still coming in.
struct Draft {
  let id: Phrase
  var title: Phrase?
  var sources: [String] = []
  var dialogs: [String] = []
  var task: String?
  var contradictions: [String] = []
  /// Where its samples stand among the bytes of the file.
  var samples: [BytePlace] = []
  var isSmallTalk = false
  var isElsewhere = false
  /// What people read of it, in the order in which it stands in the file.
  private(set) var texts: [Text] = []

  /// A block of text that may go on over indented lines.
  struct Text {
    let field: TextField
    var lines: [Phrase]

    /// The words, as one line.
    var joined: String {
      var bytes: [UInt8] = []
      for line in lines where !line.isEmpty {
        if !bytes.isEmpty { bytes.append(UInt8(ascii: " ")) }
        bytes += line.bytes
      }
      return String(decoding: bytes, as: UTF8.self)
    }
  }

  enum TextField: Hashable {
    case answer
    case roleAnswer(String)
    case more
    case today
  }

  func has(_ field: TextField) -> Bool { texts.contains { $0.field == field } }

  mutating func append(_ line: Phrase, to field: TextField) {
    if let place = texts.lastIndex(where: { $0.field == field }) {
      texts[place].lines.append(line)
    } else {
      texts.append(Text(field: field, lines: [line]))
    }
  }

  /// The words of a block; nil when there is none, or nothing in it.
  func filled(_ field: TextField) -> String? {
    guard let text = texts.first(where: { $0.field == field })?.joined, !text.isEmpty else {
      return nil
    }
    return text
  }

  /// The finished onderwerp, of a file with these bytes; nil when it could not be asked or answered.
  func onderwerp(in bytes: [UInt8]) -> Onderwerp? {
    guard !id.isEmpty, !samples.isEmpty else { return nil }
    var roleAnswers: [String: String] = [:]
    for case .roleAnswer(let role) in texts.lazy.map(\.field) {
      roleAnswers[role] = filled(.roleAnswer(role))
    }
    guard let answer = filled(.answer) ?? roleAnswers.min(by: { $0.key < $1.key })?.value
    else { return nil }
    return Onderwerp(
      id: id.text, title: (title ?? id).text, sources: sources, dialogs: dialogs, task: task,
      contradictions: contradictions, samples: Samples(in: bytes, at: samples), answer: answer,
      roleAnswers: roleAnswers, more: filled(.more), today: filled(.today),
      isSmallTalk: isSmallTalk, isElsewhere: isElsewhere)
  }
}

extension Draft {
  /// What people read of it, with who reads it.
  var words: [QuestionScript.Words] {
    let hasRoleAnswers = has(.roleAnswer("medewerker"))
    let name = id.text
    var words: [QuestionScript.Words] = []
    if let title {
      words.append(
        QuestionScript.Words(id: name, reader: .everyone, text: WrittenText(.label, [title])))
    }
    for text in texts {
      let reader: QuestionScript.Reader =
        switch text.field {
        case .roleAnswer(let role): .role(role)
        case .answer where hasRoleAnswers: .everyoneBut("medewerker")
        case .answer, .more, .today: .everyone
        }
      words.append(
        QuestionScript.Words(id: name, reader: reader, text: WrittenText(.statement, text.lines)))
    }
    return words
  }
}
