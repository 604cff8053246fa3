import CivilDate
import DossierStore
import FoundationEssentials
import ProgramUnderTest
import Testing

/// Characters that a screen obeys or nobody sees, from every side: none comes out raw.
@Suite struct HiddenCharacterTests {
  // An escape that clears the screen, a bell, a line end of old, text turned around, zero width.
  private let hidden = "\u{1B}[2J\u{7}\u{85}\u{202E}\u{2066}\u{200B}\u{FEFF}x"

  @Test(arguments: [[], ["--json"]]) func fromArguments(more: [String]) throws {
    let desk = try Desk()
    for words in [
      ["--rol", hidden], ["--rol", "medewerker", "--als", hidden], ["gesprek", "zi\(hidden)"],
      ["vraag", "vakantie\(hidden)"], ["vraag", "--onderwerp", hidden], ["tijdlijn", hidden],
      ["tijdlijn", "2026-03-02", "--waarom", hidden], ["loon", "2026-03-02", "--op", hidden],
      ["dossier", hidden, "--rol", "hr-adviseur"], ["inzage", hidden], ["oefenen", hidden],
      ["leren", hidden], ["opslag", hidden], ["probeer", hidden], [hidden], ["--\(hidden)"],
      ["personeel", "importeer", "/tmp/\(hidden).csv"], ["opslag", "herstel", "/tmp/\(hidden)"],
      ["opslag", "reservekopie", "/dev/null/\(hidden)"],
    ] {
      let ended = try PipeProgram("beterschap", words + desk.arguments() + more).end()
      #expect(ended.status != 0)
      expectNothingHidden(ended, "\(words)")
    }
  }

  @Test func fromTheFilesOfTheBeheerder() throws {
    let desk = try Desk()
    _ = try Store.open(at: desk.storePath, create: true)
    let raw = #"\u001b[2J\u0007\u0085\u202e\u2066\u200b\ufeffx"#
    try desk.write(
      """
      {"medewerkers": [
        {"nummer": "10234", "naam": "A\(raw)", "afdeling": "B\(raw)", "functie": "C\(raw)",
         "adres": "D\(raw)", "telefoon": "06 12 34 56 78\(raw)", "leidinggevende": "10100"},
        {"nummer": "10100", "naam": "L\(raw)", "rollen": ["leidinggevende"]}]}
      """, to: "personeel.json")
    try desk.write(
      #"{"naam": "Voorbeeld\#(raw)", "contacten": {"hr-adviseur": {"naam": "HR\#(raw)"}}}"#,
      to: "organisatie.json")
    let program = try PipeProgram(
      "beterschap",
      desk.arguments("gesprek", "ziekmelden") + ["--rol", "medewerker", "--als", "10234"])
    program.write("gisteren\nthuis\nja\n3 dagen\n1\n1\nja\n")
    let ended = program.end()
    #expect(ended.output.contains("Genoteerd in dossier"), "\(ended.output)")
    expectNothingHidden(ended, "gesprek")
    try expectNothingHiddenInAnyOutput(desk)
  }

  @Test func fromADossier() throws {
    let desk = try Desk()
    let store = try Store.open(at: desk.storePath, create: true)
    let number = try #require(DossierNumber("10234"))
    for (kind, fields) in [
      ("ziekmelding", ["adres": "D\(hidden)", "telefoon": "06\(hidden)", "waar": "\(hidden)"]),
      ("contact", ["wijze": "\(hidden)", "met": "\(hidden)", "verslag": "\(hidden)"]),
      ("afspraak", ["afspraak": "\(hidden)", "wat": "\(hidden)"]), ("vreemd\(hidden)", [:]),
    ] as [(String, [String: String])] {
      _ = try store.append(
        EventDraft(
          moment: Timestamp(secondsSince1970: 1_772_440_200), day: try day("2026-03-02"),
          actor: Actor(role: "rol\(hidden)", number: number), kind: kind,
          fields: fields.mapValues { .text($0) },
          conversation: ConversationStep(id: hidden, step: kind)), to: number)
    }
    try expectNothingHiddenInAnyOutput(desk)
  }

