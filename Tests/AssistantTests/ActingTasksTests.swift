import Assistant
import CivilDate
import DossierStore
import FoundationEssentials
import Personnel
import Testing
import Verzuimprotocol

/// Who gets the tasks of a leidinggevende that left the service on 31 March.
@Suite struct ActingTasksTests {
  // 10234 is led by 10100, who is replaced by 10200.
  private func environment(
    on today: String, left: [String: String], in folder: String
  ) throws -> Environment {
    func employee(_ number: String, leader: String? = nil, replacement: String? = nil) -> Employee {
      var employee = Employee(number: "000\(number)")
      employee.leidinggevende = leader.map { "000\($0)" }
      employee.replacement = replacement.map { "000\($0)" }
      employee.outOfService = left[number]
      return employee
    }
    let store = try Store.open(at: folder, create: true)
    let day = try day("2026-03-30")
    let number = try #require(DossierNumber("10234"))
    _ = try store.append(
      EventDraft(
        moment: Timestamp(secondsSince1970: 0), day: day,
        actor: Actor(role: "medewerker", number: number), kind: "ziekmelding",
        fields: ["eerste-dag": .text(day.iso)]), to: number)
    let moment = try #require(CivilMoment(iso: today))
    return Environment(
      store: store,
      personnel: Personnel(
        roster: Roster([
          employee("10234", leader: "10100"), employee("10100", replacement: "10200"),
          employee("10200"), employee("10300"),
        ])), clock: { moment }, machineClock: { 0 }, rules: .nota2009, keepsDrafts: false,
      newID: { "" })
  }

  @Test(arguments: [
    ([:], "2026-04-01", [true, true, false]),
    (["10100": "2026-03-31"], "2026-03-31", [true, true, false]),
    (["10100": "2026-03-31"], "2026-04-01", [false, true, false]),
    (["10100": "2026-03-31", "10200": "2026-04-01"], "2026-04-01", [false, true, false]),
    (["10100": "2026-03-31", "10200": "2026-04-01"], "2026-04-02", [false, false, true]),
  ]) func theTasksOfALeaverAreSeen(left: [String: String], on: String, seen: [Bool]) throws {
    let folder = FileManager.default.temporaryDirectory.path + "/acting-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    let environment = try environment(on: on, left: left, in: folder)
    func list(_ number: String, _ role: Role) throws -> TaskList {
      try TaskList(
        for: PartialAsker(number: "000\(number)", role: role), in: environment, dialogs: [:])
    }
    let pa = try list("10300", .personeelsadministratie)
    let ofLeader = [
      try !list("10100", .leidinggevende).tasks.isEmpty,
      try !list("10200", .leidinggevende).tasks.isEmpty, pa.tasks.contains(where: \.isTakenOver),
    ]
    #expect(ofLeader == seen)
    // Its own tasks stay with the personeelsadministratie, whoever leads.
    #expect(
      pa.tasks.contains { !$0.isTakenOver && $0.task.verplichting == .ziekmeldingRegistreren })
    let words = pa.blocks(for: .personeelsadministratie, today: environment.today)
    #expect("\(words)".contains("Er is geen leidinggevende. Dit is nu voor u") == seen[2])
  }
}
