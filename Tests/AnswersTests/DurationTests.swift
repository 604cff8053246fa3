import Answers
import Testing

@Suite struct DurationTests {
  static let settled =
    rows("3 days", "3 dagen") + rows("7 days", "een week") + rows("11 days", "anderhalve week")
    + rows("14 days", "2 wkn") + rows("1 months", "een maand")
    + rows("? geen-duur", "een paar dagen", "lang")

  static let inTheSpirit =
    rows("3 days", "drie dagen", "3dgn", "3 DAGEN.", "nog 3 dagen", "ongeveer 3 dagen", "3 d")
    + rows("1 days", "een dag", "1 dag", "één dag", "een halve dag", "een dagje", "halve dag")
    + rows("4 days", "een halve week") + rows("18 days", "2,5 week", "2 en een halve week")
    + rows("18 days", "twee en een halve week", "tweeënhalve week", "2½ week")
    + rows("10 days", "1 week en 3 dagen", "een week, 3 dagen", "10 dagen lang")
    + rows("2 months", "2 maanden", "twee mnd") + rows("6 months", "een half jaar", "half jaar")
    + rows("12 months", "1 jaar", "een jaar") + rows("18 months", "anderhalf jaar", "1,5 jaar")
    + rows("3 months", "een kwartaal", "drie maanden") + rows("3653 days", "3653 dagen")
    + rows("120 months", "10 jaar", "120 maanden") + rows("42 days", "6 weken", "zes weken")
    + rows("unknown", "weet ik niet", "Weet ik nog niet.", "geen idee", "onbekend")
    + rows("7 days", "ik denk een week", "een week denk ik", "tja, een week ofzo")
    + rows("7 days", "een week misschien")
    + rows("? geen-duur", "3", "drie", "anderhalve maand", "1 maand en 2 weken", "2 tot 3 weken")
    + rows("? geen-duur", "2-3 weken", "een dag of 3", "3 werkdagen", "24 uur", "maandag", "👍")
    + rows(
      "? geen-duur", "-3 dagen", "2 dagen, 3 dagen", "dagen", "1,000 dagen", "een week of twee")
    + rows("? te-veel", "3654 dagen", "11 jaar", "121 maanden", "99999999999999999999 weken")
    + rows("? te-weinig", "0 dagen", "nul dagen", "0 maanden") + rows("? leeg", "", "  ")

  @Test(arguments: settled)
  func settledExample(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: .duration) == read)
  }

  @Test(arguments: inTheSpirit)
  func exampleInTheSpirit(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: .duration) == read)
  }

  @Test func notKnowingIsOffered() throws {
    let refusal = try reader().refusal("een paar dagen", as: .duration)
    #expect(refusal.examples.contains("weet ik niet"))
  }

  @Test(arguments: [
    ("1 à 2 weken", ["1 week", "2 weken"]), ("2-3 dagen", ["2 dagen", "3 dagen"]),
    ("ongeveer twee tot drie weken", ["2 weken", "3 weken"]),
    ("een week of twee", ["2 weken"]),
    ("een dag of 3", ["3 dagen"]), ("1 of 2 maanden", ["1 maand", "2 maanden"]),
    ("2 dagen of 1 week", ["2 dagen", "1 week"]), ("1 maand of 2 weken", ["1 maand", "2 weken"]),
    ("5 dagen tot 2 weken", ["5 dagen", "2 weken"]),
  ])
  func oneOfTheLengthsIsAsked(typed: String, lengths: [String]) throws {
    let refusal = try reader().refusal(typed, as: .duration)
    #expect(refusal.examples == lengths + ["weet ik niet"])
  }

  /// Nothing is offered that would be refused in its turn.
  @Test(arguments: [
    "0-5 dagen", "5 of 4000 dagen", "1 of 522 weken", "1-121 maanden", "1-41 kwartalen",
    "2-11 jaar",
  ])
  func onlyWhatCanBeTypedIsOffered(typed: String) throws {
    let refusal = try reader().refusal(typed, as: .duration)
    for example in refusal.examples { _ = try reader().short(example, as: .duration) }
    #expect(refusal.examples.first == "3 dagen")
  }

  @Test(arguments: ["tot vrijdag", "tot en met 13 maart", "t/m vrijdag"])
  func aDayIsNoDuration(typed: String) throws {
    let refusal = try reader().refusal(typed, as: .duration)
    #expect(refusal.reason == .noDuration)
    #expect(refusal.message.contains("past geen dag"))
  }

  @Test func aShortHetIsNoUntil() throws {
    let refusal = try reader().refusal("'t duurt lang", as: .duration)
    #expect(!refusal.message.contains("past geen dag"))
  }

  @Test func missingUnitIsAsked() throws {
    let refusal = try reader().refusal("14", as: .duration)
    #expect(refusal.examples == ["14 dagen", "14 weken"])
  }
}
