import ArgumentParser
import CivilDate
import Terminal
import Verzuimprotocol

/// `beterschap loon PERIODE... --op DATUM --uren 36 --gewerkt 20`: what is paid on a day.
struct LoonCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "loon")

  @OptionGroup var options: CommonOptions
  @Option(name: .customLong("op")) var day: String?
  @Option(name: .customLong("uren")) var hours: String?
  @Option(name: .customLong("gewerkt")) var worked: String?
  @Argument var periods: [String] = []

  func carryOut() throws(Failure) -> Int32 {
    _ = try options.named.checkedRole()
    _ = try options.named.checkedNumber()
    let now = try options.named.moment()
    let periods = try Periods(periods, today: now.date)
    let question = LoonQuestion(
      day: try checkedDay(), hours: try checked(hours, "--uren"),
      worked: try checked(worked, "--gewerkt"))
    let pay = try question.answer(periods)
    if options.isJSON {
      print(LoonCommand.json(pay).line)
    } else {
      PlainScreen.show(LoonText.blocks(pay, of: question, rules: periods.rules))
    }
    return 0
  }

  private func checkedDay() throws(Failure) -> CivilDate {
    guard let day else {
      throw Failure("Geef met --op de dag, zoals --op 2026-10-05.", exitCode: 64)
    }
    if let known = CivilDate(iso: day) { return known }
    throw Failure("--op \(day) is geen dag die bestaat. Typ een dag als 2026-10-05.", exitCode: 64)
  }

  private func checked(_ text: String?, _ option: String) throws(Failure) -> Int {
    guard let text else {
      throw Failure(
        "Geef de uren per week, zoals --uren 36 --gewerkt 20. Nu ontbreekt \(option).",
        exitCode: 64)
    }
    return try Hours.hundredths(text, option: option)
  }

  private static func json(_ pay: Cited<Bezoldiging>) -> JSONOutput {
    .object([
      .init("ziektemaand", .number(pay.value.ziektemaand)),
      .init("percentage", .text(pay.value.percentage.description)),
      .init("totaal", .text(pay.value.totaal.description)), .init("bonus", .flag(pay.value.bonus)),
      .init("bron", .texts(pay.citations.map(\.label))),
    ])
  }
}
