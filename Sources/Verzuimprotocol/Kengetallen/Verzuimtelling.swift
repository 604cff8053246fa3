import CivilDate

/// What is counted of a group of medewerkers over [from, to].
struct Verzuimtelling {
  let from: CivilDate
  let to: CivilDate
  let thresholds: Thresholds
  private(set) var serviceDays = 0
  private(set) var absentDays = 0
  private(set) var casesWithAbsence = 0
  private(set) var begunCases = 0
  private(set) var short = 0
  private(set) var medium = 0
  private(set) var long = 0
  private(set) var frequentShort = 0
  // Sick hours x days in hundredths, by contract hours in hundredths: exact until divided.
  private(set) var sickHours: [Int: Int] = [:]

  init(from: CivilDate, to: CivilDate, thresholds: Thresholds) {
    self.from = from
    self.to = to
    self.thresholds = thresholds
  }

  mutating func add(_ person: Verzuimhistorie) {
    guard let service = person.service(from: from, to: to) else { return }
    serviceDays += service.upperBound - service.lowerBound + 1
    let yearBefore = to.adding(months: -12, rounding: .down)
    var shortCases = 0
    for geval in person.gevallen {
      let first = geval.eersteZiektedag
      if service.contains(first) { begunCases += 1 }
      let days = geval.sickDays(before: (person.uitDienst.map { min($0, to) } ?? to) + 1)
      if days > 0, days <= thresholds.shortDays, first > yearBefore { shortCases += 1 }
      let absent = addAbsence(of: geval, person, in: service)
      guard absent > 0 else { continue }
      absentDays += absent
      casesWithAbsence += 1
      if days <= thresholds.shortDays {
        short += 1
      } else if days <= thresholds.mediumDays {
        medium += 1
      } else {
        long += 1
      }
    }
    if shortCases >= thresholds.frequentShortCases { frequentShort += 1 }
  }

  private mutating func addAbsence(
    of geval: Ziektegeval, _ person: Verzuimhistorie, in service: ClosedRange<CivilDate>
  ) -> Int {
    var absent = 0
    for periode in geval.perioden {
      let start = max(periode.eersteDag, service.lowerBound)
      let serviceEnd = service.upperBound + 1
      let end = periode.hersteldatum.map { min($0, serviceEnd) } ?? serviceEnd
      guard start < end else { continue }
      absent += end - start
      addHours(of: periode, from: start, to: end, person)
    }
    return absent
  }

  // Hours worked before the spell do not count in it: each spell begins fully sick.
  private mutating func addHours(
    of periode: Ziekteperiode, from start: CivilDate, to end: CivilDate, _ person: Verzuimhistorie
  ) {
    guard let contract = person.uren, contract > 0 else {
      sickHours[1, default: 0] += end - start
      return
    }
    var day = start
    var worked = 0
    for change in person.worked where change.per >= periode.eersteDag && change.per < end {
      if change.per > day {
        sickHours[contract, default: 0] += (contract - worked) * (change.per - day)
        day = change.per
      }
      worked = min(max(0, change.hours), contract)
    }
    sickHours[contract, default: 0] += (contract - worked) * (end - day)
  }

  /// The absent days, each counted for the part of it that was sick.
  var weightedDays: Fraction {
    let parts = sickHours.compactMap { Fraction($0.value, $0.key) }
    return Fraction.sum(parts)
  }
}
