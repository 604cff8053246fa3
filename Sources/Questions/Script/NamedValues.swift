import ScriptText

extension OnderwerpReader {
  /// Checks what stands between braces: only an answer can tell what is known of somebody's case.
  mutating func checkValues(of draft: Draft) {
    for text in draft.texts {
      for line in text.lines where line.mayHoldBraces {
        switch text.field {
        case .answer, .roleAnswer: checkValues(in: line)
        case .more, .today:
          guard let place = line.bytes.firstIndex(where: Self.isBrace) else { continue }
          report(
            .braces, Phrase(line: line.line, bytes: line.bytes[place...]),
            "Alleen in een antwoord kan een waarde staan.")
        }
      }
    }
  }

  /// A value opens and closes on one line.
  private mutating func checkValues(in line: Phrase) {
    var rest = line.bytes
    while let place = rest.firstIndex(where: Self.isBrace) {
      let from = Phrase(line: line.line, bytes: rest[place...])
      let inside = rest[(place + 1)...]
      guard rest[place] == UInt8(ascii: "{"),
        let close = inside.firstIndex(where: Self.isBrace), inside[close] == UInt8(ascii: "}")
      else { return report(.braces, from, "Deze accolade hoort bij geen andere. Schrijf {naam}.") }
      let name = Phrase(line: line.line, bytes: inside[..<close])
      if !known.values.isEmpty, !known.values.contains(name.text) {
        report(
          .unknownValue, name, "Er is geen waarde '\(name.text)' voor een antwoord.",
          meant(Suggestion.nearest(to: name.text, among: known.values)))
      }
      rest = inside[(close + 1)...]
    }
  }

  private static func isBrace(_ byte: UInt8) -> Bool {
    byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}")
  }

  /// Where the nota contradicts itself about the onderwerp, by the names that the rules give it.
  mutating func contradictions(_ value: Phrase) {
    if value.isEmpty { return missing(value, "Achter 'tegenspraak' staat niets.") }
    for part in value.split(on: UInt8(ascii: ",")) {
      let name = part.text
      if !known.contradictions.isEmpty, !known.contradictions.contains(name) {
        report(
          .unknownSource, part, "De nota kent geen tegenspraak '\(name)'.",
          meant(Suggestion.nearest(to: name, among: known.contradictions)))
      }
      draft?.contradictions.append(name)
    }
  }
}
