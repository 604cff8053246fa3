/// Reads yes or no: "ja", "klopt", "jazeker", "nee hoor", "dat klopt niet".
enum DutchYesNoReader {
  static func read(_ line: TypedLine) throws(Refusal) -> Bool {
    if let choice = number(line) { return choice == 1 }
    guard let words = line.words else { throw DutchRefusals.noYesNo(line.typed) }
    if words == ["doe", "maar"] { return true }
    var saysYes = false
    var saysNo = false
    var agrees = false
    var negates = false
    for word in words {
      if yes.contains(word) || isStretched(word, "j", "a") {
        saysYes = true
      } else if no.contains(word) || isStretched(word, "n", "e") {
        saysNo = true
      } else if agreement.contains(word) {
        agrees = true
      } else if word == "niet" {
        negates = true
      } else if !fillers.contains(word) {
        throw DutchRefusals.noYesNo(line.typed)
      }
    }
    switch (saysYes, saysNo, agrees, negates) {
    case (true, false, _, false), (false, false, true, false): return true
    case (false, true, false, _), (false, true, true, true), (false, false, _, true): return false
    // "ja en nee", "ja, niet", "nee, klopt", or only words without a meaning.
    case (true, true, _, _), (true, false, _, true), (false, true, true, false),
      (false, false, false, false):
      throw DutchRefusals.noYesNo(line.typed)
    }
  }

  /// 1 for yes and 2 for no, as the two are shown.
  private static func number(_ line: TypedLine) -> Int? {
    guard let first = line.tokens.first, first.kind == .number, let value = first.value,
      value == 1 || value == 2,
      line.tokens.dropFirst().allSatisfy({ $0.isSymbol(".") || $0.isSymbol(")") })
    else { return nil }
    return value
  }

  /// "jaaa" and "neee".
  private static func isStretched(_ word: String, _ first: Character, _ rest: Character) -> Bool {
    word.count > 1 && word.first == first && word.dropFirst().allSatisfy { $0 == rest }
  }

  private static let yes: Set<String> = [
    "ja", "j", "jawel", "jazeker", "yes", "y", "jep", "jup", "yep", "yup", "jahoor", "jaja", "jo",
    "joa", "jao",
  ]
  private static let no: Set<String> = [
    "nee", "n", "neen", "nope", "no", "neehoor", "nooit", "nein", "geenszins", "nop", "neuh", "neu",
    "nah",
  ]
  /// Words that agree, and that "niet" turns around.
  private static let agreement: Set<String> = [
    "klopt", "ok", "oke", "okay", "okee", "zeker", "inderdaad", "natuurlijk", "akkoord", "goed",
    "correct", "juist", "uiteraard", "prima", "waar", "absoluut", "graag", "eens", "tuurlijk",
  ]
  private static let fillers: Set<String> = [
    "hoor", "dat", "het", "is", "dus", "wel", "dank", "bedankt", "helaas", "weten", "gewoon",
    "nog", "ben", "ik", "echt", "en", "dankje", "dankjewel", "je", "u", "liever",
  ]
}
