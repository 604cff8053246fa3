/// Whether a line that is no answer says that an earlier one must change: "nee, dat bedoel ik niet".
enum Correction {
  private static let alone: Set<Substring> = [
    "verkeerd", "verkeerde", "fout", "foutje", "foute", "vergist", "vergis", "vergissing",
  ]

  /// Two words that say it together, such as "klopt" and "niet".
  private static let together: [(Set<Substring>, Set<Substring>)] = [
    (["klopt", "kloppen", "bedoel", "bedoelde", "bedoeld"], ["niet"]),
    (["moet", "moest", "bedoel", "bedoelde", "was", "is"], ["anders"]),
    (
      ["wijzigen", "veranderen", "aanpassen", "verbeteren", "corrigeren"],
      ["antwoord", "vraag", "dat", "dit", "iets"]
    ),
    (["vorige", "eerdere"], ["antwoord", "vraag"]),
  ]

  /// Nobody says it in more words than these; more is a story or a question.
  private static let mostWords = 10

  static func isMeant(by line: String) -> Bool {
    guard line.utf8.count <= 120, !line.trimmedSpaces.hasSuffix("?") else { return false }
    let words = line.lowercased().split { !$0.isLetter && !$0.isNumber }
    guard let first = words.first, words.count <= mostWords, !AnswerNaming.asking.contains(first)
    else { return false }
    return words.contains(where: alone.contains)
      || together.contains { one, other in
        words.contains(where: one.contains) && words.contains(where: other.contains)
      }
  }
}
