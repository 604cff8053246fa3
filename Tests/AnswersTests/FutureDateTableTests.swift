import Answers
import CivilDate
import Testing

/// Dates as they are read when today is the first day that counts.
@Suite struct FutureDateTableTests {
  static let settled =
    rows(
      "2026-03-16", "maandag", "komende maandag", "volgende week maandag", "aanstaande ma")
    + rows("2026-03-23", "maandag over een week")
    + rows("? welke-dag", "woensdag")
    + rows("2026-03-12", "morgen")
    + rows("2026-03-13", "overmorgen")
    + rows("2026-03-25", "over twee weken", "over 14 dagen")
    + rows("2026-04-11", "over een maand")
    + rows("2026-12-15", "15 december")

  static let inTheSpirit =
    rows("2026-03-16", "maandag a.s.", "a.s. maandag", "volgende maandag", "maandag volgende week")
    + rows("2026-03-16", "per maandag", "ma.", "eerstvolgende maandag", "16-3", "de 16e")
    + rows(
      "2026-03-12", "morgenochtend", "morgenvroeg", "morgen middag", "donderdag", "donderdag morgen"
    )
    + rows("2026-03-12", "morgen, donderdag 12 maart", "12 maart a.s.", "Morgen.")
    + rows("2026-03-18", "vandaag over een week")
    + rows("2026-03-18", "komende woensdag", "volgende woensdag", "over 1 week", "over een weekje")
    + rows("2026-03-19", "morgen over een week", "over 1 week en 1 dag")
    + rows("2026-03-25", "vandaag over 14 dagen", "over 2 wkn", "over veertien dagen")
    + rows("2026-09-11", "over een half jaar", "over 6 maanden", "11 september")
    + rows("2027-03-02", "2 maart volgend jaar", "2-3-27", "2 maart 2027")
    + rows("2026-04-02", "de 2e van volgende maand")
    + rows("2027-01-15", "15 januari")
    + rows("2026-03-13", "vrijdag", "komende vrijdag", "deze vrijdag", "vrijdag 13 maart")
    + rows("? welke-dag", "volgende vrijdag", "volgende week", "binnenkort", "komende week vrijdag")
    + rows(
      "? welke-dag", "over een paar weken", "over anderhalve week", "over 3 werkdagen", "straks")
    + rows("? te-vroeg", "gisteren", "2 maart", "10-3", "3 weken geleden", "de 2e", "maandag jl.")
    + rows("? te-vroeg", "11 februari", "9 februari 2026")

  @Test(arguments: settled)
  func settledExample(typed: String, read: String) throws {
    let reader = try reader()
    #expect(reader.date(typed, earliest: reader.now.date) == read)
  }

  @Test(arguments: inTheSpirit)
  func exampleInTheSpirit(typed: String, read: String) throws {
    let reader = try reader()
    #expect(reader.date(typed, earliest: reader.now.date) == read)
  }

  @Test func bareWeekdayOfTodayNamesBothDays() throws {
    let reader = try reader()
    let refusal = try reader.refusal(
      "woensdag", as: .date(earliest: reader.now.date, latest: nil))
    #expect(refusal.message.contains("vandaag"))
    #expect(refusal.message.contains("woensdag 18 maart"))
    #expect(refusal.examples == ["woensdag 11 maart", "woensdag 18 maart"])
  }

  /// Without limits, or with limits on both sides, a day on either side is asked back.
  @Test(arguments: [
    ("maandag", nil, nil, "? welke-dag"), ("woensdag", nil, nil, "? welke-dag"),
    ("maandag", "2026-03-09", nil, "? welke-dag"), ("maandag", "2026-03-10", nil, "2026-03-16"),
    ("maandag", nil, "2026-03-15", "2026-03-09"), ("maandag", nil, "2026-03-16", "? welke-dag"),
    ("vrijdag", "2026-03-02", "2026-03-12", "2026-03-06"),
    ("woensdag", "2026-03-12", nil, "2026-03-18"), ("woensdag", nil, "2026-03-10", "2026-03-04"),
    ("woensdag", "2026-03-10", "2026-03-12", "2026-03-11"),
    ("vrijdag", "2026-03-08", "2026-03-11", "? te-vroeg"),
    ("maandag", nil, "2026-02-20", "? te-laat"), ("maandag", "2026-04-01", nil, "? te-vroeg"),
    ("de 2e", nil, nil, "? welke-dag"), ("2 maart", nil, nil, "2026-03-02"),
    ("15 december", "2026-06-01", "2027-06-01", "2026-12-15"),
    ("15 december", nil, "2020-12-31", "2020-12-15"), ("15 december", nil, nil, "2025-12-15"),
    ("15 december", "2026-01-01", "2026-02-01", "? te-vroeg"),
    ("dinsdag 15 december", nil, nil, "2026-12-15"),
  ])
  func limitsOnBothSides(
    typed: String, earliest: String?, latest: String?, read: String
  ) throws {
    let found = try reader().date(
      typed, earliest: earliest.map { try day($0) }, latest: latest.map { try day($0) })
    #expect(found == read)
  }
}
