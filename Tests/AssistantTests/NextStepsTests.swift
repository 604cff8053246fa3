import Testing
import Verzuimprotocol

@testable import Assistant

@Suite struct NextStepsTests {
  private func lines(_ tijdschema: Tijdschema, _ role: Role?) -> [String] {
    NextSteps(tijdschema: tijdschema, role: role).text?.split(separator: "\n").map(String.init)
      ?? []
  }

  @Test func theAskersStepsComeFirst() throws {
    let course = try course("2026-03-02", on: "2026-03-11")
    #expect(lines(course, .bedrijfsarts)[1] == "Bedrijfsarts (u):")
    #expect(lines(course, .medewerker)[1] == "Medewerker (jij):")
    #expect(lines(course, .leidinggevende)[1] == "Leidinggevende (u):")
    #expect(lines(course, .helpdesk)[1] == "Medewerker:")
    #expect(lines(course, nil)[0] == "Dit zijn de stappen volgens de Nota ziekteverzuim 2009.")
  }

  @Test func eachStepHasItsSection() throws {
    for today in ["2026-03-02", "2026-04-20", "2027-03-02", "2028-03-02"] {
      let steps = lines(try course("2026-03-02", on: today), .helpdesk).filter {
        $0.hasPrefix("- ")
      }
      #expect(!steps.isEmpty)
      for step in steps { #expect(step.contains("(Protocol ") && step.hasSuffix(")")) }
    }
  }

  /// 21 days ahead a step is told, 22 days ahead it is counted; 42 and 43 for a step of one's own.
  @Test(arguments: [
    (Role.helpdesk, "2026-03-29", true), (.helpdesk, "2026-03-28", false),
    (.leidinggevende, "2026-03-08", true), (.leidinggevende, "2026-03-07", false),
  ])
  func someWeeksAhead(role: Role, today: String, isTold: Bool) throws {
    let text = lines(try course("2026-03-02", on: today), role).joined(separator: "\n")
    #expect(text.contains("Bespreken samen het advies") == isTold)
  }

  /// What is counted begins on the day that is named.
  @Test(arguments: [("2026-03-29", "31 mei"), ("2026-03-28", "19 april")])
  func theFirstThatIsCounted(today: String, day: String) throws {
    let text = lines(try course("2026-03-02", on: today), .helpdesk).joined(separator: "\n")
    #expect(text.contains("De eerste is op zondag \(day)."))
  }

  /// 28 days back a step is told, 29 days back it is counted; a dossier tells it always.
  @Test(arguments: [("2026-04-06", true), ("2026-04-07", false)])
  func fourWeeksBack(today: String, isTold: Bool) throws {
    let rapportage = "- Stuurt de rapportage"
    let without = lines(try course("2026-03-02", on: today), .helpdesk)
    #expect(without.contains { $0.hasPrefix(rapportage) } == isTold)
    #expect(without.contains("Daarvoor waren er nog \(isTold ? 3 : 5) stappen."))
    let with = lines(try dossier("2026-03-02", on: today), .helpdesk)
    #expect(with.contains { $0.hasPrefix(rapportage) })
    #expect(!with.contains { $0.hasPrefix("Daarvoor") })
  }

  @Test func theNextStepIsToldHoweverFar() throws {
    let done: [(Verplichting, String)] = [(.eerstejaarsevaluatie, "2027-02-21")]
    let course = try dossier("2026-03-02", done, on: "2028-06-01")
    #expect(lines(course, .leidinggevende).contains { $0.contains("jaarlijkse verslag") })
  }

  @Test func whatIsPastAndNobodysTaskIsLeftOut() throws {
    let text = lines(try course("2026-03-02", on: "2026-03-11"), .helpdesk)
    #expect(!text.contains { $0.contains("op de zevende ziektedag") })
    let before = lines(try course("2026-03-02", on: "2026-03-08"), .helpdesk)
    #expect(before.contains { $0.contains("op de zevende ziektedag") })
  }

  @Test func afterAShortIllnessNothingIsLeftThatIsDone() throws {
    let recovered = try course("2026-03-02", until: "2026-03-06", on: "2026-03-05")
    let text = lines(recovered, .leidinggevende)
    #expect(!text.contains { $0.contains("plan van aanpak") })
    #expect(text.contains { $0.contains("Geeft het herstel dezelfde dag door") })
  }

  @Test(arguments: [
    ("wat nu?", true), ("Wat nu", true), ("volgende stappen", true),
    ("Wat gebeurt er hierna?", true),
    ("wat", false), ("nu", false), ("wat nu met mijn loon?", false), ("", false),
  ]) func howPeopleAskIt(words: String, isAsked: Bool) {
    #expect(AssistantWords.asksForNextSteps(words) == isAsked)
  }
}
