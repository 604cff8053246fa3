import CivilDate
import Testing
import Verzuimprotocol

/// The same numbers in every run.
private struct Steps {
  private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

  mutating func next(_ range: ClosedRange<Int>) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return range.lowerBound + Int((state >> 33) % UInt64(range.count))
  }
}

/// Cases with 0 to 3 gaps, spread over 1990 to 2100, ends of months and leap days among them.
private let cases: [Ziektegeval] = {
  var steps = Steps()
  var all: [Ziektegeval] = []
  var first = day("1990-01-01")
  while first < day("2100-01-01") {
    var periods: [Ziekteperiode] = []
    var start = first
    for _ in 0..<steps.next(0...3) {
      let end = start + steps.next(1...500)
      periods.append(Ziekteperiode(eersteDag: start, hersteldatum: end))
      start = end + steps.next(0...27)
    }
    let recovered = steps.next(0...3) == 0 ? start + steps.next(1...1500) : nil
    periods.append(Ziekteperiode(eersteDag: start, hersteldatum: recovered))
    if let made = try? Ziektegeval.gevallen(from: periods, rules: nota), made.count == 1 {
      all += made
    }
    first = first + steps.next(5...35)
  }
  return all
}()

private func schema(_ geval: Ziektegeval, on vandaag: CivilDate) -> Tijdschema {
  Tijdschema(withoutDossier: geval, vandaag: vandaag, rules: nota)
}

@Test func thereAreManyCases() {
  #expect(cases.count > 1500)
  #expect(cases.contains { $0.gaps.count == 3 })
  #expect(cases.contains { $0.eersteZiektedag.month == 2 && $0.eersteZiektedag.day == 29 })
}

@Test func datesAreInOrder() {
  for geval in cases {
    for task in schema(geval, on: geval.eersteZiektedag).dates {
      let days = [task.vanaf, task.streef, task.uiterst].compactMap(\.self)
      #expect(days == days.sorted(), "\(geval.eersteZiektedag) \(task.verplichting)")
    }
  }
}

// Sums of months may: a later start can give the same clamped last day of a month.
@Test func noSumOfDaysFallsInAGap() {
  for geval in cases {
    for row in nota.rows where row.timing.anchor == .geval && row.timing.yearly == nil {
      for offset in [row.timing.vanaf, row.timing.streef].compactMap(\.self)
      where offset.months == 0 {
        let found = geval.date(offset)
        #expect(!geval.gaps.contains { found >= $0.from && found < $0.to })
      }
    }
  }
}

@Test func statusesNeverGoBack() {
  func rank(_ status: TaakStatus) -> Int {
    switch status {
    case .toekomstig: 0
    case .open: 1
    case .teLaat, .vervallen, .gedaan: 2
    }
  }
  for geval in cases.enumerated().filter({ $0.offset % 9 == 0 }).map(\.element) {
    var previous: [Int] = []
    for passed in stride(from: -3, to: 2300, by: 23) {
      let tasks = schema(geval, on: geval.eersteZiektedag + passed).dates
      let ranks = tasks.map { rank($0.status) }
      #expect(previous.isEmpty || zip(previous, ranks).allSatisfy { $0 <= $1 })
      previous = ranks
    }
  }
}

@Test func statusesOfADossierNeverGoBack() throws {
  func rank(_ status: TaakStatus) -> Int {
    switch status {
    case .toekomstig: 0
    case .open: 1
    case .teLaat, .vervallen, .gedaan: 2
    }
  }
  for start in stride(from: day("1990-01-31").dayNumber, to: day("2090-01-01").dayNumber, by: 911) {
    let first = CivilDate(dayNumber: start)
    let lines = [
      try line(1, "ziekmelding", (first + 1).iso, ["eerste-dag": first.iso]),
      try line(2, "contact", (first + 9).iso, ["langer-dan-6-weken": "ja"]),
      try line(3, "plan-van-aanpak", (first + 50).iso),
    ]
    let known = try #require(dossier(lines).last)
    var previous: [String: Int] = [:]
    for passed in stride(from: 9, to: 2300, by: 17) {
      for taak in Tijdschema(known, vandaag: first + passed, rules: nota) {
        let key = "\(taak.id) \(taak.volgnummer ?? 1)"
        let now = rank(taak.status)
        #expect(previous[key] ?? 0 <= now, "\(key)")
        previous[key] = now
      }
    }
  }
}

