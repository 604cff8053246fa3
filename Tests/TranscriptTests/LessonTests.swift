import Answers
import CivilDate
import DialogEngine
import DossierStore
import Personnel
import Sessions
import Terminal
import Testing
import Training
import Verzuimprotocol

@testable import Assistant

private let roles: [Role] = [.leidinggevende, .medewerker, .helpdesk]

/// Every lesson with the role it is for.
private let allLessons: [(role: Role, name: String)] = roles.flatMap { role in
  Library(projectDialogs()).lessons(for: role.rawValue).map { (role, $0.name) }
}

@Suite struct LessonTests {
  @Test func eachRoleHasItsPath() {
    #expect(allLessons.count { $0.role == .leidinggevende } >= 12)
    #expect(allLessons.count { $0.role == .medewerker } >= 4)
    #expect(allLessons.count { $0.role == .helpdesk } >= 4)
  }

  /// Whatever is made up, each question has one right answer, and the right line is taken as right.
  @Test(arguments: allLessons) func everyQuestionHasOneRightAnswer(role: Role, name: String) throws
  {
    for seed in 0..<8 {
      let play = try LessonPlaying(role, dialog: name, seed: "\(name)\(seed)-")
      var asked = 0
      while let now = play.pending {
        let expected = try #require(now.expected, "\(name) \(now.question.id) seed \(seed)")
        if case .choice(let key) = expected, case .choice(let choices) = now.prompt.kind {
          #expect(choices.count { $0.key == key } == 1)
        }
        if case .choices(let keys) = expected, case .choices(let choices) = now.prompt.kind {
          #expect(!keys.isEmpty && keys.count < choices.count)
          #expect(keys.allSatisfy { key in choices.contains { $0.key == key } })
        }
        play.type(try play.line(isRight: true))
        asked += 1
      }
      #expect(asked >= 2)
      let score = play.chat.readProgress().score(in: [name])
      #expect(score == (asked, asked), "\(name) seed \(seed)")
      #expect(!play.said.contains("niet bekend"), "\(name) seed \(seed): \(play.said)")
    }
  }

  @Test(arguments: allLessons) func wrongAnswersAreToldAndComeBack(role: Role, name: String) throws
  {
    let play = try LessonPlaying(role, dialog: name)
    let typed = try play.playLesson(isRight: false)
    let progress = play.chat.readProgress()
    #expect(progress.score(in: [name]) == (typed.count, 0))
    #expect(progress.isFinished(name))
    #expect(progress.due(on: play.chat.environment.today + 1, in: [name]).count == typed.count)
    #expect(!progress.isComplete([name]))
  }

  /// There are at least 200 different questions, words and right answer together.
  @Test func freshNamesAndDatesMakeManyQuestions() throws {
    var seen: Set<String> = []
    for (role, name) in allLessons {
      for seed in 0..<8 {
        let play = try LessonPlaying(role, dialog: name, seed: "veel\(seed)-")
        while let now = play.pending {
          seen.insert("\(now.prompt.text) \(String(describing: now.expected))")
          play.type(try play.line(isRight: true))
        }
      }
    }
    #expect(seen.count >= 200)
  }

  /// What is asked, what is right and what is said follow the rules, not the words of a lesson.
  @Test func aChangedRuleChangesTheLesson() throws {
    let rules = LessonTests.slower()
    let before = try LessonPlaying(.leidinggevende, dialog: "les-eerste-week")
    let after = try LessonPlaying(.leidinggevende, dialog: "les-eerste-week", rules: rules)
    guard case .date(let old) = before.pending?.expected,
      case .date(let new) = after.pending?.expected
    else {
      Issue.record("the first question wants a day")
      return
    }
    #expect(new == old + 7)
    // What was right by the old rule is wrong by the new one, and is told so with the new day.
    after.type("\(old.day)-\(old.month)-\(old.year)")
    #expect(after.chat.readProgress().score(in: ["les-eerste-week"]) == (1, 0))
    #expect(after.said.contains("De uiterste dag is \(DutchDates.withoutYear(new))"))
    let asks = try LessonPlaying(.leidinggevende, dialog: "les-vaak-ziek", rules: rules)
    #expect(asks.pending?.expected == .yesNo(false))
  }

