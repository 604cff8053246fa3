import ArgumentParser
import Assistant
import CivilDate
import Glibc
import Messages
import ScriptText
import Terminal
import Verzuimprotocol

/// `beterschap tijdlijn PERIODE...`: the tijdschema of an illness, without a dossier.
struct TijdlijnCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "tijdlijn")

  @OptionGroup var options: CommonOptions
  @Flag(name: .customLong("ics")) var isCalendar = false
  @Option(name: .customLong("wie")) var owner: String?
  @Option(name: .customLong("waarom")) var reason: String?
  @Argument var periods: [String] = []

  func carryOut() throws(Failure) -> Int32 {
    _ = try options.named.checkedRole()
    _ = try options.named.checkedNumber()
    try checkTogether()
    let now = try options.named.moment()
    var wie: Wie?
    if let owner { wie = try TaskOwner.named(owner) }
    var verplichting: Verplichting?
    if let reason { verplichting = try TijdlijnCommand.obligation(reason) }
    let periods = try Periods(periods, today: now.date)
    let tijdschema = Tijdschema(
      withoutDossier: periods.last, vandaag: now.date, rules: periods.rules)
    if let verplichting {
      return show(TaskReason(verplichting, in: tijdschema), in: tijdschema)
    }
    if isCalendar { return try writeCalendar(tijdschema, wie, now) }
    if options.isJSON {
      print(TijdlijnJSON.tijdlijn(tijdschema, wie: wie).line)
    } else {
      let text = TijdlijnText(tijdschema, caseCount: periods.cases.count, wie: wie)
      PlainScreen.show(text.blocks(width: Surroundings.textWidth(of: STDOUT_FILENO)))
    }
    return 0
  }

  private func checkTogether() throws(Failure) {
    if reason != nil, isCalendar || owner != nil {
      throw Failure("--waarom gaat niet samen met --ics of --wie.", exitCode: 64)
    }
    if isCalendar, options.isJSON {
      throw Failure("--ics en --json gaan niet samen. Kies er een.", exitCode: 64)
    }
  }

  private static func obligation(_ id: String) throws(Failure) -> Verplichting {
    if let known = Verplichting(id: id) { return known }
    let near = Suggestion.nearest(to: id, among: Verplichting.allCases.map(\.id))
    throw Failure(
      "--waarom \(id): die taak bestaat niet." + (near.map { " Bedoelde je '\($0)'?" } ?? ""),
      exitCode: 64)
  }

  private func show(_ reason: TaskReason, in tijdschema: Tijdschema) -> Int32 {
    if options.isJSON {
      print(TijdlijnJSON.reason(reason, in: tijdschema).line)
    } else {
      PlainScreen.show(reason.blocks)
    }
    return 0
  }

  private func writeCalendar(
    _ tijdschema: Tijdschema, _ wie: Wie?, _ now: CivilMoment
  ) throws(Failure) -> Int32 {
    let events = TijdlijnCalendar.events(tijdschema, wie: wie)
    guard !events.isEmpty else {
      throw Failure("--wie \(owner ?? ""): er zijn geen taken voor in de agenda.", exitCode: 65)
    }
    try WriteOutput.bytes(CalendarFile(events: events, made: now).bytes)
    return 0
  }
}
