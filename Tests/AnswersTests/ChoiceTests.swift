import Answers
import Testing

@Suite struct ChoiceTests {
  static let work = [
    Choice(key: "gewoon", text: "Gewoon werk"),
    Choice(key: "aangepast-werk", text: "Aangepast werk"),
    Choice(key: "gedeeltelijk", text: "Een deel van de uren"), Choice(key: "thuis", text: "Thuis"),
    Choice(key: "gemengd", text: "Gewoon werk, en thuis"),
    Choice(key: "geen", text: "Geen van deze"),
  ]

  static let one =
    rows("gewoon", "1", "1.", "nummer 1", "gewoon", "Gewoon werk", "GEWOON WERK!", "gewoon wrek")
    + rows("aangepast-werk", "2", "aangepast-werk", "aangepast werk", "a", "aang", "aangepsat werk")
    + rows("aangepast-werk", "aanegpast", "angepast", "aangepast  werk", "optie 2", "２")
    + rows("gedeeltelijk", "een deel", "gedeeltelijk", "3", "Een deel van de uren")
    + rows("thuis", "thuis", "tuhis", "thui", "thuiss", "het thuis", "t")
    + rows("gemengd", "gewoon werk en thuis", "5", "gewoon werk, en")
    + rows("geen", "geen", "geen van deze", "6")
    + rows("? welke-keuze", "g", "ge")
    + rows("? geen-keuze", "7", "0", "99999999999999999999", "-1", "ziek", "1 2", "👍", "...", "1%")
    + rows("? leeg", "", "  ")

  static let many =
    rows("gewoon gedeeltelijk", "1 3", "1,3", "1 en 3", "3 1", "1+3", "1 & 3", "3, 1, 3", "1;3")
    + rows(
      "gewoon gedeeltelijk", "gewoon werk en een deel", "een deel, gewoon werk", "1 en een deel")
    + rows("gewoon aangepast-werk gedeeltelijk", "1 t/m 3", "1 tot en met 3", "1, 2 en 3", "1 2 3")
    + rows("thuis", "4", "thuis", "thuis, 4", "thuis en thuis") + rows("geen", "6", "geen")
    + rows("aangepast-werk thuis", "aangepast en thuis", "tuhis, aangepsat werk", "2, thuis")
    + rows("gemengd", "Gewoon werk, en thuis", "5")
    + rows("aangepast-werk gemengd", "aangepast werk; Gewoon werk, en thuis")
    + rows("? welke-keuze", "geen en thuis", "1 6", "1-3", "g, thuis")
    + rows(
      "? geen-keuze", "1 7", "0", "ziek", "1 en ziek", "en", ",", "3 t/m 1", "1 9999999999999999")
    + rows("? leeg", "", " ")

  /// A line that shares a word with one choice alone is never taken for it, but asked about.
  @Test(arguments: [
    ("zittend gedeelte van het uur", "Bijvoorbeeld: Gewoon werk."),
    ("ik doe aangepaste en gewone dingen", "Bijvoorbeeld: Gewoon werk."),
    ("liefst aangepast", "Is \"Aangepast werk\" bedoeld? Typ dan 2."),
    ("niet alle uren hoor", "Is \"Een deel van de uren\" bedoeld? Typ dan 3."),
    ("ik werk thuis", "Bijvoorbeeld: Gewoon werk."),
  ])
  func theChoiceThatSharesAWordIsAskedAbout(typed: String, end: String) throws {
    let refusal = try reader().refusal(typed, as: .choice(Self.work))
    #expect(refusal.message.hasSuffix(end), "\(refusal.message)")
    #expect(refusal.reason == .noChoice)
  }

  /// Words that say no more than that a choice follows.
  @Test(arguments: [
    ("ik ben leidinggevende", "leidinggevende"), ("Ik ben een medewerker", "medewerker"),
    ("ik ben de bedrijfsarts", "bedrijfsarts"), ("doe maar helpdesk", "helpdesk"),
    ("dat is de helpdesk.", "helpdesk"), ("ik ben ziek", "? geen-keuze"),
    ("ik ben hel", "? geen-keuze"), ("ik ben bedrijf", "? geen-keuze"),
    ("ik ben leidingevende", "leidinggevende"), ("ik ben niet de helpdesk", "? geen-keuze"),
  ]) func wordsBeforeTheChoice(typed: String, expected: String) throws {
    let roles = ["medewerker", "leidinggevende", "bedrijfsarts", "helpdesk"]
    let choices = AnswerKind.choice(roles.map { Choice(key: $0, text: $0) })
    #expect(try reader().short(typed, as: choices) == expected)
  }

