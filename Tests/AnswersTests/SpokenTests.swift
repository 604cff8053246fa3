import Answers
import CivilDate
import Testing

/// Answers as they are said, and read back as the same answer.
@Suite struct SpokenTests {
  static let count = AnswerKind.number(unit: .none, minimum: nil, maximum: nil, whole: nil)

  @Test func words() throws {
    let today = try day("2026-03-11")
    let rows: [(Answer, AnswerKind, String)] = [
      (.text("Bel na 3 uur"), .text(maximum: 40), "Bel na 3 uur"),
      (.yesNo(true), .yesNo, "ja"), (.yesNo(false), .yesNo, "nee"),
      (.choice("thuis"), .choice(ChoiceTests.work), "Thuis"),
      (.choice("verdwenen"), .choice(ChoiceTests.work), "verdwenen"),
      (.choices(["gewoon"]), .choices(ChoiceTests.work), "Gewoon werk"),
      (
        .choices(["aangepast-werk", "thuis"]), .choices(ChoiceTests.work), "Aangepast werk en Thuis"
      ),
      // "Gewoon werk en thuis" is a choice by itself.
      (.choices(["gewoon", "thuis"]), .choices(ChoiceTests.work), "Gewoon werk; Thuis"),
      (
        .choices(["gewoon", "aangepast-werk", "thuis"]), .choices(ChoiceTests.work),
        "Gewoon werk, Aangepast werk en Thuis"
      ),
      (.date(try day("2026-03-02")), .date(earliest: nil, latest: nil), "maandag 2 maart"),
      (
        .date(try day("2024-02-29")), .date(earliest: nil, latest: nil),
        "donderdag 29 februari 2024"
      ),
      (.time(try #require(CivilTime(iso: "09:30"))), .time, "9.30 uur"),
      (.time(try #require(CivilTime(iso: "14:00"))), .time, "14.00 uur"),
      (.time(try #require(CivilTime(iso: "03:05"))), .time, "3.05 uur 's nachts"),
      (.duration(count: 1, unit: .days), .duration, "1 dag"),
      (.duration(count: 3, unit: .days), .duration, "3 dagen"),
      (.duration(count: 1, unit: .months), .duration, "1 maand"),
      (.duration(count: 2, unit: .months), .duration, "2 maanden"),
      (.number(hundredths: 20_00), NumberTests.hours, "20 uur"),
      (.number(hundredths: 20_50), NumberTests.hours, "20,5 uur"),
      (.number(hundredths: 20_05), NumberTests.hours, "20,05 uur"),
      (.number(hundredths: 50_00), NumberTests.percentage, "50%"),
      (.number(hundredths: 1000_00), SpokenTests.count, "1000"),
      (.number(hundredths: 12_345_00), SpokenTests.count, "12.345"),
      (.number(hundredths: -50), SpokenTests.count, "-0,5"),
      (.phone("06 12 34 56 78"), .phone, "06 12 34 56 78"),
      (.employeeNumber("00010234"), .employeeNumber, "00010234"),
      (.unknown, .duration, "weet ik niet"), (.skipped, .yesNo, "niet ingevuld"),
    ]
    for (answer, kind, spoken) in rows {
      #expect(answer.spoken(as: kind, today: today) == spoken)
    }
  }

  @Test(arguments: ["2026-03-11", "2024-02-29", "2025-12-31", "2026-01-01"])
  func everyDateIsReadBack(moment: String) throws {
    let reader = try reader(at: moment)
    let today = reader.now.date
    for days in -800...800 {
      let date = today + days
      for (earliest, latest) in [
        (nil, nil), (nil, max(date, today)), (min(date, today), nil), (date, date),
      ] as [(CivilDate?, CivilDate?)] {
        let kind = AnswerKind.date(earliest: earliest, latest: latest)
        let spoken = Answer.date(date).spoken(as: kind, today: today)
        #expect(reader.read(spoken, as: kind) == .success(.date(date)), "\(spoken)")
      }
    }
  }

  @Test func everyLengthIsReadBack() throws {
    for count in 1...3653 { try expectBack(.duration(count: count, unit: .days), .duration) }
    for count in 1...120 { try expectBack(.duration(count: count, unit: .months), .duration) }
    try expectBack(.unknown, .duration)
  }

  @Test func everyNumberIsReadBack() throws {
    for hundredths in 0...4000 {
      try expectBack(.number(hundredths: hundredths), NumberTests.hours)
      try expectBack(.number(hundredths: hundredths), NumberTests.percentage)
      try expectBack(.number(hundredths: -hundredths), SpokenTests.count)
      try expectBack(.number(hundredths: hundredths * 99_991), SpokenTests.count)
    }
    let hours = AnswerKind.number(unit: .hours, minimum: nil, maximum: nil, whole: nil)
    try expectBack(.number(hundredths: -1250), hours)
    try expectBack(.number(hundredths: 12_500_25), hours)
  }

  @Test func everyChoiceIsReadBack() throws {
    let lists = [
      ChoiceTests.work,
      [
        Choice(key: "a", text: "Ja, thuis"), Choice(key: "b", text: "Fruit en groente"),
        Choice(key: "c", text: "Fruit"), Choice(key: "d", text: "1 dag of meer (soms)"),
      ],
      [Choice(key: "a", text: "10"), Choice(key: "b", text: "20"), Choice(key: "c", text: "30")],
    ]
    for list in lists {
      for choice in list { try expectBack(.choice(choice.key), .choice(list)) }
      for bits in 1..<(1 << list.count) {
        let chosen = list.indices.filter { bits & (1 << $0) != 0 }.map { list[$0].key }
        // "Geen van deze" goes with nothing else.
        if chosen.count > 1, chosen.contains("geen") { continue }
        try expectBack(.choices(chosen), .choices(list))
      }
    }
  }

  @Test func everythingElseIsReadBack() throws {
    try expectBack(.yesNo(true), .yesNo)
    try expectBack(.yesNo(false), .yesNo)
    try expectBack(.text("Elke maandag, om 9 uur: bellen!"), .text(maximum: 40))
    try expectBack(.email("A.b@voorbeeld.nl"), .email)
    for phone in ["06 12 34 56 78", "020 123 4567", "0182 123 456", "0800 1234", "+32 470 123 456"]
    {
      try expectBack(.phone(phone), .phone)
    }
    for number in stride(from: 0, to: 100_000_000, by: 1_234_567) {
      let digits = String(number)
      let padded = String(repeating: "0", count: 8 - digits.count) + digits
      try expectBack(.employeeNumber(padded), .employeeNumber)
    }
  }

  private func expectBack(_ answer: Answer, _ kind: AnswerKind) throws {
    let reader = try reader()
    let spoken = answer.spoken(as: kind, today: reader.now.date)
    #expect(reader.read(spoken, as: kind) == .success(answer), "\(spoken)")
  }
}
