public import ScriptText

/// `woorden.synoniemen`: which words mean the same, which say nothing, which are about other matters.
public struct SynonymFile: Sendable {
  private let file: ScriptFile
  /// What stands for the words on the right: the word or words on the left.
  private(set) var groups: [(meaning: [UInt8], phrases: [[UInt8]])] = []
  /// Words to leave out of every question.
  private(set) var silent: [[UInt8]] = []
  /// Words of daily life: they say nothing unless an onderwerp uses them.
  private(set) var common: [[UInt8]] = []
  /// Words that show that a question is about something else than the protocol.
  private(set) var outside: [[UInt8]] = []

  /// Reads the bytes of the file; every line that can be read counts, also beside one that cannot.
  public init(_ bytes: [UInt8], name: String) {
    file = ScriptFile(name: name, bytes: bytes)
    for line in file.lines {
      let whole = line.rest(after: 0)
      if let (word, list) = whole.cut(at: "=") {
        if !word.isEmpty {
          groups.append((Array(word.bytes), Self.words(of: list)))
        }
      } else if let (word, list) = whole.cut(at: ":"), let kind = Kind(word.text) {
        switch kind {
        case .silent: silent += Self.words(of: list)
        case .common: common += Self.words(of: list)
        case .outside: outside += Self.words(of: list)
        }
      }
    }
  }

  private static func words(of list: Phrase) -> [[UInt8]] {
    var words: [[UInt8]] = []
    let end = list.bytes.endIndex
    var start = list.bytes.startIndex
    while start < end {
      var next = start
      while next < end, list.bytes[next] != UInt8(ascii: ",") { next += 1 }
      var (first, last) = (start, next)
      while first < last, list.bytes[first] == UInt8(ascii: " ") { first += 1 }
      while last > first, list.bytes[last - 1] == UInt8(ascii: " ") { last -= 1 }
      if first < last { words.append(Array(list.bytes[first..<last])) }
      start = next + 1
    }
    return words
  }

  /// What is wrong in the file; codes syntax, dubbele-naam, ontbreekt and those of `ScriptFile`.
  public var findings: [Finding] {
    var findings = file.findings
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
      } else if whole.cut(at: ":").flatMap({ Kind($0.before.text) }) == nil {
        findings.append(
          file.finding(
            .syntax, at: whole, "Deze regel is geen lijst van woorden.",
            suggestion: "Schrijf 'WOORD = ander woord, nog een woord'."))
      }
    }
    return findings.sorted()
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
