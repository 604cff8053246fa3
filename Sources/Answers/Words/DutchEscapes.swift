/// The Dutch words for not knowing an answer and for leaving a question open.
enum DutchEscapes {
  static func meansUnknown(_ line: TypedLine) -> Bool {
    guard let words = line.words, words.count <= 9 else { return false }
    return unknown.contains(words.filter { !around.contains($0) }.joined(separator: " "))
  }

  static func meansSkipped(_ line: TypedLine) -> Bool {
    guard let words = line.words else { return false }
    return words.isEmpty || skipped.contains(words.joined(separator: " "))
  }

  private static let unknown: Set<String> = [
    "weet niet", "niet weet", "niet weten", "geen idee", "niet bekend", "onbekend", "wn",
  ]

  /// Words that say no more than those: "eh, dat weet ik eigenlijk nog niet".
  private static let around: Set<String> = [
    "ik", "dat", "het", "nog", "nu", "er", "heb", "hebben", "wij", "we", "is", "zou", "kan",
    "zeggen", "eh", "ehm", "uh", "uhm", "um", "hm", "hmm", "nou", "tja", "pff", "oei", "sorry",
    "helaas", "eigenlijk", "echt", "helemaal", "zo", "even", "precies", "gewoon", "flauw",
    "hoor", "toch", "zeker", "eerlijk", "gezegd", "mij", "me", "daar", "van",
  ]

  private static let skipped: Set<String> = [
    DutchSpeech.skipped, "overslaan", "sla over", "nvt", "n v t",
    "niet van toepassing", "leeg",
  ]
}
