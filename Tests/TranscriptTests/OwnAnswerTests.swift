import Access
import CivilDate
import DossierStore
import FoundationEssentials
import Personnel
import Sessions
import Testing
import Verzuimprotocol

@testable import Assistant

/// An answer tells what is known of the asker's own case, and leaves out what is not, or not for him.
@Suite struct OwnAnswerTests {
  private static let roster = """
    {"medewerkers": [
      {"nummer": "10234", "naam": "A. Proef", "leidinggevende": "10100", "uren": 36},
      {"nummer": "10235", "naam": "B. Proef", "leidinggevende": "10100", "uren": 36},
      {"nummer": "10100", "naam": "L. Proef", "rollen": ["medewerker", "leidinggevende"]},
      {"nummer": "10900", "naam": "Z. Proef", "rollen": ["medewerker", "leidinggevende"]}
    ]}
    """

  private let folder: TemporaryFolder
  private let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Store.open(at: folder.path + "/opslag", create: true)
  }

  private func add(
    _ kind: String, to number: String, on day: String, _ fields: [String: EventValue] = [:]
  ) throws {
    var all = fields
    if kind == "ziekmelding" { all["eerste-dag"] = .text(day) }
    _ = try store.append(
      EventDraft(
        moment: Timestamp(secondsSince1970: 1_772_442_000),
        day: try #require(CivilDate(iso: day)),
        actor: Actor(role: "leidinggevende", number: DossierNumber("00010100")), kind: kind,
        fields: all),
      to: try #require(DossierNumber(number)))
  }

  private func chat(_ role: Role, _ number: String?, on today: String = "2026-03-20") throws
    -> Assistant
  {
    let moment = try #require(CivilMoment(iso: today))
    let environment = Environment(
      store: store,
      personnel: try Personnel(rosterBytes: Array(Self.roster.utf8), organisationBytes: nil),
      clock: { moment }, machineClock: { 1_772_442_000 }, rules: .nota2009, keepsDrafts: true,
      newID: { "gesprek" })
    return Assistant(
      environment, library: Library(projectDialogs()),
      asker: PartialAsker(number: number, role: role))
  }

  private static let plan = "wanneer moet het plan van aanpak klaar zijn"

  @Test func anOwnOpenCaseGivesItsDate() throws {
    try add("ziekmelding", to: "00010234", on: "2026-03-02")
    let reply = try chat(.medewerker, "00010234").reply(to: Self.plan)
    #expect(reply.subject == "plan-termijn")
    #expect(reply.text.hasSuffix("Voor jou is de uiterste dag zondag 26 april."), "\(reply.text)")
  }

  @Test func withoutACaseTheSentenceFallsAway() throws {
    let reply = try chat(.medewerker, "00010234").reply(to: Self.plan)
    #expect(reply.subject == "plan-termijn")
    #expect(!reply.text.contains("uiterste dag") && !reply.text.contains("{"), "\(reply.text)")
  }

  @Test func aCaseThatIsOverTellsNoDates() throws {
    try add("ziekmelding", to: "00010234", on: "2026-03-02")
    try add(
      "herstelmelding", to: "00010234", on: "2026-03-16", ["hersteldatum": .text("2026-03-16")])
    let reply = try chat(.medewerker, "00010234").reply(to: Self.plan)
    #expect(!reply.text.contains("uiterste dag"), "\(reply.text)")
  }

  @Test func aTaskThatIsDoneTellsWhenItWas() throws {
    try add("ziekmelding", to: "00010234", on: "2026-03-02")
    try add("plan-van-aanpak", to: "00010234", on: "2026-04-20")
    let reply = try chat(.medewerker, "00010234", on: "2026-04-22").reply(to: Self.plan)
    #expect(reply.text.contains("Jullie plan is er sinds maandag 20 april."), "\(reply.text)")
    #expect(!reply.text.contains("uiterste dag"), "\(reply.text)")
  }

  @Test func theOnlySickOneOfATeamIsMeant() throws {
    try add("ziekmelding", to: "00010234", on: "2026-03-02")
    let one = try chat(.leidinggevende, "00010100").reply(to: Self.plan)
    #expect(one.text.contains("A. Proef") && one.text.contains("zondag 26 april"), "\(one.text)")
    try add("ziekmelding", to: "00010235", on: "2026-03-09")
    let two = try chat(.leidinggevende, "00010100").reply(to: Self.plan)
    #expect(!two.text.contains("Proef") && !two.text.contains("april"), "\(two.text)")
  }

  /// Neither another leidinggevende nor another role hears anything of the case.
  @Test(arguments: [
    (Role.leidinggevende, "00010900"), (.medewerker, "00010235"), (.helpdesk, "00010234"),
    (.hrAdviseur, "00010234"), (.helpdesk, "00010900"),
  ]) func othersHearNothing(role: Role, number: String) throws {
    try add("ziekmelding", to: "00010234", on: "2026-03-02")
    let reply = try chat(role, number).reply(to: Self.plan)
    #expect(!reply.text.contains("april") && !reply.text.contains("Proef"), "\(reply.text)")
  }

  /// In a dialog it is about whom that dialog is, also with two sick people in the team.
  @Test func aDialogSaysAboutWhomItIs() throws {
    try add("ziekmelding", to: "00010234", on: "2026-03-02")
    try add("ziekmelding", to: "00010235", on: "2026-03-09")
    let chat = try chat(.leidinggevende, "00010100")
    _ = chat.carryOn(.dialog("contact", isOnly: true, about: "00010235"))
    let said = chat.ask(Self.plan).map { if case .say(let text, _) = $0 { text } else { "" } }
      .joined(separator: "\n")
    #expect(said.contains("B. Proef") && said.contains("zondag 3 mei"), "\(said)")
  }

  @Test func payIsThatOfTheMonth() throws {
    try add("ziekmelding", to: "00010234", on: "2026-03-02")
    let reply = try chat(.medewerker, "00010234", on: "2026-10-05").reply(
      to: "hoeveel loon krijg ik als ik ziek ben")
    #expect(reply.text.contains("Voor jou is dat nu 90%."), "\(reply.text)")
    #expect(reply.text.contains("Op dinsdag 2 maart 2027 wordt dat 75%."), "\(reply.text)")
  }

  @Test func whatItCameToIsTallied() throws {
    let chat = try chat(.medewerker, "00010234")
    _ = chat.reply(to: Self.plan)
    _ = chat.reply(to: "wordt het morgen mooi weer")
    _ = chat.reply(to: "xqzv wrtplk")
    let counts = try store.questionCounts(from: "2026-03-20", to: "2026-03-20")
    #expect(counts.map(\.end).sorted() == ["antwoord", "elders", "niet-begrepen"])
    #expect(counts.map(\.count) == [1, 1, 1])
    #expect(counts.first { $0.end == "antwoord" }?.subject == "plan-termijn")
  }

  @Test func aTallyThatFailsDoesNotDisturb() throws {
    try Data().write(to: URL(fileURLWithPath: "\(store.path)/vragen"))
    let chat = try chat(.medewerker, "00010234")
    #expect(chat.reply(to: Self.plan).subject == "plan-termijn")
    #expect(chat.failure == nil)
  }
}
