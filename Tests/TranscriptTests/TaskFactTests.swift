import Answers
import CivilDate
import Personnel
import Sessions
import Testing

@testable import Assistant
@testable import DialogEngine

/// What a dialog may ask about a task, at the boundaries of its days.
@Suite struct TaskFactTests {
  /// What is known about 10234, who is ill since Monday 2 March 2026, on a day.
  private func context(
    on today: String, _ earlier: [String] = [], answers: AnswerBook = AnswerBook(),
    check: (HostContext) throws -> Void
  ) throws {
    let lines =
      ["vandaag \(today)T10:00", "rol medewerker", "als 10234", "team ja"]
      + ["eerder 10234 2026-03-02 ziekmelding leidinggevende eerste-dag=2026-03-02"]
      + earlier.map { "eerder 10234 \($0)" } + ["---"]
    let playing = try Playing(Transcript(lines.joined(separator: "\n")))
    try check(HostContext(assistant: playing.chat, answers: answers))
  }

  // The plan may begin on 5 April and has to be there on 26 April.
  @Test(arguments: [
    ("2026-04-04", [], true, true),
    ("2026-04-05", [], false, true),
    ("2026-04-26", [], false, true),
    ("2026-04-27", [], false, true),
    ("2026-04-27", ["2026-04-27 plan-van-aanpak leidinggevende akkoord=ja"], false, false),
    ("2026-04-05", ["2026-04-04 hersteldmelding medewerker hersteldatum=2026-04-05"], false, false),
  ]) func thePlan(today: String, earlier: [String], tooEarly: Bool, isLeft: Bool) throws {
    try context(on: today, earlier) {
      #expect(HostFacts.isSo("plan-van-aanpak.te-vroeg", $0) == tooEarly)
      #expect(HostFacts.isSo("plan-van-aanpak.nog-te-doen", $0) == isLeft)
    }
  }