  @Test(arguments: [[], ["--json"]]) func fromAnImport(more: [String]) throws {
    let desk = try Desk()
    for text in [
      "nummer;naam\n10234;A\(hidden)\n", "nummer;\(hidden)\n1;2\n", "nummer;uren\n1;\(hidden)\n",
      "nummer;naam\n\(hidden);B\n", "nummer;rollen;e_mail\n1;\(hidden);\(hidden)\n",
    ] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: "\(desk.folder)/mensen.csv"))
      expectNothingHidden(
        try PipeProgram(
          "beterschap",
          desk.arguments("personeel", "importeer", "\(desk.folder)/mensen.csv") + more
        ).end(), text)
    }
    try expectNothingHiddenInAnyOutput(desk)
  }

  @Test(arguments: [
    "medewerker/ziekmelden.gesprek", "berichten/terugbellen.bericht",
  ]) func fromADialogFile(file: String) throws {
    let desk = try Desk()
    let folder = desk.folder + "/Dialogs"
    try FileManager.default.copyItem(atPath: Desk.dialogFolder, toPath: folder)
    let old = try desk.text(of: "Dialogs/\(file)")
    let lines = old.split(separator: "\n", omittingEmptySubsequences: false)
    let text = lines.enumerated().map { $0.offset < 4 ? $0.element : $0.element + "\(hidden)" }
    try Data(text.joined(separator: "\n").utf8).write(to: URL(fileURLWithPath: "\(folder)/\(file)"))
    let options = ["--opslag", desk.storePath, "--dialogen", folder, "--nu", "2026-03-11T08:05"]
    for command in [["controleer"], ["controleer", "--json"], ["probeer", "ziekmelden"]] {
      let ended = try PipeProgram("beterschap", command + options).end()
      if command[0] == "controleer" { #expect(ended.status == 65, "\(ended.output)") }
      expectNothingHidden(ended, "\(command)")
    }
    let program = try PipeProgram(
      "beterschap", ["gesprek", "ziekmelden"] + options + TracedReport.who)
    program.write("gisteren\nthuis\n\n\n3 dagen\n1\n1\nja\n")
    expectNothingHidden(program.end(), "gesprek")
    try expectNothingHiddenInFiles(desk)
  }

  private func expectNothingHiddenInAnyOutput(_ desk: Desk) throws {
    let boss = ["--rol", "leidinggevende", "--als", "10100"]
    let commands: [[String]] = [
      ["dossier", "10234", "--rol", "hr-adviseur"], ["taken"] + boss, boss,
      ["inzage", "10234", "--als", "10234"], ["opslag", "controleer"],
      ["dossier", "10234", "--rol", "medewerker", "--als", "10234"],
    ]
    for words in commands {
      for more in [[], ["--json"]] {
        let program = try PipeProgram("beterschap", words + desk.arguments() + more)
        expectNothingHidden(program.end(), "\(words)")
      }
    }
    for words in [
      ["dossier", "10234", "--rol", "hr-adviseur", "--markdown"],
      ["tijdlijn", "2026-03-02", "--ics"],
    ] {
      expectNothingHidden(
        try PipeProgram("beterschap", words + desk.arguments()).end(), "\(words)")
    }
    try expectNothingHiddenInFiles(desk)
  }

  // Messages, the inzage and what people put aside; a mail in its coded form too.
  private func expectNothingHiddenInFiles(_ desk: Desk) throws {
    for folder in ["postvak-uit", "inzage"] {
      for file in desk.files(folder) {
        let text = try desk.text(of: "opslag/\(folder)/\(file)")
        expectClean(text, "\(folder)/\(file)")
        for code in ["=1B", "=07", "=C2=85", "=E2=80=AE", "=E2=81=A6", "=E2=80=8B", "=EF=BB=BF"] {
          #expect(!text.contains(code), "\(folder)/\(file)")
        }
      }
    }
  }

  private func expectNothingHidden(_ ended: PipeProgram.Ending, _ comment: String) {
    expectClean(ended.output, comment)
    expectClean(ended.errors, comment)
  }

  private func expectClean(_ text: String, _ comment: String) {
    let found = text.unicodeScalars.filter { scalar in
      switch scalar.properties.generalCategory {
      case .control: scalar != "\n" && scalar != "\r"
      case .format, .lineSeparator, .paragraphSeparator: true
      default: false
      }
    }
    #expect(found.isEmpty, "\(comment.debugDescription): \(found.map(\.value))")
  }
}
