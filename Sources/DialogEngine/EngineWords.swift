import Answers

/// Every sentence that the engine itself says; the rest stands in the dialogs.
enum EngineWords {
  static let unknownValue = "(niet bekend)"
  static let aboutAnother = "Het gaat nu over iemand anders. De andere vragen komen daarom opnieuw."
  static let isThisRight = "Klopt dit? Typ ja, of het nummer van wat anders moet."
  static let reviewTakes =
    "Typ ja als alles klopt. Typ het nummer van een antwoord om het te veranderen, zoals 1."
  static let whyReview = "Er wordt pas iets vastgelegd na een ja. Zo staat er niets verkeerd."
  static let neededForProtocol = "Dit is nodig om het protocol te volgen."
  static let nothingTyped = "Er staat nog geen antwoord."
  static let whichAnswer = "Welk antwoord moet anders? Typ het nummer, of Enter om verder te gaan."
  static let noSuchAnswer = "Dat antwoord is er niet. Kies een nummer uit de lijst."
  static let startOver = "Alle antwoorden gaan dan weg. Opnieuw beginnen?"
  static let nothingBefore = "Dit is de eerste vraag. Er is nog niets om naar terug te gaan."
  static let nothingToChange = "Er is nog geen antwoord om te veranderen."
  static let noAnswersYet = "Er zijn nog geen antwoorden."
  static let standsAlready =
    "Wat genoteerd is, blijft staan. Een verandering is een nieuwe melding."
  static let unknownIsFine = "Weet ik niet is ook een antwoord."
  static let emptyIsFine = "Enter slaat deze vraag over."
  static func textIsNeeded(withLater keepsForLater: Bool) -> String {
    "Hier is een antwoord nodig. Is het nog niet bekend? "
      + (keepsForLater ? "Typ dan later, terug of stop." : "Typ dan terug of stop.")
  }
  static func commands(withLater keepsForLater: Bool) -> String {
    """
    Dit kan altijd: terug, wijzig, overzicht, herhaal, waarom, \(keepsForLater ? "later, " : "")\
    opnieuw, stop. Of stel een vraag over het protocol.
    """
  }

  static func asksAgain(_ label: String) -> String {
    "Het antwoord op '\(label)' past niet meer. Die vraag komt opnieuw."
  }

  /// How a question of this kind is answered, with an example.
  static func howToAnswer(_ kind: AnswerKind) -> String {
    switch kind {
    case .text(let maximum): "Typ een korte zin van hooguit \(maximum) tekens."
    case .yesNo: "Typ ja of nee."
    case .choice: "Typ het nummer of de woorden van een keuze, zoals 1."
    case .choices: "Typ een of meer nummers, zoals 1, 3."
    case .date: "Typ een dag, zoals vandaag, gisteren, maandag of 2 maart."
    case .time: "Typ een tijd, zoals 9.30 of half tien."
    case .duration: "Typ hoe lang, zoals 3 dagen, 2 weken of een maand."
    case .number(.none, _, _, _): "Typ een getal, zoals 12."
    case .number(.hours, _, _, _): "Typ een aantal uren, zoals 20 of 20,5."
    case .number(.percentage, _, _, _): "Typ een percentage, zoals 50%."
    case .phone: "Typ een telefoonnummer, zoals 020 123 4567."
    case .email: "Typ een e-mailadres, zoals naam@voorbeeld.nl."
    case .employeeNumber: "Typ een personeelsnummer, zoals 10234."
    }
  }

  /// Whether a line says that someone does not know: in words, or by the last number of a list.
  static func meansUnknown(_ line: String, _ kind: AnswerKind) -> Bool {
    switch kind {
    case .choice(let choices) where line == "\(choices.count + 1)",
      .choices(let choices) where line == "\(choices.count + 1)":
      true
    case .yesNo where line == "3": true
    default: AnswerReader.meansUnknown(line)
    }
  }

  /// Whether a line leaves an optional question open.
  ///
  /// Where words, a number or an address are asked for, "nee" and "geen" do so too; to a question
  /// that takes yes or no they are an answer. Words that say that somebody does not know are no
  /// address and no agreement either.
  static func meansNothing(_ line: String, _ kind: AnswerKind) -> Bool {
    if AnswerReader.meansSkipped(line) { return true }
    switch kind {
    case .yesNo, .choice, .choices: return false
    case .text where line.lowercased() == "nog niet": return true
    case .text, .date, .time, .duration, .number, .phone, .email, .employeeNumber:
      return AnswerReader.meansUnknown(line)
        || ["nee", "geen", "niets", "niks"].contains(line.lowercased())
    }
  }
}
