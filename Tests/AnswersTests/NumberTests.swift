import Answers
import Testing

@Suite struct NumberTests {
  static let hours = AnswerKind.number(unit: .hours, minimum: 0, maximum: 40_00, whole: 36_00)
  static let percentage = AnswerKind.number(
    unit: .percentage, minimum: 0, maximum: 100_00, whole: nil)
  static let count = AnswerKind.number(unit: .none, minimum: nil, maximum: nil, whole: nil)

  static let hourRows =
    rows("2000", "20", "20 uur", "20u", "twintig", "20 uur per week", "20,0", "20.00", "20 UUR.")
    + rows("2050", "20,5", "20.5", "20½", "20 en een half", "twintig en een half uur", "20,50 uur")
    + rows("2050", "20u30", "20:30", "20 uur en 30 minuten", "twintig komma vijf", "20,5u")
    + rows("2000", "ik denk 20", "20 uur denk ik", "ongeveer 20 ofzo", "tja, 20")
    + rows("1800", "de helft", "helft", "50%", "50 procent", "de helft van mijn uren")
    + rows("900", "een kwart", "kwart") + rows("2700", "driekwart", "drie kwart")
    + rows("3600", "alles", "36", "100%") + rows("0", "0", "nul", "niets", "geen", "nul uur")
    + rows("150", "anderhalf", "anderhalf uur") + rows("50", "een half uur", "half uur", "0,5")
    + rows("2100", "eenentwintig", "een en twintig", "21 uurtjes", "２１")
    + rows("2200", "tweeëntwintig")
    + rows("? te-veel", "41", "1.000", "40,01", "9999999999999999999999", "duizend")
    + rows("? te-weinig", "-1", "min 5")
    + rows("? geen-getal", "veel", "20-24", "20 30", "1,000", "20,555", "20 of 24", "1e3", "€ 20")
    + rows("? geen-getal", "20 uur uur", "20 uur 's avonds", "👍", "20 kg", "uur", "1.00.000")
    + rows("? leeg", "", " ")

  static let percentageRows =
    rows("5000", "50", "50%", "50 procent", "de helft", "vijftig procent", "50 %", "50 pct")
    + rows("3350", "33,5%", "33.5") + rows("10000", "100", "honderd", "alles")
    + rows("? te-veel", "101%", "200") + rows("? te-weinig", "-1%")
    + rows("? geen-getal", "20 uur", "%", "50%%")
    + rows("50", "half")

  static let countRows =
    rows("100000", "1.000", "1000", "duizend", "1 000", "eenduizend")
    + rows("100050", "1.000,50", "1000,5") + rows("123456700", "1.234.567", "1234567")
    + rows("-500", "-5", "min vijf", "−5") + rows("500", "+5", "5", "vijf", "5.")
    + rows("150000", "vijftienhonderd", "duizend vijfhonderd", "duizendvijfhonderd")
    + rows("10500", "honderd en vijf", "honderdvijf", "honderdenvijf")
    + rows("200000000", "twee miljoen", "2.000.000")
    + rows("? geen-getal", "20 uur", "50%", "de helft", "een twee", "tien tien", "1.0000", "0.500")
    + rows("? te-veel", "1234567890123")

  @Test(arguments: hourRows)
  func hoursAreRead(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: NumberTests.hours) == read)
  }

  @Test(arguments: percentageRows)
  func percentageIsRead(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: NumberTests.percentage) == read)
  }

  @Test(arguments: countRows)
  func countIsRead(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: NumberTests.count) == read)
  }

  @Test func halfOfUnknownHoursIsRefused() throws {
    let kind = AnswerKind.number(unit: .hours, minimum: 0, maximum: nil, whole: nil)
    #expect(try reader().short("de helft", as: kind) == "? geen-getal")
    let huge = AnswerKind.number(unit: .hours, minimum: 0, maximum: nil, whole: Int.max)
    #expect(try reader().short("de helft", as: huge) == "? geen-getal")
  }

  @Test(arguments: [
    (-1, "? te-weinig"), (0, "0"), (1, "1"), (39_99, "3999"), (40_00, "4000"),
    (40_01, "? te-veel"),
  ])
  func limits(hundredths: Int, read: String) throws {
    let typed = Answer.number(hundredths: hundredths).spoken(
      as: NumberTests.hours, today: try day("2026-03-11"))
    #expect(try reader().short(typed, as: NumberTests.hours) == read)
  }

  @Test func limitsAreNamed() throws {
    let message = try reader().refusal("41", as: NumberTests.hours).message
    #expect(message.contains("0 uur tot en met 40 uur"))
  }

  /// All numbers to 9999, and some beyond, spelled out.
  @Test func numberWordsAreRead() throws {
    let reader = try reader()
    for number in Array(0...9999) + [10_000, 12_345, 100_000, 999_999, 1_000_000, 2_345_678] {
      let typed = spelled(number)
      #expect(
        reader.read(typed, as: NumberTests.count) == .success(.number(hundredths: number * 100)),
        "\(typed)")
    }
  }

  private func spelled(_ number: Int) -> String {
    let small = [
      "nul", "een", "twee", "drie", "vier", "vijf", "zes", "zeven", "acht", "negen", "tien", "elf",
      "twaalf", "dertien", "veertien", "vijftien", "zestien", "zeventien", "achttien", "negentien",
    ]
    let tens = [
      "", "", "twintig", "dertig", "veertig", "vijftig", "zestig", "zeventig", "tachtig",
      "negentig",
    ]
    switch number {
    case 0..<20: return small[number]
    case 20..<100:
      let unit = number % 10
      // The trema as it is written: "tweeëntwintig", "drieëndertig".
      let and = unit == 2 || unit == 3 ? "ën" : "en"
      return (unit == 0 ? "" : small[unit] + and) + tens[number / 10]
    case 100..<1000:
      let count = number / 100
      return (count == 1 ? "" : small[count]) + "honderd"
        + (number % 100 == 0 ? "" : spelled(number % 100))
    case 1000..<1_000_000:
      let count = number / 1000
      return (count == 1 ? "" : spelled(count)) + "duizend"
        + (number % 1000 == 0 ? "" : " " + spelled(number % 1000))
    default:
      return spelled(number / 1_000_000) + " miljoen"
        + (number % 1_000_000 == 0 ? "" : " " + spelled(number % 1_000_000))
    }
  }
}
