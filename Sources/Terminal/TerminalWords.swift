/// The words that the front ends say themselves.
enum TerminalWords {
  static let prompt = "> "
  static let refusal = "Let op:"
  static let interrupted = "Nog een keer Ctrl-C stopt. Enter gaat verder."
  static let stillThere = "Ben je er nog? Typ verder. Anders stopt het gesprek zo."
  static let skip = "overslaan"
  static let nothingRecorded = "Het gesprek is niet af. Er is niets genoteerd."
  static let partlyRecorded = "Het gesprek is niet af. Wat al genoteerd is, blijft bewaard."
  static let unreadable = "De invoer is niet te lezen."
  static let unwritable = "De uitvoer is niet te schrijven."
  static let diskFull = "De uitvoer is niet te schrijven: de schijf is vol."
  static let crash: StaticString =
    "\nEr ging iets mis in het programma. Wat genoteerd is, is veilig. Start opnieuw.\n"

  static func recorded(event: String, dossier: String) -> String {
    "Genoteerd in dossier \(dossier): \(event)."
  }

  static func closesSoon(_ seconds: Int) -> String {
    "Over \(seconds) seconden gaat dit scherm leeg. Met een toets kan het nu al."
  }

  static func enterMeans(_ answer: String) -> String { "Enter: \(answer)" }

  static func more(_ count: Int) -> String { "en nog \(count) andere" }

  /// The one line on standard error.
  static func complaint(_ message: String) -> String { "beterschap: \(message)" }
}