  /// Of people the last name is often all that is known.
  @Test(arguments: [
    ("jansen", "? welke-keuze"), ("el amrani", "10237"), ("amrani", "10237"),
    ("jan jansen", "10236"),
    ("sen", "? geen-keuze"), ("van de werf", "? geen-keuze"), ("pieters", "10238"),
  ])
  func theEndOfANameIsEnough(typed: String, read: String) throws {
    let people = [
      Choice(key: "10235", text: "Sanne Jansen"), Choice(key: "10236", text: "Jan Jansen"),
      Choice(key: "10237", text: "Noor el Amrani"), Choice(key: "10238", text: "B. Pieters"),
    ]
    #expect(try reader().short(typed, as: .choice(people)) == read)
  }

  @Test(arguments: ["gedaan", "gehoor", "contact houden"])
  func theEndOfADenialIsNotTheDenial(typed: String) throws {
    let choices = [
      Choice(key: "wel", text: "Uitgevoerd"), Choice(key: "niet", text: "Niet gedaan"),
      Choice(key: "stil", text: "Geen gehoor"), Choice(key: "nee", text: "Nee, contact houden"),
    ]
    #expect(try reader().short(typed, as: .choice(choices)) == "? geen-keuze")
  }

  @Test(arguments: ["2 en 3", "1,2", "aangepast werk en een deel"])
  func twoChoicesWhereOneIsAsked(typed: String) throws {
    let refusal = try reader().refusal(typed, as: .choice(Self.work))
    #expect(refusal.message.hasPrefix("Hier past maar één keuze. Typ er een, bijvoorbeeld: "))
    #expect(refusal.reason == .noChoice)
  }

  /// What somebody denies is not near a yes.
  @Test func aYesIsNotAskedAboutWhereTheLineDenies() throws {
    let reached = [
      Choice(key: "ja", text: "Ja, dat klopt"), Choice(key: "adres", text: "Ander adres"),
    ]
    let denied = try reader().refusal("tel klopt niet", as: .choice(reached))
    #expect(!denied.message.contains("bedoeld"), "\(denied.message)")
    let agreed = try reader().refusal("het klopt nog", as: .choice(reached))
    #expect(agreed.message.hasSuffix("Typ dan 1."), "\(agreed.message)")
  }

  @Test(arguments: one)
  func oneChoice(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: .choice(ChoiceTests.work)) == read)
  }

  @Test(arguments: many)
  func manyChoices(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: .choices(ChoiceTests.work)) == read)
  }

  @Test func bothThatFitAreNamed() throws {
    let message = try reader().refusal("ge", as: .choice(ChoiceTests.work)).message
    for text in ["Gewoon werk", "Geen van deze"] { #expect(message.contains("\"\(text)\"")) }
  }

  /// Where a number is the words of one choice and the place of another, both are meant.
  @Test(arguments: [("2", "? welke-keuze"), ("10", "c"), ("3", "c"), ("1", "b")])
  func numbersAsWords(typed: String, read: String) throws {
    let kind = AnswerKind.choice([
      Choice(key: "b", text: "2"), Choice(key: "a", text: "Twee"), Choice(key: "c", text: "10"),
    ])
    #expect(try reader().short(typed, as: kind) == read)
  }

  /// Nobody sees a key: a number is the place on the screen, also where it is another one's key.
  @Test(arguments: [("1", "3"), ("2", "1"), ("3", "? geen-keuze")])
  func numbersAsKeys(typed: String, read: String) throws {
    let kind = AnswerKind.choice([
      Choice(key: "3", text: "Herstel"), Choice(key: "1", text: "Ziekmelding"),
    ])
    #expect(try reader().short(typed, as: kind) == read)
  }

  @Test func numbersAsWordsOfMany() throws {
    let kind = AnswerKind.choices([Choice(key: "a", text: "10"), Choice(key: "b", text: "20")])
    #expect(try reader().short("10 en 20", as: kind) == "a b")
    #expect(try reader().short("20", as: kind) == "b")
  }

  @Test func noChoicesAtAll() throws {
    #expect(try reader().short("1", as: .choice([])) == "? geen-keuze")
    #expect(try reader().short("1", as: .choices([])) == "? geen-keuze")
    #expect(try reader().refusal("", as: .choice([])).examples.isEmpty)
  }
}