  // A name with a dot is a date of the task contact, or who has a role.
  @Test func theTaskContactIsNoRole() throws {
    try context(on: "2026-03-20", ["2026-03-18 contact leidinggevende vorm=telefoon"]) {
      #expect(HostValues.value("contact.streef", $0) == "woensdag 25 maart")
      #expect(
        HostValues.value("contact.hr-adviseur", $0)
          == "de HR-adviseur (Team HR, 020 555 0102, hr@gemeente.example)")
    }
  }

  @Test(arguments: [("2026-04-12", false), ("2026-04-13", true)])
  func sixWeeks(today: String, isSo: Bool) throws {
    try context(on: today) { #expect(HostFacts.isSo("al-zes-weken", $0) == isSo) }
  }

  @Test(arguments: [
    ([], false),
    (["2026-03-09 week1-gesprek leidinggevende langer-dan-6-weken=ja"], false),
    (
      [
        "2026-03-09 week1-gesprek leidinggevende langer-dan-6-weken=ja",
        "2026-03-20 gesprek-2-weken leidinggevende vorm=telefoon",
      ], true
    ),
    (
      [
        "2026-03-09 week1-gesprek leidinggevende langer-dan-6-weken=ja",
        "2026-03-20 gesprek-2-weken leidinggevende vorm=telefoon",
        "2026-03-22 gesprek-2-weken leidinggevende vorm=werkplek",
      ], false
    ),
  ]) func everySecondTalkIsAtWork(earlier: [String], isSo: Bool) throws {
    try context(on: "2026-03-23", earlier) {
      #expect(HostFacts.isSo("gesprek-op-werkplek", $0) == isSo)
    }
    // Who said that it cannot be there is not told to be there.
    var answers = AnswerBook()
    answers.note(.yesNo(false), kind: .yesNo, for: "werkplek-kan")
    try context(on: "2026-03-23", earlier, answers: answers) {
      #expect(!HostFacts.isSo("gesprek-op-werkplek", $0))
    }
  }

  // A case goes on when the next spell begins within 28 days after the hersteldatum.
  @Test(arguments: [("2026-04-06", true), ("2026-04-07", false)])
  func aContinuation(next: String, isSo: Bool) throws {
    let earlier = [
      "2026-03-10 hersteldmelding medewerker hersteldatum=2026-03-10",
      "\(next) ziekmelding leidinggevende eerste-dag=\(next)",
    ]
    try context(on: next, earlier) {
      #expect(HostFacts.isSo("voortzetting", $0) == isSo)
      #expect(
        HostValues.value("ziektegeval.eerste-dag", $0)
          == (isSo ? "maandag 2 maart" : "dinsdag 7 april"))
    }
  }

  // UWV hears it when the recovery is later than 8 months after 2 March, or when it was told before.
  @Test(arguments: [
    ("2026-11-02", [], nil),
    ("2026-11-03", [], "dinsdag 3 november"),
    ("2026-10-30", ["2026-10-12 uwv-melding personeelsadministratie"], "vrijdag 30 oktober"),
  ]) func aRecoveryForUWV(day: String, earlier: [String], says: String?) throws {
    let recovery = "\(day) hersteldmelding medewerker hersteldatum=\(day)"
    try context(on: day, earlier + [recovery]) {
      #expect(HostFacts.isSo("herstel-ook-naar-uwv", $0) == (says != nil))
      #expect(HostValues.value("herstel.uwv-dag", $0) == says)
    }
  }

  /// A leidinggevende reaches her team, and who is not in the people's file yet; a beheerder nobody.
  @Test(arguments: [
    ("leidinggevende", "10100", "10234", true), ("leidinggevende", "10100", "10001", false),
    ("leidinggevende", "10100", "10999", true), ("helpdesk", "10235", "10234", true),
    ("beheerder", "10235", "10234", false),
  ]) func whoMayReachADossier(role: String, asker: String, about: String, isSo: Bool) throws {
    let head = "vandaag 2026-03-11T10:00\nrol \(role)\nals \(asker)\nteam ja\ngesprek contact\n---"
    let playing = try Playing(Transcript(head))
    _ = playing.chat.open()
    var answers = AnswerBook()
    answers.note(
      .employeeNumber(try #require(paddedNumber(about))), kind: .employeeNumber, for: "medewerker")
    let context = HostContext(assistant: playing.chat, answers: answers)
    #expect(HostFacts.isSo("dossier-toegankelijk", context) == isSo)
  }

  // Ill 2 March, back on the 10th, ill again on the 20th: the first recovery waits until it is passed
  // on, or until the answer is that it has to wait.
  @Test(arguments: [
    ([], nil, "2026-03-03", "2026-03-20", "2026-03-10"),
    ([], true, "2026-03-03", "2026-03-20", "2026-03-10"),
    ([], false, "2026-03-21", "2026-03-28", nil),
    (
      ["2026-03-10 herstelmelding leidinggevende hersteldatum=2026-03-10"], nil, "2026-03-21",
      "2026-03-28", nil
    ),
  ]) func theRecoveryToPassOn(
    passedOn: [String], now: Bool?, earliest: String, latest: String, standard: String?
  ) throws {
    var answers = AnswerBook()
    if let now { answers.note(.yesNo(now), kind: .yesNo, for: "alsnog") }
    let earlier =
      ["2026-03-10 hersteldmelding medewerker hersteldatum=2026-03-10"] + passedOn
      + ["2026-03-20 ziekmelding leidinggevende eerste-dag=2026-03-20"]
    try context(on: "2026-03-21", earlier, answers: answers) {
      #expect(HostDays.all["vroegste-hersteldatum"]?($0)?.iso == earliest)
      #expect(HostDays.all["laatste-hersteldatum"]?($0)?.iso == latest)
      let day = standard.flatMap { CivilDate(iso: $0) }
      #expect(HostStandards.all["hersteldatum"]?($0) == day.map { .date($0) })
      #expect(HostFacts.isSo("herstel-bekend", $0) == (now == true))
    }
  }

  @Test(arguments: [
    ([], "2026-03-12", nil, false),
    (["2026-03-11 deelherstel medewerker per=2026-03-11 uren=12.50"], "2026-03-11", 1250, true),
    (
      [
        "2026-03-11 deelherstel medewerker per=2026-03-11 uren=12.50",
        "2026-03-11 werkhervatting-melden leidinggevende per=2026-03-11 uren=12.50",
      ], "2026-03-12", nil, true
    ),
    (["2026-03-11 deelherstel medewerker per=2026-03-11 uren=12"], "2026-03-11", 1200, false),
  ]) func aChangeThatWaits(earlier: [String], day: String, hours: Int?, isKnown: Bool) throws {
    var answers = AnswerBook()
    answers.note(
      .date(try #require(CivilDate(iso: "2026-03-11"))),
      kind: .date(earliest: nil, latest: nil), for: "per")
    answers.note(.number(hundredths: 1250), kind: .hours, for: "uren")
    try context(on: "2026-03-12", earlier, answers: answers) {
      let expected = try #require(CivilDate(iso: day))
      #expect(HostStandards.all["wijziging-dag"]?($0) == .date(expected))
      #expect(HostStandards.all["wijziging-uren"]?($0) == hours.map { .number(hundredths: $0) })
      #expect(HostFacts.isSo("wijziging-bekend", $0) == isKnown)
    }
  }

  // 36 hours is the contract of 10234.
  @Test(arguments: [
    (3599, "eigen-werk", false), (3600, "eigen-werk", true), (3600, "aangepast-werk", false),
  ]) func fullResumption(hours: Int, work: String, isSo: Bool) throws {
    var answers = AnswerBook()
    answers.note(.number(hundredths: hours), kind: .hours, for: "uren")
    answers.note(.choice(work), kind: .choice([]), for: "werk")
    try context(on: "2026-03-11", answers: answers) {
      #expect(HostFacts.isSo("volledig-hervat", $0) == isSo)
    }
  }

  @Test(arguments: [
    (nil, nil, "2026-06-01"), ("datum", "2026-04-10", "2026-05-22"),
    ("vastgesteld-op", "2026-04-17", "2026-05-29"),
  ]) func theNextEvaluation(question: String?, answer: String?, expected: String) throws {
    var answers = AnswerBook()
    if let question, let day = answer.flatMap({ CivilDate(iso: $0) }) {
      answers.note(.date(day), kind: .date(earliest: nil, latest: nil), for: question)
    }
    try context(on: "2026-04-20", answers: answers) {
      #expect(HostDays.all["evaluatie-streefdag"]?($0)?.iso == expected)
      #expect(
        HostStandards.all["evaluatie-streefdag"]?($0)
          == CivilDate(iso: expected).map { .date($0) })
    }
  }

  @Test(arguments: [
    ("2026-03-02", "2026-03-02", false), ("2026-03-03", "2026-03-02", true),
    ("2026-03-02", "2026-03-03", false),
  ]) func aReportThatCameLater(received: String, first: String, isSo: Bool) throws {
    var answers = AnswerBook()
    for (question, iso) in [("ontvangen-op", received), ("eerste-dag", first)] {
      answers.note(
        .date(try #require(CivilDate(iso: iso))), kind: .date(earliest: nil, latest: nil),
        for: question)
    }
    try context(on: "2026-03-03", answers: answers) {
      #expect(HostFacts.isSo("laat-gemeld", $0) == isSo)
    }
  }

  @Test(arguments: [(["hulp", "ongeval-werk"], true), (["geen"], false), ([], false)])
  func helpIsWanted(keys: [String], isSo: Bool) throws {
    var answers = AnswerBook()
    answers.note(.choices(keys), kind: .choices([]), for: "bijzonderheden")
    try context(on: "2026-03-02", answers: answers) {
      #expect(HostFacts.isSo("hulp-gewenst", $0) == isSo)
    }
  }
}

extension AnswerKind {
  fileprivate static let hours = AnswerKind.number(
    unit: .hours, minimum: nil, maximum: nil, whole: nil)
}