  /// From the first lesson to the certificate, over some days, with one question that comes back.
  @Test func aMedewerkerLearnsEverythingAndGetsTheCertificate() throws {
    let folder = try TemporaryFolder()
    let store = try Store.open(at: folder.path + "/opslag", create: true)
    func chat(_ today: String) throws -> LessonPlaying {
      try LessonPlaying(.medewerker, seed: today, today: today, over: store)
    }
    var play = try chat("2026-03-02")
    #expect(play.said.contains("Je hebt 0 van de 4 lessen af."))
    play.type("1")
    play.type(try play.line(isRight: false))
    _ = try play.playLesson(isRight: true)
    for _ in 2...4 {
      play.type("1")
      _ = try play.playLesson(isRight: true)
    }
    #expect(play.said.contains("Je hebt 4 van de 4 lessen af."))
    #expect(play.said.contains("Op dinsdag 3 maart komt er iets terug om te herhalen."))
    play.type("getuigschrift")
    #expect(!play.said.contains("GETUIGSCHRIFT"))

    play = try chat("2026-03-03")
    #expect(play.said.contains("1 vraag komt vandaag terug."))
    play.type("1 vraag herhalen")
    #expect(play.chat.awaiting?.question == "zelf-wanneer")
    play.type(try play.line(isRight: true))
    #expect(play.said.contains("Alles is goed: het getuigschrift is klaar."))
    play.type("het getuigschrift")
    #expect(play.said.contains("GETUIGSCHRIFT\nGemeente Voorbeeld verklaart dat"))
    #expect(play.said.contains("Protocol: Nota ziekteverzuim 2009."))
    #expect(play.said.contains("Datum: dinsdag 3 maart 2026."))
    play.type("terug")
    #expect(play.chat.awaiting == nil)
  }

  @Test func aQuestionThatIsRightAgainComesBackLater() throws {
    let folder = try TemporaryFolder()
    let store = try Store.open(at: folder.path + "/opslag", create: true)
    var play = try LessonPlaying(.medewerker, today: "2026-03-02", over: store)
    play.type("1")
    play.type(try play.line(isRight: false))
    play.type("stop")
    // Three days later it is there still, with a fresh person and fresh dates; then after three more.
    play = try LessonPlaying(.medewerker, seed: "later", today: "2026-03-05", over: store)
    play.type("1")
    play.type(try play.line(isRight: true))
    #expect(play.said.contains("Op zondag 8 maart komt er iets terug om te herhalen."))
  }

  /// Whoever asks for it in the chat gets the lessons, and comes back to the menu.
  @Test(arguments: ["leren", "Ik wil het protocol leren.", "het protocol leren"])
  func theMenuLeadsToTheLessonsAndBack(words: String) throws {
    let head = "vandaag 2026-03-02T10:00\nrol medewerker\nals 10234\nteam ja\n---\n"
    let playing = try Playing(Transcript(head))
    _ = playing.chat.open()
    let lessons = PlainScreen.text(playing.chat.receive(words), width: 80)
    #expect(lessons.contains("Je hebt 0 van de 4 lessen af."))
    let back = PlainScreen.text(playing.chat.receive("terug"), width: 80)
    #expect(back.contains("1. Ik ben ziek"))
  }

  /// Who changes a right answer to a wrong one and back is graded by his first.
  @Test func onlyTheFirstAnswerCounts() throws {
    let play = try LessonPlaying(.medewerker, dialog: "les-zelf-ziek")
    let wrong = try play.line(isRight: false)
    let right = try play.line(isRight: true)
    for line in [wrong, "terug", right] { play.type(line) }
    #expect(play.chat.readProgress().score(in: ["les-zelf-ziek"]) == (1, 0))
  }

  /// A lesson is no real world: nothing of it stands in a dossier, and nothing is put aside.
  @Test func aLessonLeavesNothingButProgress() throws {
    let folder = try TemporaryFolder()
    let store = try Store.open(at: folder.path + "/opslag", create: true)
    let play = try LessonPlaying(.medewerker, dialog: "les-zelf-ziek", over: store)
    _ = try play.playLesson(isRight: true)
    #expect(try store.dossierNumbers() == [])
    #expect(try store.documents(in: .drafts).map(\.description) == ["00010234-leren.json"])
    #expect(try store.documents(in: .outbox) == [])
  }

  /// The nota, but the call comes a week later and a talk after ten reports.
  private static func slower() -> Verzuimprotocol {
    let nota = Verzuimprotocol.nota2009
    let rows = nota.rows.map { row in
      row.verplichting == .week1Gesprek
        ? Tijdschemaregel(
          Timing(
            .week1Gesprek, .geval, vanaf: .days(13), streef: .days(14), uiterst: .days(14)),
          row.wie, row.wat) : row
    }
    var thresholds = nota.thresholds
    thresholds.frequentCases = Cited(10, .protocol1s10s1)
    return Verzuimprotocol(
      naam: "trager", titel: "Trager protocol", geldigVanaf: nota.geldigVanaf, rows: rows,
      thresholds: thresholds, pay: nota.pay, leave: nota.leave, texts: nota.texts)
  }
}
