import CivilDate
import Verzuimprotocol

extension TijdlijnText {
  /// Which protocol it follows, who was ill when, and what day it is.
  var head: String {
    let geval = tijdschema.geval
    var lines = ["Deze tijdlijn volgt de \(tijdschema.rules.titel) (\(tijdschema.rules.naam))."]
    if caseCount > 1 {
      lines.append("De perioden zijn \(caseCount) ziektegevallen. Dit is het laatste.")
    }
    lines += geval.perioden.map { periode in
      let first = DutchDates.full(periode.eersteDag)
      guard let recovered = periode.hersteldatum else { return "Ziek vanaf \(first)." }
      return "Ziek vanaf \(first), weer aan het werk op \(DutchDates.full(recovered))."
    }
    if !geval.gaps.isEmpty { lines += gaps }
    lines.append(today)
    if tijdschema.isWithoutDossier {
      lines.append("Zonder dossier is niet bekend wat er al gedaan is.")
    }
    return lines.joined(separator: "\n")
  }

  private var gaps: [String] {
    let geval = tijdschema.geval
    let days = geval.gaps.reduce(0) { $0 + $1.days }
    let section = tijdschema.rules.thresholds.newCaseAfterDays.citation.label
    let between =
      days == 1 ? "De dag ertussen telt niet mee" : "De \(days) dagen ertussen tellen niet mee"
    return [
      "Dit is één ziektegeval. \(between) (\(section)).",
      "De effectieve eerste ziektedag is \(DutchDates.full(geval.effectieveEersteZiektedag)).",
    ]
  }

  private var today: String {
    let today = tijdschema.vandaag
    let words = "Vandaag is \(DutchDates.full(today))"
    guard let day = tijdschema.geval.ziektedag(on: today),
      let week = tijdschema.geval.ziekteweek(on: today)
    else { return "\(words)." }
    return "\(words): ziektedag \(day), in ziekteweek \(week)."
  }
}
