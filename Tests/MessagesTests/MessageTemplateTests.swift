import Messages
import ScriptText
import Testing

private let roles = ["medewerker", "leidinggevende", "hr-adviseur", "personeelsadministratie"]

private func read(_ text: String) -> MessageScript {
  MessageTemplate.read(ScriptFile(name: "a.bericht", bytes: Array(text.utf8)), roles: roles)
}

private let sound = """
  # Aan wie het doorgeeft.
  bericht ziekmelding-doorgeven versie 2
  aan personeelsadministratie
  afschrift hr-adviseur
  afschrift leidinggevende
  bron Protocol 1.2, Protocol 2.2

  regel Dag {naam},
  regel
  regel Op {dag} is een ziekmelding gedaan
    door {{iemand} met nummer {nummer}.
  regel als telefoon: Bellen kan: {telefoon}.
  regel Als dit klaar is: niets.

  """

@Test func aTemplateIsRead() throws {
  let script = read(sound)
  #expect(script.findings.isEmpty)
  let template = try #require(script.template)
  #expect(template.name == "ziekmelding-doorgeven")
  #expect(template.version == 2)
  #expect(template.recipient == "personeelsadministratie")
  #expect(template.copies == ["hr-adviseur", "leidinggevende"])
  #expect(template.sources == ["Protocol 1.2", "Protocol 2.2"])
  #expect(
    template.placeholders.map { "\($0.name) \($0.line):\($0.column)" } == [
      "naam 8:11", "dag 10:10", "nummer 11:29", "telefoon 12:11", "telefoon 12:33",
    ])
}

@Test func aTemplateIsFilledIn() throws {
  let template = try #require(read(sound).template)
  var values = ["naam": "Kim", "dag": "maandag", "nummer": "10234", "telefoon": "06"]
  #expect(
    try template.render { values[$0] } == """
      Dag Kim,

      Op maandag is een ziekmelding gedaan door {iemand} met nummer 10234.
      Bellen kan: 06.
      Als dit klaar is: niets.

      """)
  values["telefoon"] = nil
  #expect(try template.render { values[$0] }.contains("Bellen") == false)
  values["dag"] = nil
  #expect(throws: MissingValue.self) { try template.render { values[$0] } }
}

@Test(arguments: [
  ("bericht a versie 1\naan medewerker\nbron Protocol 1.2\nregel x\n", []),
  ("aan medewerker\nbron Protocol 1.2\nregel x\n", ["ontbreekt 1:1"]),
  ("", ["ontbreekt 1:1", "ontbreekt 1:1", "ontbreekt 1:1", "ontbreekt 1:1"]),
  ("bericht a versie 0\naan medewerker\nbron B\nregel x\n", ["syntax 1:9"]),
  ("bericht A versie 1\naan medewerker\nbron B\nregel x\n", ["syntax 1:9"]),
  ("bericht a\naan medewerker\nbron B\nregel x\n", ["syntax 1:9"]),
  ("bericht a versie 1\naan medewerkr\nbron B\nregel x\n", ["onbekende-rol 2:5"]),
  ("bericht a versie 1\naan\nbron B\nregel x\n", ["syntax 2:4"]),
  ("bericht a versie 1\naan medewerker\naan medewerker\nbron B\nregel x\n", ["syntax 3:1"]),
  ("bericht a versie 1\naan medewerker\nbron B,\nregel x\n", ["syntax 3:8"]),
  ("bericht a versie 1\naan medewerker\nbron B\n  x\nregel x\n", ["syntax 4:3"]),
  ("bericht a versie 1\naan medewerker\nbron B\nregel x\n   y\n", ["syntax 5:4"]),
  ("bericht a versie 1\naan medewerker\nbron B\nregel é {x\n", ["syntax 4:9"]),
  ("bericht a versie 1\naan medewerker\nbron B\nregel {X}\n", ["syntax 4:7"]),
  ("bericht a versie 1\naan medewerker\nbron B\nregle x\nregel y\n", ["onbekend-woord 4:1"]),
  ("bericht a versie 1\naan medewerker\nbron B\nregel a\tb\nregel y\n", ["tab 4:8"]),
])
func findingsNameTheirPlace(text: String, expected: [String]) {
  #expect(read(text).findings.map { "\($0.code) \($0.line):\($0.column)" } == expected)
}

@Test(arguments: [
  ("aan medewerkr", "Bedoelde je 'medewerker'?"), ("regle x", "Bedoelde je 'regel'?"),
  ("aan koning", nil),
])
func nearWordsAreProposed(line: String, suggestion: String?) {
  let unknown = read(line + "\n").findings.first { $0.code.hasPrefix("onbekend") }
  #expect(unknown != nil)
  #expect(unknown?.suggestion == suggestion)
}
