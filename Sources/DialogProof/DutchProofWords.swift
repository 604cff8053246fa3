import DialogEngine

/// The sentences of this module.
enum DutchProofWords {
  static let goesRound = "Hier draait het gesprek rond zonder een vraag."
  static let trap = "Vanaf hier komt geen enkel antwoord bij een einde."
  static let keptOtherwise = "Wat van dit gesprek bewaard wordt, is niet goed terug te lezen."
  static let replayedOtherwise = "De bewaarde antwoorden leiden hier naar een andere plek."
  static let backChanges = "Na 'terug' zijn de eerdere antwoorden hier niet meer hetzelfde."
  static let backAndAgain = "Na 'terug' en hetzelfde antwoord is het hier niet meer hetzelfde."
  static let refusal = "Een regel die geweigerd wordt, verandert hier iets."
  static let noHelp = "Na drie geweigerde regels komt hier geen hulp, of te vroeg."
  static let questionTaken = "Een vraag tussendoor telt hier als antwoord."

  static func tooLarge(_ bounds: WalkBounds) -> String {
    "Dit gesprek heeft meer dan \(bounds.mostStates) toestanden. Verdeel het over twee gesprekken."
  }

  static func tooFar(_ bounds: WalkBounds) -> String {
    "Vanaf hier zijn meer dan \(bounds.mostLines) antwoorden nodig tot een einde."
  }

  static func unreached(_ step: String) -> String {
    "Geen enkel antwoord en geen enkel feit leidt naar de stap '\(step)'."
  }

  static func unconfirmed(_ deed: Deed) -> String {
    switch deed.kind {
    case .record(let kind, _, _, _): "'\(kind)' wordt hier vastgelegd zonder bevestigde controle."
    case .send(let template): "'\(template)' wordt hier verstuurd zonder bevestigde controle."
    }
  }

  static func command(_ line: String) -> String { "'\(line)' werkt hier niet zoals het hoort." }

  static func backElsewhere(_ question: String) -> String {
    "'terug' vraagt hier niet opnieuw naar '\(question)'."
  }
}
