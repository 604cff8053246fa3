import Access
import CivilDate
import DossierStore
import FoundationEssentials
import Personnel
import Testing
import Verzuimprotocol

@testable import Assistant

/// What someone who looks after every dossier is told first.
@Suite struct TasksToldTests {
  private static let folder =
    String(#filePath.dropLast("/Tests/AssistantTests/TasksToldTests.swift".count)) + "/Dialogs"
  private let library = Library(
    ScriptSource(
      paths: { (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] },
      bytes: { FileManager.default.contents(atPath: "\(folder)/\($0)").map { Array($0) } }))

  private func opening(_ role: Role, dossiers: Int) throws -> [String] {
    let store = try VolatileStore().store
    let day = try #require(CivilDate(iso: "2026-03-02"))
    for number in 1...max(1, dossiers) where dossiers > 0 {
      let dossier = try #require(DossierNumber("\(number)"))
      _ = try store.append(
        EventDraft(
          moment: Timestamp(secondsSince1970: 0), day: day,
          actor: Actor(role: "medewerker", number: dossier), kind: "ziekmelding",
          fields: ["eerste-dag": .text(day.iso)]), to: dossier)
    }
    let now = try #require(CivilMoment(iso: "2026-03-02T09:00"))
    let environment = Environment(
      store: store, personnel: Personnel(roster: Roster([])), clock: { now },
      machineClock: { 0 }, rules: .nota2009, keepsDrafts: false, newID: { "" })
    let chat = Assistant(environment, library: library, asker: PartialAsker(role: role))
    return chat.open().compactMap { if case .say(let text, _) = $0 { text } else { nil } }
  }

  @Test(
    arguments: [
      (Role.personeelsadministratie, 0, nil),
      (.personeelsadministratie, 1, "Er staat 1 taak voor u klaar. Typ taken om uw taken te zien."),
      (
        .personeelsadministratie, 2, "Er staan 2 taken voor u klaar. Typ taken om uw taken te zien."
      ),
      (
        .personeelsadministratie, 1000,
        "Er staan 1000 taken voor u klaar. Typ taken om uw taken te zien."
      ),
      (.personeelsadministratie, 1001, "Typ taken om uw taken te zien."),
      (.helpdesk, 2, nil),
    ] as [(Role, Int, String?)])
  func theOneWhoLooksAfterAllIsTold(role: Role, dossiers: Int, words: String?) throws {
    let said = try opening(role, dossiers: dossiers)
    #expect(said.first { $0.contains("taken") || $0.contains("taak") } == words)
  }
}