@Test func aLaterGapMovesNoEarlierRow() throws {
  for geval in cases where geval.hersteldatum == nil {
    let last = geval.lastPeriode.eersteDag
    let end = last + 60
    let closed = Ziekteperiode(eersteDag: last, hersteldatum: end)
    let longer = geval.perioden.dropLast() + [closed, Ziekteperiode(eersteDag: end + 11)]
    let other = try #require(try Ziektegeval.gevallen(from: Array(longer), rules: nota).first)
    for row in nota.rows where row.timing.anchor == .geval {
      for offset in [row.timing.vanaf, row.timing.streef, row.timing.uiterst].compactMap(\.self) {
        let before = geval.date(offset)
        let after = other.date(offset)
        #expect(before < end ? after == before : after > before)
      }
    }
  }
}

@Test func payIsNeverMoreThanAllAndNeverChangedLater() throws {
  for geval in cases where geval.hersteldatum == nil {
    let last = geval.lastPeriode.eersteDag
    let end = last + 200
    let closed = Ziekteperiode(eersteDag: last, hersteldatum: end)
    let longer = geval.perioden.dropLast() + [closed, Ziekteperiode(eersteDag: end + 20)]
    let other = try Ziektegeval.gevallen(from: Array(longer), rules: nota)
    for passed in stride(from: 0, to: end - geval.eersteZiektedag, by: 37) {
      let vandaag = geval.eersteZiektedag + passed
      guard geval.isSick(on: vandaag) else { continue }
      for worked in [0, 1800, 1801, 2700, 3600] {
        let now = try nota.bezoldiging([geval], on: vandaag, hours: 3600, worked: worked)
        let later = try nota.bezoldiging(other, on: vandaag, hours: 3600, worked: worked)
        #expect(now == later)
        #expect(now.value.totaal <= Fraction(100) && now.value.totaal >= Fraction(70))
      }
    }
  }
}

@Test func payStepsAndRowsAgree() throws {
  for geval in cases {
    for (row, month) in [(Verplichting.korting10, 7), (.korting25, 13), (.korting30, 25)] {
      let offset = try #require(nota.row(row)?.timing.streef)
      let step = geval.date(offset)
      guard geval.isSick(on: step) else { continue }
      #expect(geval.ziektemaand(on: step) == month)
      if geval.isSick(on: step - 1) { #expect(geval.ziektemaand(on: step - 1) == month - 1) }
    }
  }
}

@Test func countsAddUpOverAPartition() throws {
  let people = cases.prefix(300).enumerated().map { index, geval in
    Verzuimhistorie(
      gevallen: [geval], inDienst: geval.eersteZiektedag - index % 40,
      uitDienst: index % 3 == 0 ? geval.eersteZiektedag + 700 : nil)
  }
  let (from, to, vandaag) = (day("1990-01-01"), day("2019-12-31"), day("2100-01-01"))
  func figures(_ from: CivilDate, _ to: CivilDate) throws -> Kengetallen {
    try nota.kengetallen(Array(people), from: from, to: to, vandaag: vandaag).value
  }
  let whole = try figures(from, to)
  var sums = [0, 0, 0]
  var start = from
  var steps = Steps()
  while start <= to {
    let end = min(to, start + steps.next(0...400))
    let part = try figures(start, end)
    sums = zip(sums, [part.absentDays, part.serviceDays, part.begunCases]).map { $0 + $1 }
    start = end + 1
  }
  #expect(sums == [whole.absentDays, whole.serviceDays, whole.begunCases])
  #expect(whole.absentDays > 10_000 && whole.begunCases == 300)
}

@Test func absentDaysAreTheDaysOneByOne() throws {
  for geval in cases.prefix(60) {
    let person = Verzuimhistorie(gevallen: [geval])
    let (from, to) = (geval.eersteZiektedag - 5, geval.eersteZiektedag + 900)
    let figures = try nota.kengetallen([person], from: from, to: to, vandaag: to).value
    let counted = (0...(to - from)).count { geval.isSick(on: from + $0) }
    #expect(figures.absentDays == counted)
  }
}
