import Answers
import CivilDate
import Testing

/// Dates as they are read when today is the last day that counts.
@Suite struct PastDateTableTests {
  static let settled =
    rows("2026-03-11", "vandaag", "vanmorgen", "vanochtend", "vannacht", "nu", "woensdag")
    + rows("2026-03-10", "gisteren", "gister", "gisterenmiddag", "gisteravond")
    + rows("2026-03-09", "eergisteren", "maandag", "ma", "afgelopen maandag", "maandag jl.")
    + rows("2026-03-02", "vorige week maandag", "maandag vorige week")
    + rows("2026-03-04", "afgelopen woensdag", "een week geleden")
    + rows("2026-03-06", "vrijdag", "vrijdag 6 maart")
    + rows(
      "2026-03-02", "2 mrt", "2 maart", "2-3", "2/3", "2.3", "02-03-26", "2 maart 2026",
      "2026-03-02")
    + rows("2025-12-15", "15 december", "15-12")
    + rows("2025-09-01", "1 september")
    + rows("? te-laat", "morgen", "12 maart", "12-3")
    + rows("? bestaat-niet", "29-2", "31 april", "32-1", "0-3", "3-13")
    + rows("2024-02-29", "29-2-2024")
    + rows("? welke-dag", "vorige week", "begin maart", "een tijdje")
    + rows("2026-03-08", "3 dagen geleden", "drie dagen terug")
    + rows("2026-02-25", "2 weken terug")
    + rows("? andere-weekdag", "vrijdag 7 maart")

  static let inTheSpirit =
    rows(
      "2026-03-11", "VANDAAG", " Vandaag. ", "vanmiddag", "vanavond", "per direct",
      "woensdag 11 maart")
    + rows(
      "2026-03-10", "gisterenochtend", "gisteren avond", "Gisteren!", "de dag van gisteren",
      "gisteern", "dinsdag")
    + rows("2026-03-09", "eergister", "eergisteravond", "maadag", "sinds maandag", "mandag")
    + rows("2026-03-09", "maandag j.l.", "ma jl", "ma.")
    + rows("2026-03-09", "maandagochtend", "maandag morgen", "maandagavond", "op maandag", "mondag")
    + rows("2026-03-09", "deze week maandag", "gisteren een dag geleden", "maandag 's middags")
    + rows("2026-03-02", "sinds 2 maart", "vanaf 2-3", "op de 2e maart", "2MAART", "2mrt26")
    + rows("2026-03-02", "de 2e", "de tweede", "maandag de 2e", "maandag 2", "2e van deze maand")
    + rows("2026-03-02", "maandag 2 maart", "ma 2 mrt.", "Maandag, 2 maart", "2 maart, maandag")
    + rows(
      "2026-03-02", "twee maart", "tweede maart", "2 maart dit jaar", "2 maart '26", "02 03 26")
    + rows("2026-03-02", "2026/03/02", "20260302", "02032026", "020326", "0203", "2 – 3 – 2026")
    + rows("2026-03-02", "２-３-２０２６", "2 ma\u{0301}art", "2\u{00A0}maart", "2 maart jl.")
    + rows("2026-03-02", "2 mart", "2 maatr", "2 3 2026", "verleden week maandag")
    + rows("2026-02-02", "2 febuari", "2 febr", "2 feb.", "de 2e van vorige maand", "2 februarie")
    + rows("2026-02-11", "een maand geleden", "1 mnd terug", "vandaag een maand geleden")
    + rows("2025-03-11", "een jaar geleden", "12 maanden geleden")
    + rows("2025-09-11", "een half jaar geleden")
    + rows("2026-02-23", "2 weken en 2 dagen geleden", "maandag 2 weken geleden")
    + rows("2025-12-15", "maandag 15 december", "15 dec vorig jaar", "vorig jaar 15 december")
    + rows("2026-03-06", "vorige vrijdag", "vrijdag vorige week", "vrijdags", "vrjidag")
    + rows("2026-03-10", "gisteren, dinsdag 10 maart", "dinsdag, gisteren")
    + rows("1950-01-02", "2-1-50", "2 januari 1950")
    + rows(
      "2026-03-10", "gisteren denk ik", "ehm gisteren", "eigenlijk gisteren al", "ik denk gisteren",
      "ik ben sinds gisteren ziek", "gisteren ziek geworden", "weet het niet zeker, gisteren",
      "sinds gisteren is hij ziek", "volgens mij gisteren")
    + rows("2026-03-11", "gewoon vandaag", "afgelopen nacht", "vandaag dus", "vdg")
    + rows(
      "? geen-datum", "niet gisteren", "gisteren niet", "ik ben ziek", "ziek", "weet niet zeker")
    + rows("? welke-dag", "vorige maandag", "vrijdag 2 weken geleden", "2 of 3 maart", "2/3 maart")
    + rows(
      "? welke-dag", "maandag 2 t/m 4 maart", "dag of 3 geleden", "maart", "maart 2026", "2026",
      "2", "de maandag of dinsdag", "maart 26")
    + rows("? welke-dag", "eerste maandag van maart", "de 2e maandag", "een paar dagen geleden")
    + rows("? welke-dag", "anderhalve week geleden", "weekend", "half maart", "medio maart")
    + rows("? welke-dag", "een week of drie geleden", "3 dagen", "sinds 3 dagen", "2-2026")
    + rows(
      "? geen-datum", "blabla", "ziek", "👍", "vandaag 9 uur", "gisteren om 3 uur", "2:3",
      "niet maandag", "1 2 3 4")
    + rows("? geen-datum", "-3 dagen geleden", "2+3", "99999999999999999999", "1-2-345")
    + rows("? andere-weekdag", "gisteren vrijdag", "vrijdag 2 maart", "dinsdag de 2e")
    + rows("? te-laat", "over 3 weken", "overmorgen", "de 15e", "komende maandag", "12-3-2026")
    + rows("? te-laat", "maandag over een week", "donderdag 12 maart", "11 april", "2-3-2027")
    + rows("? te-vroeg", "999999999999 weken geleden", "99999999999999999999 dagen terug")
    + rows("? te-vroeg", "2-3-1850", "300 jaar geleden")
    + rows("? te-laat", "2-3-2150", "over 999999999999 jaar")
    + rows("? bestaat-niet", "29 feb 2025", "30 februari", "31-11-2025", "1-0", "31 september")
    + rows("? leeg", "", "   ", "\t\n")

  @Test(arguments: settled)
  func settledExample(typed: String, read: String) throws {
    let reader = try reader()
    #expect(reader.date(typed, latest: reader.now.date) == read)
  }

  @Test(arguments: inTheSpirit)
  func exampleInTheSpirit(typed: String, read: String) throws {
    let reader = try reader()
    #expect(reader.date(typed, latest: reader.now.date) == read)
  }

  @Test(arguments: [
    ("12-3", ["donderdag 12 maart", "moet nog komen"]),
    ("29-2", ["2026 heeft geen 29 februari", "28 februari"]),
    ("vrijdag 7 maart", ["7 maart is een zaterdag", "Vrijdag is 6 maart"]),
    ("vorige maandag", ["maandag 2 maart", "maandag 9 maart"]),
    ("3-13", ["13", "12 maanden"]), ("31 april", ["april", "30"]),
  ])
  func messageNames(typed: String, parts: [String]) throws {
    let reader = try reader()
    let message = try reader.refusal(
      typed, as: .date(earliest: nil, latest: reader.now.date)
    ).message
    for part in parts { #expect(message.contains(part), "\(message)") }
  }
}
