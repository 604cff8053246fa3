import CivilDate

/// The words with which a typed date is refused.
struct DutchDateRefusals {
  let limits: DateLimits

  private var today: CivilDate { limits.today }

  /// Nothing of a date was found in what was typed.
  func unreadable(_ typed: String?) -> Refusal {
    let start = typed.flatMap(Quotation.quoted).map { "In \($0) lees ik geen dag." }
    return refusal(.noDate, start ?? "Hierin lees ik geen dag.", "Typ een dag en een maand")
  }

  func empty() -> Refusal {
    refusal(.empty, "Er staat nog geen dag.", "Typ een dag en een maand")
  }

  /// A time of the day was typed as well.
  var withClock: Refusal {
    refusal(.noDate, "Hier hoort alleen een dag, geen tijd.", "Typ een dag en een maand")
  }

  /// A week, a month or "een tijdje" was told.
  func vague(_ typed: String) -> Refusal {
    let start = Quotation.quoted(typed).map { "\($0) kan meer dan een dag zijn." }
    return refusal(
      .ambiguousDate, start ?? "Dit kan meer dan een dag zijn.", "Typ de precieze dag")
  }

  /// Each of the days fits what was typed and the limits.
  func which(of days: [CivilDate]) -> Refusal {
    let names = days.map(name)
    let spoken = days.map { $0 == today ? "vandaag (\(name($0)))" : name($0) }
    return Refusal(
      .ambiguousDate,
      "Welke dag wordt bedoeld: \(DutchSpeech.list(spoken, joinedBy: "of"))? Typ de hele datum.",
      examples: names)
  }

  /// The weekday does not belong to the date.
  func mismatch(_ date: CivilDate, _ weekday: Weekday) -> Refusal {
    var difference = weekday.rawValue - date.weekday.rawValue
    if difference > 3 { difference -= 7 }
    if difference < -3 { difference += 7 }
    let other = date + difference
    let both = [date, other].filter { limits.allows($0) }.map(name)
    let facts =
      "\(capitalized(dated(date))) is een \(DutchDates.name(of: date.weekday)). "
      + "\(capitalized(DutchDates.name(of: weekday))) is \(dated(other))."
    if both.isEmpty { return refusal(.weekdayMismatch, facts, "Typ een andere dag") }
    return Refusal(
      .weekdayMismatch,
      "\(facts) Typ de dag die klopt, bijvoorbeeld: \(DutchSpeech.list(both, joinedBy: "of")).",
      examples: both)
  }

  func noSuchMonth(_ month: Int) -> Refusal {
    refusal(
      .impossibleDate, "Maand \(shown(month)) bestaat niet. Een jaar heeft 12 maanden.",
      "Typ eerst de dag en dan de maand")
  }

  /// The month has no such day, in `year` where that matters.
  func noSuchDay(_ day: Int, month: Int, year: Int?) -> Refusal {
    let name = DutchDates.months[month - 1]
    let length = CivilDate.daysIn(month: month, year: year ?? today.year)
    let fact: String
    if let year, day == 29, month == 2 {
      fact = "\(year) heeft geen 29 februari."
    } else if day < 1 {
      fact = "Dag 0 bestaat niet. Een maand begint op dag 1."
    } else {
      fact = "Dag \(shown(day)) bestaat niet in \(name). De laatste dag is \(length) \(name)."
    }
    let years = year.map { [$0] } ?? [today.year, today.year - 1, today.year + 1]
    let suggested = years.lazy.compactMap { year in
      CivilDate(
        year: year, month: month,
        day: min(max(day, 1), CivilDate.daysIn(month: month, year: year)))
    }.first { limits.allows($0) }
    return refusal(.impossibleDate, fact, "Typ een dag die bestaat", example: suggested)
  }

  /// The year is none that anyone means.
  func outsideYears(isEarly: Bool) -> Refusal {
    refusal(
      isEarly ? .tooEarly : .tooLate, "Het jaar moet tussen 1900 en 2100 liggen.",
      "Typ een andere dag")
  }

  /// The day was understood but lies before or after the limits.
  func outside(_ date: CivilDate) -> Refusal {
    if date < DateLimits.firstDay { return outsideYears(isEarly: true) }
    if date > DateLimits.lastDay { return outsideYears(isEarly: false) }
    let read = "Ik lees: \(name(date))."
    if let latest = limits.latest, date > latest {
      let why =
        latest == today
        ? "Die dag moet nog komen." : "De laatste dag die kan, is \(name(latest))."
      return refusal(.tooLate, "\(read) \(why)", "Typ een eerdere dag")
    }
    let why = limits.earliest.map { earliest in
      earliest == today
        ? "Die dag is al geweest." : "De eerste dag die kan, is \(name(earliest))."
    }
    return refusal(.tooEarly, "\(read) \(why ?? "")", "Typ een latere dag")
  }

  private func refusal(
    _ reason: Refusal.Reason, _ fact: String, _ advice: String, example: CivilDate? = nil
  ) -> Refusal {
    guard let example = (example ?? limits.example).map(name) else {
      return Refusal(reason, "\(fact) Geen enkele dag past nu bij deze vraag.")
    }
    return Refusal(reason, "\(fact) \(advice), bijvoorbeeld: \(example).", examples: [example])
  }

  private func name(_ date: CivilDate) -> String { DutchSpeech.date(date, today: today) }

  /// "7 maart", with the year when it is not this one.
  private func dated(_ date: CivilDate) -> String {
    let day = DutchSpeech.dayAndMonth(date)
    return date.year == today.year ? day : "\(day) \(date.year)"
  }

  private func shown(_ number: Int) -> String { number < 10_000 ? "\(number)" : "zo hoog" }

  private func capitalized(_ text: String) -> String {
    text.prefix(1).uppercased() + text.dropFirst()
  }
}
