/// The Dutch words for not knowing an answer and for leaving a question open.
enum DutchEscapes {
  static func meansUnknown(_ line: TypedLine) -> Bool {
    guard let words = line.words else { return false }
    return unknown.contains(words.joined(separator: " "))
  }

  static func meansSkipped(_ line: TypedLine) -> Bool {
    guard let words = line.words else { return false }
    return words.isEmpty || skipped.contains(words.joined(separator: " "))
  }

  private static let unknown: Set<String> = [
    DutchSpeech.unknown, "weet niet", "ik weet het niet", "weet ik nog niet", "weet het niet",
    "weet nog niet", "nog niet bekend", "niet bekend", "onbekend", "geen idee", "ik weet niet",
    "ik weet het nog niet", "dat weet ik niet", "dat weet ik nog niet", "wn",
  ]

  private static let skipped: Set<String> = [
    DutchSpeech.skipped, "overslaan", "sla over", "nvt", "n v t",
    "niet van toepassing", "leeg",
  ]
}
