import CivilDate
import DossierStore
import FoundationEssentials
import Sessions
import Terminal
import Testing
import Training
import Verzuimprotocol

@testable import Assistant

private let folder = testFolder + "/Practices"

/// The practices that were recorded: "vrijdagavond-goed.oefeningstest".
private let practices: [String] =
  ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
  .filter { $0.hasSuffix(".oefeningstest") }.sorted()

private func practice(_ name: String?) throws -> PracticeChat {
  var count = 0
  return PracticeChat(
    library: Library(projectDialogs()), rules: .nota2009,
    today: try #require(CivilDate(iso: "2026-03-02")), named: name,
    newID: {
      count += 1
      return "oefening\(count)"
    })
}

@Suite struct PracticeTests {
  @Test func everyScenarioHasAGoodAndABadRun() {
    let names = Library(projectDialogs()).scenarioNames
    #expect(names.count >= 3)
    for name in names {
      #expect(practices.contains("\(name)-goed.oefeningstest"))
      #expect(practices.contains("\(name)-mis.oefeningstest"))
    }
  }

  /// Plays a practice and compares the whole screen; with RECORD=1 it writes the screen and fails.
  @Test(arguments: practices) func screenIsAsRecorded(file: String) throws {
    let path = "\(folder)/\(file)"
    let bytes = try #require(FileManager.default.contents(atPath: path))
    let body = String(decoding: bytes, as: UTF8.self)
    let typed = body.split(separator: "\n").filter { $0.hasPrefix("> ") }.map { $0.dropFirst(2) }
    let name = try #require(file.split(separator: ".").first).split(separator: "-").dropLast()
    let chat = try practice(name.joined(separator: "-"))
    var screen = PlainScreen.text(chat.open(), width: 80)
    for line in typed {
      screen += "\n> \(line)\n\n" + PlainScreen.text(chat.receive(String(line)), width: 80)
    }
    if ProcessInfo.processInfo.environment["RECORD"] == "1" {
      try screen.write(toFile: path, atomically: true, encoding: .utf8)
      Issue.record("recorded \(file)")
    } else {
      #expect(screen == body)
    }
    #expect(screen.contains("Van de "))
    // Whatever was played, no screen is without the word.
    let screens = screen.split(separator: "\n> ").count
    #expect(screen.split(separator: "OEFENING").count >= screens)
  }

  /// What others do in a scenario can be true: every line counts.
  @Test(arguments: Library(projectDialogs()).scenarioNames)
  func everyScenarioCanBe(name: String) throws {
    let scenario = try #require(Library(projectDialogs()).scenario(name))
    let play = try PracticePlay(
      scenario, library: Library(projectDialogs()), rules: .nota2009,
      today: try #require(CivilDate(iso: "2026-03-02")), newID: { "een" })
    while play.nextMoment() != nil {}
    var lines = 0
    for person in scenario.hours.indices {
      let dossier = try #require(play.dossier(person + 1))
      #expect(dossier.gevallen.fouten == [])
      lines += dossier.events.count
    }
    #expect(lines == scenario.moments.flatMap(\.happenings).count)
    #expect(play.team.firstDay.weekday == scenario.start)
  }

  @Test func onlyTheNamesOfTheTeamChange() throws {
    let scenario = try #require(Library(projectDialogs()).scenario("vrijdagavond"))
    let today = try #require(CivilDate(iso: "2026-03-02"))
    let teams = (0..<40).map {
      PracticeTeam(for: scenario, today: today, generator: SeededGenerator(text: "\($0)"))
    }
    #expect(Set(teams.map(\.names)).count > 20)
    #expect(Set(teams.map(\.firstDay)).count > 20)
    #expect(teams.allSatisfy { Set($0.names).count == 3 && $0.firstDay > today })
  }

  @Test func aMomentCanBePlayedAgainAsItWas() throws {
    let chat = try practice("vrijdagavond")
    _ = chat.open()
    let first = chat.receive("verder")
    _ = chat.receive("stop")
    let again = PlainScreen.text(chat.receive("3"), width: 80)
    #expect(again == PlainScreen.text(first, width: 80))
    _ = chat.receive("stop")
    #expect(PlainScreen.text(chat.receive("stop"), width: 80).contains("blijft niets achter"))
    #expect(chat.awaiting == nil)
  }

  /// Practising begins in the menu of a leidinggevende and comes back to it.
  @Test func theMenuLeadsToPractisingAndBack() throws {
    let head = "vandaag 2026-03-02T10:00\nrol leidinggevende\nals 10100\nteam ja\n---\n"
    let playing = try Playing(Transcript(head))
    let menu = PlainScreen.text(playing.chat.open(), width: 80)
    #expect(menu.contains("Oefenen met een verzonnen team"))
    #expect(PlainScreen.text(playing.chat.receive("oefenen"), width: 80).contains("OEFENING."))
    #expect(PlainScreen.text(playing.chat.receive("1"), width: 80).contains("OEFENING, "))
    _ = playing.chat.receive("stop")
    let back = PlainScreen.text(playing.chat.receive("stop"), width: 80)
    #expect(back.contains("blijft niets achter") && back.contains("Wat wilt u doen?"))
    #expect(!PlainScreen.text(playing.chat.receive(""), width: 80).contains("OEFENING"))
    #expect(try playing.store.dossierNumbers() == [])
  }

  @Test func aWrongChoiceIsAskedAgain() throws {
    let chat = try practice(nil)
    #expect(PlainScreen.text(chat.open(), width: 80).contains("Welke oefening wilt u doen?"))
    for line in ["99", "", "xyz", "\u{1F600}"] {
      let said = PlainScreen.text(chat.receive(line), width: 80)
      #expect(said.contains("Kies een nummer"))
      #expect(chat.awaiting != nil)
    }
    #expect(PlainScreen.text(chat.receive("1"), width: 80).contains("Nu bent u aan de beurt."))
  }

  @Test func wordsOfDangerAreAnsweredAtOnce() throws {
    let chat = try practice("vrijdagavond")
    _ = chat.open()
    #expect(PlainScreen.text(chat.receive("ik wil dood"), width: 80).contains("113"))
  }
}
