import CivilDate
import DossierStore
import Verzuimprotocol

/// The sentences about a case that text and document share.
struct DossierWords {
  let report: DossierReport

  /// When somebody was ill, how it counts and what day it is now.
  func course(_ item: DossierCase) -> [String] {
    let dossier = item.dossier
    let geval = dossier.geval
    var lines = geval.perioden.map { periode in
      let first = DutchDates.full(periode.eersteDag)
      guard let recovered = periode.hersteldatum else { return "Ziek vanaf \(first)." }
      return "Ziek vanaf \(first), weer aan het werk op \(DutchDates.full(recovered))."
    }
    if !geval.gaps.isEmpty {
      lines.append(
        "Dit is één ziektegeval. De effectieve eerste ziektedag is "
          + "\(DutchDates.full(geval.effectieveEersteZiektedag)).")
    }
    if let last = dossier.uitDienst, geval.hersteldatum.map({ $0 > last }) ?? true {
      lines.append("De laatste dag in dienst was \(DutchDates.full(last)). Het geval is gesloten.")
    } else if let day = geval.ziektedag(on: report.today),
      let week = geval.ziekteweek(on: report.today)
    {
      lines.append("Vandaag is ziektedag \(day), in ziekteweek \(week).")
    }
    return lines
  }

  /// From which day how many hours were really worked.
  func workedHours(_ item: DossierCase) -> [String] {
    guard report.visibleFields(of: OverigeSoort.deelherstel.rawValue).contains("uren") else {
      return []
    }
    let contract = report.contractHours.map { " van \(DossierWords.hours($0))" } ?? ""
    return item.dossier.gewerkteUren.map {
      "\(DutchDates.full($0.per).capitalisedFirst): \(DossierWords.hours($0.hours))"
        + "\(contract) per week."
    }
  }

  /// What was agreed, by the day it was.
  func agreements(_ item: DossierCase) -> [String] {
    item.entries.filter { !$0.isWithdrawn && $0.event.kind != Verplichting.verzuimgesprek.id }
      .compactMap { entry in
        let agreed = fields(entry).agreed
        guard !agreed.isEmpty else { return nil }
        return "\(head(entry)) \(sentences(agreed))"
      }
  }

  /// What was done, by whom, and what was answered; for others without addresses and notes.
  func done(_ entry: DossierEntry, forOthers: Bool) -> String {
    let who = Role(rawValue: entry.event.actor.role)?.title ?? "het programma"
    let answered = forOthers ? fields(entry).answeredForOthers : fields(entry).answered
    return "\(head(entry)) Door: \(who).\(mark(entry))"
      + (answered.isEmpty ? "" : " \(sentences(answered))")
  }

  private func mark(_ entry: DossierEntry) -> String {
    if entry.isWithdrawn { return " Ingetrokken." }
    if entry.isVervallen { return " Telt niet mee: de ziekte was toen al voorbij." }
    return entry.fault == nil ? "" : " Telt niet mee."
  }

  /// What still has to be done or will come, each with who, until when and the section.
  func due(_ item: DossierCase) -> [String] {
    item.tijdschema.filter(NextSteps.isLeft).map { task in
      "\(task.wie.title): \(task.whatAfterColon) "
        + "\(TaskState(task, in: item.tijdschema).text) (\(task.section))"
    }
  }

  /// A case in half a line.
  func title(_ item: DossierCase) -> String {
    let first = DutchDates.full(item.dossier.geval.eersteZiektedag)
    guard let end = item.dossier.einde else { return "vanaf \(first)" }
    return "van \(first) tot \(DutchDates.full(end))"
  }

  static func hours(_ hundredths: Int) -> String {
    FieldWords.hours(Fraction.hundredths(hundredths).dutch)
  }

  private func fields(_ entry: DossierEntry) -> FieldWords {
    FieldWords(entry.event, visible: report.visibleFields(of: entry.event.kind))
  }

  private func head(_ entry: DossierEntry) -> String {
    "\(DutchDates.full(entry.event.day).capitalisedFirst). \(entry.title)."
  }

  private func sentences(_ parts: [String]) -> String {
    parts.map { part in
      let hasEnd = part.hasSuffix(".") || part.hasSuffix("!") || part.hasSuffix("?")
      return hasEnd ? part : part + "."
    }.joined(separator: " ")
  }
}
