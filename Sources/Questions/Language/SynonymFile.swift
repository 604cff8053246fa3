public import ScriptText

/// `woorden.synoniemen`: which words mean the same, which say nothing, which are about other matters.
public struct SynonymFile: Sendable {
  /// What is wrong in the file; codes syntax, dubbele-naam, ontbreekt and those of `ScriptFile`.
  public let findings: [Finding]
  /// What stands for the words on the right: the word or words on the left.
  let groups: [(meaning: [UInt8], phrases: [[UInt8]])]
  /// Words to leave out of every question.
  let silent: [[UInt8]]
  /// Words of daily life: they say nothing unless an onderwerp uses them.
  let common: [[UInt8]]
  /// Words that show that a question is about something else than the protocol.
  let outside: [[UInt8]]

  /// Reads the bytes of the file; every line that can be read counts, also beside one that cannot.
  public init(_ bytes: [UInt8], name: String) {
    let file = ScriptFile(name: name, bytes: bytes)
    var findings = file.findings
    var groups: [(meaning: [UInt8], phrases: [[UInt8]])] = []
    var silent: [[UInt8]] = []
    var common: [[UInt8]] = []
    var outside: [[UInt8]] = []
    var owner: [[UInt8]: Int] = [:]
    for line in file.lines {
      let whole = line.rest(after: 0)
      if let (word, list) = whole.cut(at: "=") {
        let phrases = list.split(on: UInt8(ascii: ",")).filter { !$0.isEmpty }
        if word.isEmpty || phrases.isEmpty {
          findings.append(
            file.finding(.missing, at: whole, "Aan één kant van '=' staat niets."))
        }
        for phrase in phrases {
          let key = Array(phrase.bytes)
          if let other = owner[key], other != line.number {
            findings.append(
              file.finding(
                .repeatedName, at: phrase,
                "'\(phrase.text)' staat ook op regel \(other)."))
          }
          owner[key] = line.number
        }
        if !word.isEmpty {
          groups.append((Array(word.bytes), phrases.map { Array($0.bytes) }))
        }
      } else if let (word, list) = whole.cut(at: ":"), let kind = Kind(word.text) {
        let words = list.split(on: UInt8(ascii: ",")).filter { !$0.isEmpty }
          .map { Array($0.bytes) }
        switch kind {
        case .silent: silent += words
        case .common: common += words
        case .outside: outside += words
        }
      } else {
        findings.append(
          file.finding(
            .syntax, at: whole, "Deze regel is geen lijst van woorden.",
            suggestion: "Schrijf 'WOORD = ander woord, nog een woord'."))
      }
    }
    self.findings = findings.sorted()
    self.groups = groups
    self.silent = silent
    self.common = common
    self.outside = outside
  }

  private enum Kind {
    case silent
    case common
    case outside

    init?(_ word: String) {
      switch word {
      case "stil": self = .silent
      case "alledaags": self = .common
      case "buiten": self = .outside
      default: return nil
      }
    }
  }
}
