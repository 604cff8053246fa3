public import ScriptText

/// Words that people understand less well than another word: `woorden.liever-niet`.
public struct UnwantedWords: Sendable {
  /// Lines that are not understood, and a list that says nothing.
  public let findings: [Finding]
  private let entries: [UInt64: [Entry]]

  private struct Entry: Sendable {
    let words: [UInt64]
    let written: String
    let better: String
  }

  /// Reads the list: "woord -> beter woord" a line.
  public init(_ bytes: [UInt8], name: String) {
    let file = ScriptFile(name: name, bytes: bytes)
    var findings = file.findings
    var entries: [UInt64: [Entry]] = [:]
    var known: Set<[UInt64]> = []
    for line in file.lines {
      let whole = line.rest(after: 0)
      guard let (written, better) = whole.cut(at: "->"), !written.isEmpty, !better.isEmpty else {
        findings.append(file.finding(.syntax, at: whole, "Schrijf: woord -> beter woord."))
        continue
      }
      let words = Sentences(WrittenText(.statement, [written])).all.joined()
        .map { UnwantedWords.key($0.bytes) }
      guard let first = words.first else {
        findings.append(file.finding(.syntax, at: whole, "Schrijf: woord -> beter woord."))
        continue
      }
      if !known.insert(words).inserted {
        findings.append(
          file.finding(.repeatedName, at: written, "'\(written.text)' staat er al."))
      }
      entries[first, default: []].append(
        Entry(words: words, written: written.text, better: better.text))
    }
    if entries.isEmpty {
      findings.append(
        Finding(
          code: .missing, file: name, line: 1, column: 1,
          text: "Deze woordenlijst is er niet of is leeg. Dan wijst niemand op moeilijke woorden."))
    }
    self.findings = findings
    self.entries = entries
  }

  /// The words of a text that have a better one.
  public func findings(in text: WrittenText, file: String) -> [Finding] {
    findings(in: Sentences(text), file: file)
  }

  func findings(in text: Sentences, file: String) -> [Finding] {
    var findings: [Finding] = []
    for sentence in text.all {
      let keys = sentence.map { UnwantedWords.key($0.bytes) }
      for (index, key) in keys.enumerated() {
        guard let entry = entries[key]?.first(where: { keys[index...].starts(with: $0.words) })
        else { continue }
        let place = sentence[index].place
        findings.append(
          Finding(
            code: .unwantedWord, file: file, line: place.line, column: place.column,
            text: "Schrijf liever niet '\(entry.written)'.",
            suggestion: "Schrijf '\(entry.better)'."))
      }
    }
    return findings
  }

  /// A word without regard to capitals, as a number (FNV-1a): quicker to look up than its letters.
  private static func key(_ word: ArraySlice<UInt8>) -> UInt64 {
    word.reduce(14_695_981_039_346_656_037) { key, byte in
      (key ^ UInt64(Bytes.lowercased(byte))) &* 1_099_511_628_211
    }
  }
}
