import Testing
import Verzuimprotocol

@testable import Assistant

@Suite struct TaskStateTests {
  private func words(_ verplichting: Verplichting, in tijdschema: Tijdschema) throws -> String {
    TaskState(try #require(tijdschema[verplichting]), in: tijdschema).text
  }

  // d is Monday 2 March 2026; the plan may begin on 5 April, aims at 19 and ends on 26 April, both
  // Sundays.
  @Test(arguments: [
    (
      "2026-04-04",
      "Vanaf zondag 5 april. Streef naar zondag 19 april, nog 15 dagen (liever vrijdag 17 april). "
        + "Uiterlijk zondag 26 april (liever vrijdag 24 april)."
    ),
    (
      "2026-04-05",
      "Kan nu. Streef naar zondag 19 april (liever vrijdag 17 april). "
        + "Uiterlijk zondag 26 april: nog 21 dagen (liever vrijdag 24 april)."
    ),
    (
      "2026-04-17",
      "Kan nu. Streef naar zondag 19 april (liever vandaag). "
        + "Uiterlijk zondag 26 april: nog 9 dagen (liever vrijdag 24 april)."
    ),
    (
      "2026-04-18",
      "Kan nu. Streef naar zondag 19 april. "
        + "Uiterlijk zondag 26 april: nog 8 dagen (liever vrijdag 24 april)."
    ),
    (
      "2026-04-20",
      "Kan nu. De streefdag was zondag 19 april. "
        + "Uiterlijk zondag 26 april: nog 6 dagen (liever vrijdag 24 april)."
    ),
    (
      "2026-04-25",
      "Kan nu. De streefdag was zondag 19 april. Uiterlijk zondag 26 april: nog 1 dag."
    ),
    ("2026-04-26", "Kan nu. De streefdag was zondag 19 april. Uiterlijk vandaag."),
    ("2026-04-27", "Had klaar moeten zijn op zondag 26 april, 1 dag geleden."),
    ("2026-04-28", "Had klaar moeten zijn op zondag 26 april, 2 dagen geleden."),
    ("2027-04-26", "Had klaar moeten zijn op zondag 26 april 2026, 365 dagen geleden."),
  ]) func thePlanDayByDay(today: String, says: String) throws {
    #expect(try words(.planVanAanpak, in: try course("2026-03-02", on: today)) == says)
  }

  @Test(arguments: [
    ("2026-03-07", "Op zondag 8 maart: nog 1 dag."),
    ("2026-03-08", "Geldt nu. Tot en met vandaag."),
    ("2026-03-09", "Dat was uiterlijk op zondag 8 maart, 1 dag geleden."),
  ]) func aMessageIsNobodysLateness(today: String, says: String) throws {
    #expect(try words(.week1Mail, in: try course("2026-03-02", on: today)) == says)
    #expect(try words(.week1Mail, in: try dossier("2026-03-02", on: today)) == says)
  }

  @Test func withADossierLateIsLate() throws {
    let late = try dossier("2026-03-02", on: "2026-03-10")
    #expect(
      try words(.week1Rapportage, in: late)
        == "Te laat. De uiterste dag was maandag 9 maart, 1 dag geleden.")
  }

  @Test(arguments: [
    ("2026-03-09", "Gedaan op maandag 9 maart."),
    ("2026-03-10", "Gedaan op dinsdag 10 maart. De uiterste dag was maandag 9 maart."),
  ]) func doneInTimeAndAfterIt(done: String, says: String) throws {
    let tijdschema = try dossier("2026-03-02", [(.week1Gesprek, done)], on: "2026-03-20")
    #expect(try words(.week1Gesprek, in: tijdschema) == says)
  }

  @Test func whatRecoveryEndsIsNotNeeded() throws {
    let recovered = try course("2026-03-02", until: "2026-03-20", on: "2026-03-21")
    #expect(try words(.planVanAanpak, in: recovered) == "Hoeft niet meer.")
  }

  /// What comes back every week may have been done, which only a dossier tells.
  @Test func aWeeklyRow() throws {
    let without = try course("2026-03-02", on: "2026-05-01")
    #expect(try words(.contact, in: without) == "Kan nu.")
    let with = try dossier("2026-03-02", on: "2026-05-01")
    #expect(
      try words(.contact, in: with)
        == "Kan nu. De streefdag was maandag 16 maart, 46 dagen geleden.")
    let before = try course("2026-03-02", on: "2026-03-09")
    #expect(try words(.contact, in: before) == "Vanaf dinsdag 10 maart: nog 1 dag.")
  }

  /// Without a dossier nobody hears that he did not do something.
  @Test(arguments: ["2026-03-02", "2026-03-10", "2026-05-20", "2027-03-20", "2030-01-01"])
  func withoutADossierNobodyIsBlamed(today: String) throws {
    let tijdschema = try course("2026-03-02", on: today)
    for task in tijdschema {
      let text = TaskState(task, in: tijdschema).text
      #expect(!text.isEmpty, "\(task.id)")
      #expect(!text.contains("Te laat"))
      for sentence in text.split(separator: ".") {
        #expect(sentence.split(separator: " ").count <= 15, "\(sentence)")
      }
    }
  }
}
