import CivilDate

/// Turns the rows of a protocol into dated tasks of one case.
struct TijdschemaBuilder {
  let geval: Ziektegeval
  let facts: CaseFacts
  let vandaag: CivilDate
  let isWithoutDossier: Bool
  private let longFrom: DateOffset
  private(set) var dates: [TaakDates] = []
  // The day from which the case no longer goes on, by recovery or end of service.
  private let end: CivilDate?
  private let serviceEnd: CivilDate?

  init(
    geval: Ziektegeval, facts: CaseFacts, vandaag: CivilDate, isWithoutDossier: Bool,
    longFrom: DateOffset
  ) {
    self.longFrom = longFrom
    self.geval = geval
    self.facts = facts
    self.vandaag = vandaag
    self.isWithoutDossier = isWithoutDossier
    let serviceEnd = facts.uitDienst.map { $0 + 1 }
    self.serviceEnd = serviceEnd
    switch (geval.hersteldatum, serviceEnd) {
    case (let recovered?, let left?): end = min(recovered, left)
    case (let recovered, let left): end = recovered ?? left
    }
    dates.reserveCapacity(48)
  }

  mutating func add(_ timing: Timing, row: Int) {
    if isWithoutDossier, !timing.anchor.isKnownWithoutDossier { return }
    switch timing.anchor {
    case .geval: addToCase(timing, row)
    case .firstReport:
      let first = geval.perioden[0]
      append(timing, row, .ontvangst, first.received(isWithoutDossier))
    case .periode:
      for (index, periode) in geval.perioden.enumerated() {
        append(timing, row, .eersteDag, periode.eersteDag, number: index + 1)
      }
    case .report: addReports(timing, row, onlyTakenByAnother: false)
    case .reportTakenByAnother: addReports(timing, row, onlyTakenByAnother: true)
    case .last(let which, let fallback):
      let (basis, day) =
        lastDone(which, since: nil) ?? (.offset(fallback), geval.date(fallback))
      appendRecurring(timing, row, basis, day)
    case .lastOrDay(let which, let other):
      if let (basis, day) = lastDone(which, since: nil) ?? day(of: other) {
        appendRecurring(timing, row, basis, day)
      }
    case .dreigendLangdurig(let which):
      guard let since = longSince else { return }
      let (basis, day) = lastDone(which, since: since) ?? (.dreigendLangdurig, since)
      appendRecurring(timing, row, basis, day)
    case .wijziging:
      for (index, day) in facts.wijzigingen.enumerated() {
        append(timing, row, .wijziging, day, number: index + 1)
      }
    case .herstel: addRecoveries(timing, row, afterSickDays: nil)
    case .herstelAfter(let sickDays): addRecoveries(timing, row, afterSickDays: sickDays)
    case .signal:
      guard let day = facts.signal else { return }
      append(timing, row, .signal, day)
    }
  }

  private var longSince: CivilDate? {
    facts.longSince(always: geval.date(longFrom), until: lastKnownSickDay)
  }

  // The last day up to today on which the illness is known to go on.
  private var lastKnownSickDay: CivilDate {
    guard let end else { return vandaag }
    return min(vandaag, end - 1)
  }

  private mutating func addToCase(_ timing: Timing, _ row: Int) {
    guard let yearly = timing.yearly else {
      append(timing, row, .eersteZiektedag, geval.eersteZiektedag)
      return
    }
    for number in 1...max(1, yearly.times) {
      append(
        timing, row, .eersteZiektedag, geval.eersteZiektedag, number: number,
        laterMonths: (number - 1) * yearly.months)
    }
  }

  private mutating func addReports(_ timing: Timing, _ row: Int, onlyTakenByAnother: Bool) {
    for (index, periode) in geval.perioden.enumerated() {
      if onlyTakenByAnother, periode.aangenomenDoor?.asksForCall != true { continue }
      append(
        timing, row, .ontvangst, periode.received(isWithoutDossier), number: index + 1)
    }
  }

  private mutating func addRecoveries(_ timing: Timing, _ row: Int, afterSickDays minimum: Int?) {
    for (index, periode) in geval.perioden.enumerated() {
      guard let recovered = periode.hersteldatum else { continue }
      if let minimum, geval.sickDays(before: recovered) <= minimum { continue }
      append(
        timing, row, .hersteldatum, recovered, number: index + 1,
        isContinued: index + 1 < geval.perioden.count)
    }
  }

  private func lastDone(_ which: Verplichtingen, since: CivilDate?) -> (Basis, CivilDate)? {
    var found: (Basis, CivilDate)?
    for verplichting in which {
      guard let day = facts.lastDone(verplichting) else { continue }
      if let since, day < since { continue }
      if let found, found.1 >= day { continue }
      found = (.done(verplichting), day)
    }
    return found
  }

