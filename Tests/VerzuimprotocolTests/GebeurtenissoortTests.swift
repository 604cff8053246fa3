import CivilDate
import Testing
import Verzuimprotocol

@Test func everyKindIsThereOnce() {
  let expected =
    Verplichting.allCases.filter { $0 != .ontslagMogelijk }.map(\.id)
    + OverigeSoort.allCases.map(\.rawValue)
  #expect(Set(Gebeurtenissoort.all.keys) == Set(expected))
  #expect(Gebeurtenissoort.inOrder.count == expected.count)
}

@Test(arguments: Gebeurtenissoort.inOrder)
func kindIsWellFormed(kind: Gebeurtenissoort) {
  #expect(Soort(id: kind.id) == kind.soort)
  #expect(kind.verplichting?.id == (kind.verplichting == nil ? nil : kind.id))
  let names = kind.fields.map(\.name)
  #expect(Set(names).count == names.count)
  for field in kind.fields {
    let allowed = field.name.utf8.allSatisfy {
      (97...122).contains($0) || $0 == 45 || (48...57).contains($0)
    }
    #expect(allowed && !field.title.isEmpty, "\(kind.id) \(field.name)")
    if case .text(let maximum) = field.kind { #expect((1...1000).contains(maximum)) }
    if case .choice(let choices) = field.kind { #expect(choices.count >= 2) }
  }
}

@Test(arguments: ["klacht", "diagnose", "aard", "oorzaak", "beperking", "medicijn", "symptoom"])
func noFieldAsksForMedicalFacts(word: String) {
  for field in Gebeurtenissoort.inOrder.flatMap(\.fields) {
    #expect(!field.name.contains(word) && !field.title.lowercased().contains(word))
  }
}

@Test func fieldsAreChecked() throws {
  let kind = try #require(Gebeurtenissoort.named("ziekmelding"))
  #expect(kind.problems(withFields: ["eerste-dag", "telefoon"]) == [])
  #expect(
    kind.problems(withFields: ["klachten"]) == [.unknown("klachten"), .missing("eerste-dag")])
  #expect(Gebeurtenissoort.named("ontslag-mogelijk") == nil)
  let plan = try #require(Gebeurtenissoort.named("plan-van-aanpak")?.field("afspraken"))
  #expect(plan.isFreeText)
  #expect(Gebeurtenissoort.all["week1-rapportage"]?.field("procedure")?.isFreeText == false)
}

@Test(arguments: [
  ("20.00", 2000), ("20.5", 2050), ("20", 2000), ("0.25", 25), ("20.", nil), ("20.123", nil),
  ("-1", nil), ("x", nil), ("20.-5", nil), ("20.+5", nil),
])
func hoursAreReadAsStored(text: String, expected: Int?) throws {
  let read = try line(1, "deelherstel", "2026-03-02", ["uren": text])
  #expect(read.uren == expected)
}
