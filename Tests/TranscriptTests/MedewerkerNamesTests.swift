import Answers
import CivilDate
import DialogScript
import Sessions
import Testing
import Verzuimprotocol

@testable import Assistant
@testable import DialogEngine

/// Facts, values and lists that the dialogs of a medewerker ask for, at their boundaries.
@Suite struct MedewerkerNamesTests {
  private static let ill = "eerder 10234 2026-03-02 ziekmelding medewerker eerste-dag=2026-03-02"

  private final class World {
    let playing: Playing
    let context: HostContext

    init(_ now: String, _ earlier: [String], _ answers: [(String, Answer)] = []) throws {
      let head =
        ["vandaag \(now)", "rol medewerker", "als 10234", "team ja"] + earlier + ["---", ""]
      playing = try Playing(Transcript(head.joined(separator: "\n")))
      var book = AnswerBook()
      for (id, answer) in answers { book.note(answer, kind: .yesNo, for: id) }
      context = HostContext(assistant: playing.chat, answers: book)
    }

    func isSo(_ fact: String) -> Bool { HostFacts.isSo(fact, context) }
    func value(_ name: String) -> String? { HostValues.value(name, context) }
  }

  // 36 hours by contract: 18 is half and gives no bonus.
  @Test(arguments: [
    ("2026-09-01", 0, "100", "100", false), ("2026-09-02", 0, "90", "90", false),
    ("2026-10-05", 1800, "90", "95", false), ("2026-10-05", 1801, "90", "97,50", true),
    ("2026-10-05", 2000, "90", "98,33", true), ("2027-03-02", 0, "75", "75", false),
    ("2028-03-02", 2000, "70", "86,67", false),
  ])
  func loon(today: String, worked: Int, percentage: String, total: String, bonus: Bool) throws {
    let world = try World(today, [Self.ill], [("uren", .number(hundredths: worked))])
    #expect(world.value("loon.percentage") == percentage)
    #expect(world.value("loon.totaal") == total)
    #expect(world.isSo("loon-bonus") == bonus)
  }

  @Test(arguments: [
    ("2026-09-01", "woensdag 2 september", "90"), ("2026-09-02", "dinsdag 2 maart 2027", "75"),
    ("2028-03-02", nil, nil),
  ])
  func nextStep(today: String, day: String?, percentage: String?) throws {
    let world = try World(today, [Self.ill])
    #expect(world.value("loon.volgende-dag") == day)
    #expect(world.value("loon.volgende-percentage") == percentage)
    #expect(world.isSo("loon-stap-komt") == (day != nil))
  }

  @Test func withoutAContractThereIsNoLoon() throws {
    let unknown = "eerder 99 2026-03-02 ziekmelding medewerker eerste-dag=2026-03-02"
    let world = try World("2026-03-11", [unknown, "als 99"])
    #expect(world.value("loon.totaal") == nil)
    #expect(!world.isSo("contract-uren-bekend"))
    let named = try World(
      "2026-03-11", [unknown, "als 99"], [("contract-uren", .number(hundredths: 2400))])
    #expect(named.value("loon.totaal") == "100")
    #expect(named.context.contractHours == 2400)
    #expect(try World("2026-03-11", []).value("loon.totaal") == nil)
  }

  // 20 months after 2 March 2026 is 2 November 2027 (Protocol 1.8).
  @Test(arguments: [("2027-11-01", false), ("2027-11-02", true), ("2027-11-03", true)])
  func wiaMayBeRequested(today: String, isAllowed: Bool) throws {
    let world = try World(today, [Self.ill])
    #expect(world.isSo("wia-mag") == isAllowed)
    #expect(world.value("wia.vroegst") == "dinsdag 2 november")
  }

  // The appointment is on Thursday 12 March at 9.00; 24 hours before is in time (Protocol 2.6).
  @Test(arguments: [
    ("2026-03-11T08:59", "bedrijfsarts", true, false),
    ("2026-03-11T09:00", "bedrijfsarts", true, false),
    ("2026-03-11T09:01", "bedrijfsarts", false, true),
    ("2026-03-11T09:01", "bedrijfsmaatschappelijk-werker", false, false),
  ])
  func cancelling(now: String, inviter: String, isInTime: Bool, employerPays: Bool) throws {
    let world = try World(now, [Self.ill], try appointment(inviter, "anders"))
    #expect(world.isSo("afmelding-op-tijd") == isInTime)
    #expect(world.isSo("werkgever-betaalt") == employerPays)
    #expect(world.isSo("afmelding-oordeel"))
    #expect(world.isSo("bij-bedrijfsarts") == (inviter == "bedrijfsarts"))
    #expect(world.value("spreekuur.uiterlijk") == "woensdag 11 maart om 9.00 uur")
    #expect(world.value("afmelding.op-tijd") == (isInTime ? "ja" : "nee"))
  }