  // The day another row was done, or else the day at which it aims.
  private func day(of other: Verplichting) -> (Basis, CivilDate)? {
    if let done = facts.firstDone(other) { return (.done(other), done) }
    guard let row = dates.first(where: { $0.verplichting == other }), let streef = row.streef
    else { return nil }
    return (.streef(of: other), streef)
  }
}

extension TijdschemaBuilder {
  // A row of which only the next is shown: what was done made it move on.
  private mutating func appendRecurring(
    _ timing: Timing, _ row: Int, _ basis: Basis, _ day: CivilDate
  ) {
    append(timing, row, basis, day, isRecurring: true)
  }

  private mutating func append(
    _ timing: Timing, _ row: Int, _ basis: Basis, _ base: CivilDate, number: Int? = nil,
    laterMonths: Int = 0, isContinued: Bool = false, isRecurring: Bool = false
  ) {
    let countsGaps = timing.anchor.countsGaps && !geval.gaps.isEmpty
    func date(_ offset: DateOffset?) -> CivilDate? {
      guard var offset else { return nil }
      if laterMonths > 0 { offset = .months(offset.months + laterMonths, days: offset.days) }
      return countsGaps ? geval.date(offset, from: base) : offset.date(from: base)
    }
    var first = timing.vanaf
    if let early = timing.vanafWhenLong, let vanaf = first,
      facts.saidLong(before: geval.date(vanaf))
    {
      first = early
    }
    let vanaf = date(first)
    let streef =
      timing.streef == timing.vanaf && first == timing.vanaf
      ? vanaf : date(timing.streef)
    let uiterst = timing.uiterst == timing.streef ? streef : date(timing.uiterst)
    let done = isRecurring ? nil : doneDay(timing.verplichting, number)
    let status: TaakStatus
    if done != nil {
      status = .gedaan
    } else if isCancelled(timing.cancellation, vanaf ?? streef ?? base, uiterst, isContinued) {
      status = .vervallen
    } else if let uiterst, vandaag > uiterst {
      status = facts.isHistory ? .vervallen : .teLaat
    } else if let vanaf, vandaag < vanaf {
      status = .toekomstig
    } else {
      status = .open
    }
    let isNumbered = timing.yearly != nil || number.map { $0 > 1 } ?? false
    dates.append(
      TaakDates(
        verplichting: timing.verplichting, volgnummer: isNumbered ? number : nil, basis: basis,
        baseDay: base, vanaf: vanaf, streef: streef, uiterst: uiterst, gedaanOp: done,
        status: status, remark: remark(timing.remark, base), row: row))
  }

  private func doneDay(_ verplichting: Verplichting, _ number: Int?) -> CivilDate? {
    guard let number else { return facts.firstDone(verplichting) }
    return facts.done(verplichting, number: number)
  }

  private func isCancelled(
    _ rule: Cancellation, _ first: CivilDate, _ uiterst: CivilDate?, _ isContinued: Bool
  ) -> Bool {
    switch rule {
    case .recovery: return isOver(end, first, uiterst)
    case .recoveryOrOntslag:
      return isOver(end, first, uiterst) || isOver(facts.ontslagAangevraagd, first, uiterst)
    case .endOfService: return isOver(serviceEnd, first, uiterst)
    case .endOfServiceOrContinuation:
      return isContinued || isOver(serviceEnd, first, uiterst)
    }
  }

  // A row without a last day goes on until the end has come, or never begins.
  private func isOver(_ end: CivilDate?, _ first: CivilDate, _ uiterst: CivilDate?) -> Bool {
    guard let end else { return false }
    if let uiterst { return end <= uiterst }
    return end <= first || vandaag >= end
  }

  private func remark(_ rule: RemarkRule?, _ base: CivilDate) -> TaakRemark? {
    switch rule {
    case .none: nil
    case .alsoToUWV(let offset, let told):
      base > geval.date(offset) || facts.firstDone(told) != nil ? .ookAanUWV : nil
    case .everySecondAtWorkplace:
      talkCount % 2 == 1 ? .opDeWerkplek : nil
    }
  }

  private var talkCount: Int {
    guard let since = longSince else { return 0 }
    return facts.talks.count { $0 >= since }
  }

  // Sorts by day, then by the order of the table, then by number; keys of one integer are cheaper
  // to move than rows.
  func sorted() -> [TaakDates] {
    var keys: [Int] = []
    keys.reserveCapacity(dates.count)
    for index in dates.indices { keys.append(dates[index].sortDay.dayNumber << 20 | index) }
    keys.sort()
    return keys.map { dates[$0 & 0xF_FFFF] }
  }
}

extension Ziekteperiode {
  // Without a dossier the report is taken to have come on the first day.
  fileprivate func received(_ isWithoutDossier: Bool) -> CivilDate {
    isWithoutDossier ? eersteDag : ontvangen
  }
}
