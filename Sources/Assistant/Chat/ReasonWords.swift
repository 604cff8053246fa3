import Questions

/// Why a question came out as it did.
extension AssistantWords {
  static let reasonOfDanger =
    "Uitleg: in de vraag staat een woord uit woorden.gevaar. Dan komt alleen het hulpnummer."

  static func reason(of explanation: Explanation) -> String {
    switch explanation.outcome {
    case .answer where explanation.isSample, .elsewhere where explanation.isSample:
      "Uitleg: deze vraag staat letterlijk bij een onderwerp."
    case .answer: "Uitleg: één antwoord past duidelijk het best."
    case .which:
      "Uitleg: er is geen antwoord dat duidelijk het best past. Daarom volgt er een wedervraag."
    case .elsewhere: "Uitleg: de vraag lijkt over iets te gaan dat niet in het protocol staat."
    case .none where explanation.scores.isEmpty:
      "Uitleg: geen woord van de vraag komt bij een onderwerp voor."
    case .none: "Uitleg: de vraag lijkt te weinig op wat er over het protocol gevraagd wordt."
    }
  }

  static func candidate(_ candidate: ReplyReason.Candidate) -> String {
    let words =
      candidate.words.isEmpty
      ? "geen woord in het bijzonder" : candidate.words.joined(separator: ", ")
    return "- \(candidate.subject): \(candidate.percent)%. Wat telde: \(words)."
  }
}