  @Test(arguments: [
    ("2026-03-12T08:59", false), ("2026-03-12T09:00", true), ("2026-03-12T09:01", true),
  ])
  func anAppointmentThatIsPast(now: String, isPast: Bool) throws {
    let world = try World(now, [], try appointment("bedrijfsarts", "werkhervatting"))
    #expect(world.isSo("spreekuur-voorbij") == isPast)
    #expect(!world.isSo("afmelding-oordeel"))
  }

  @Test func theInvitationIsKnownUntilItIsPastOrCancelled() throws {
    let fields = "bij=bedrijfsarts datum=2026-03-12 tijd=09:00"
    let invited = "eerder 10234 2026-03-09 spreekuur-uitnodiging bedrijfsarts \(fields)"
    let cancelled = "eerder 10234 2026-03-10 spreekuur-afmelden medewerker \(fields) reden=anders"
    #expect(try World("2026-03-12T08:59", [invited]).isSo("spreekuur-bekend"))
    #expect(try !World("2026-03-12T09:00", [invited]).isSo("spreekuur-bekend"))
    #expect(try !World("2026-03-11T08:59", [invited, cancelled]).isSo("spreekuur-bekend"))
    let world = try World("2026-03-11T08:59", [invited])
    #expect(world.value("spreekuur.bij") == "de bedrijfsarts")
    #expect(world.value("spreekuur.wanneer") == "donderdag 12 maart om 9.00 uur")
  }

  @Test(arguments: [("2026-03-16", true, true), ("2026-03-11", false, false)])
  func recoveryAhead(recovered: String, isAhead: Bool, isIll: Bool) throws {
    let world = try World(
      "2026-03-11",
      [Self.ill, "eerder 10234 2026-03-10 hersteldmelding medewerker hersteldatum=\(recovered)"])
    #expect(world.isSo("herstel-komt-nog") == isAhead)
    #expect(world.isSo("nu-ziek") == isIll)
    #expect(!world.isSo("al-ziek"))
  }

  @Test func onlyOwnReportsThatCountAreListed() throws {
    let world = try World(
      "2026-03-11",
      [
        Self.ill, "eerder 10234 2026-03-04 deelherstel medewerker per=2026-03-04 uren=12.00",
        "eerder 10234 2026-03-05 deelherstel medewerker per=2026-03-05 uren=18.00",
        "eerder 10234 2026-03-06 intrekking medewerker betreft=2",
        "eerder 10234 2026-03-09 herstelmelding leidinggevende hersteldatum=2026-03-09",
      ])
    let list = HostLists.all["in-te-trekken"]?(world.context) ?? []
    #expect(list.map(\.key) == ["3", "1"])
    #expect(list.first?.text == "Deels aan het werk vanaf donderdag 5 maart")
    #expect(!world.isSo("eigen-herstel-bekend"))
  }

  private func appointment(_ inviter: String, _ reason: String) throws -> [(String, Answer)] {
    [
      ("bij", .choice(inviter)), ("datum", .date(try #require(CivilDate(iso: "2026-03-12")))),
      ("tijd", .time(try #require(CivilTime(iso: "09:00")))), ("reden", .choice(reason)),
    ]
  }
}

/// Which dialog of a medewerker belongs to which of his tasks.
@Suite struct MedewerkerTasksTests {
  private let library = Library(projectDialogs())

  @Test func everyTaskOfTheMedewerkerHasADialog() {
    let dialogs = library.taskDialogs(.medewerker)
    let own = Verzuimprotocol.nota2009.rows.filter { $0.wie.contains(.medewerker) }
    #expect(own.count > 5)
    #expect(own.map(\.verplichting.id).filter { dialogs[$0] == nil } == [])
    #expect(dialogs["evaluatie"] == "mijn-evaluatie")
    #expect(dialogs["visie-jaar-1"] == "visie-jaar-1")
  }

  @Test func aDialogThatOthersPlayKeepsItsOwnPlaceInTheMenu() {
    let names = library.dialogs(for: "medewerker").map(\.name)
    #expect(names.contains("ziekmelden") && names.contains("spreekuur-afmelden"))
    #expect(!library.dialogs(for: "leidinggevende").map(\.name).contains("kies-medewerker"))
  }
}
