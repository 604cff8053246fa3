import Answers
import CivilDate
import Testing

@Suite struct TimeTests {
  static let settled =
    rows("09:00", "9 uur", "9u", "9:00", "0900", "negen uur")
    + rows("09:00", "ik denk 9 uur", "9 uur denk ik", "tja, 9 uur")
    + rows("08:30", "half negen", "half 9")
    + rows("08:45", "kwart voor 9", "kwart over half 9") + rows("09:15", "kwart over 9")
    + rows("09:20", "tien voor half tien") + rows("09:35", "vijf over half 10")
    + rows("14:30", "14.30", "14:30", "14u30", "half drie", "half 3")
    + rows("20:00", "8 uur 's avonds", "20:00")
    + rows("12:00", "12 uur")
    + rows("? geen-tijd", "'s middags", "24:00", "25:10")

  static let inTheSpirit =
    rows("09:30", "9.30 uur", "nu", "09:30", "9:30u", "9,30", "half tien", "9 uur 30", "930")
    + rows("09:30", "negen uur dertig", "9 uur en 30 minuten", "om 9.30 u.", "HALF TIEN", "hafl 10")
    + rows("08:30", "half 9 's ochtends", "half negen s ochtends", "8.30 's morgens")
    + rows("20:30", "half 9 's avonds", "half negen in de avond", "8.30 uur savonds", "20u30")
    + rows("18:00", "6 uur", "zes uur", "18 uur", "6 uur 's avonds", "1800")
    + rows("06:00", "06:00", "6 uur 's ochtends", "0600", "06 uur", "6 uur ’s morgens")
    + rows("13:00", "1 uur", "een uur", "1 uur 's middags", "1:00", "dertien uur")
    + rows("12:30", "half 1", "half een", "half een 's middags", "12.30", "half 13")
    + rows("00:30", "half 1 's nachts", "0.30 uur", "00:30", "12.30 uur 's nachts")
    + rows("12:45", "kwart voor 1", "kwart voor een", "kwrat voor 1")
    + rows("14:00", "2 uur", "2 uur 's middags", "14 uur", "twee uur", "14:00 uur")
    + rows("02:00", "2 uur 's nachts", "02:00", "0200")
    + rows("08:50", "10 voor 9", "tien minuten voor 9", "tien voor negen")
    + rows("09:20", "20 over 9", "twintig over negen") + rows("09:01", "1 minuut over 9")
    + rows("23:00", "11 uur 's avonds", "11 uur 's nachts", "23 uur")
    + rows("00:00", "0 uur", "0.00 uur", "00:00", "0000")
    + rows("14:15", "kwart over 14", "kwart over 2", "14 15", "２：１５")
    + rows(
      "? geen-tijd", "12 uur 's nachts", "middernacht", "9:60", "25 uur", "9-10", "99", "12345")
    + rows(
      "? geen-tijd", "ongeveer 9 uur", "tussen 9 en 10", "9 of 10 uur", "9:5", "9:00:00", "uur")
    + rows("? geen-tijd", "8 uur 's middags", "10 uur 's middags", "half", "kwart")
    + rows("? geen-tijd", "zegen uur", "maandag", "9 uur 's ochtends 's avonds", "voor 9 uur", "🕘")
    + rows(
      "? geen-tijd", "9999999999999999999999", ":", "9:", "-9:00", "drie vier", "24:30", "half 25")
    + rows("? leeg", "", " ")

  @Test(arguments: settled)
  func settledExample(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: .time) == read)
  }

  @Test(arguments: inTheSpirit)
  func exampleInTheSpirit(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: .time) == read)
  }

  private func joined(_ iso: String, _ sign: String) -> String {
    iso.split(separator: ":").joined(separator: sign)
  }

  /// Every minute of the day in the notations of the 24-hour clock.
  @Test func everyMinuteIsReadBack() throws {
    let reader = try reader()
    for minutes in 0..<1440 {
      let time = try #require(CivilTime(hour: minutes / 60, minute: minutes % 60))
      let iso = time.description
      let digits = joined(iso, "")
      for typed in [
        iso, "\(iso) uur", digits, joined(iso, "."), joined(iso, "u"),
        "om \(iso) u", joined(iso, " uur "),
        Answer.time(time).spoken(as: .time, today: reader.now.date),
      ] {
        #expect(reader.read(typed, as: .time) == .success(.time(time)), "\(typed)")
      }
    }
  }
}
