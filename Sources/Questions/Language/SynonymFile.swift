public import ScriptText

/// `woorden.synoniemen`: which words mean the same, which say nothing, which are about other matters.
public struct SynonymFile: Sendable {
  private let file: ScriptFile
  /// What stands for the words on the right: the word or words on the left.
  private(set) var groups: [(meaning: BytePlace, phrases: [BytePlace])] = []
  /// Words to leave out of every question.
  private(set) var silent: [BytePlace] = []
  /// Words of daily life: they say nothing unless an onderwerp uses them.
  private(set) var common: [BytePlace] = []
  /// Words that show that a question is about something else than the protocol.
  private(set) var outside: [BytePlace] = []

  /// Reads the bytes of the file; every line that can be read counts, also beside one that cannot.
  public init(_ bytes: [UInt8], name: String) {
    file = ScriptFile(name: name, bytes: bytes)
    for line in file.lines {
      let whole = line.rest(after: 0)
      if let (word, list) = whole.cut(at: "=") {
        if !word.isEmpty {
          groups.append((BytePlace(word.bytes.indices), Self.words(of: list.bytes)))
        }
      } else if let (word, list) = whole.cut(at: ":"), let kind = Kind(word.text) {
        switch kind {
        case .silent: silent += Self.words(of: list.bytes)
        case .common: common += Self.words(of: list.bytes)
        case .outside: outside += Self.words(of: list.bytes)
        }
      }
    }
  }

  /// The word or words at a place.
  func words(at place: BytePlace) -> ArraySlice<UInt8> { file.bytes[place.range] }

  /// Where the parts between commas stand, without the spaces around them; empty ones are no part.
  private static func words(of list: ArraySlice<UInt8>) -> [BytePlace] {
    var words: [BytePlace] = []
    var start = list.startIndex
    while start < list.endIndex {
      var next = start
      while next < list.endIndex, list[next] != UInt8(ascii: ",") { next += 1 }
      var (first, last) = (start, next)
      while first < last, list[first] == UInt8(ascii: " ") { first += 1 }
      while last > first, list[last - 1] == UInt8(ascii: " ") { last -= 1 }
      if first < last { words.append(BytePlace(first..<last)) }
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
