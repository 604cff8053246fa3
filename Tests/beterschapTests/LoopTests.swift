import FoundationEssentials
import ProgramUnderTest
import Testing

/// `controleer --loop` and the command that it gives to see for oneself.
@Suite struct LoopTests {
  private static let trap = """
    gesprek grens versie 1
    voor medewerker
    bron Protocol 4.1
    als niet al-ziek -> klaar
    vraag eerst: datum, vanaf vandaag
      Wanneer?
    vraag daarna: datum, vanaf eerst, uiterlijk vandaag
      En daarna?
    stap klaar
    einde Klaar.
    """

  private func folder(_ dialog: String) throws -> Desk {
    let desk = try Desk()
    try Data(dialog.utf8).write(to: URL(fileURLWithPath: desk.folder + "/grens.gesprek"))
    return desk
  }

  @Test func aFailureIsAFindingThatCanBeSeen() throws {
    let desk = try folder(Self.trap)
    let arguments = ["controleer", "--loop", desk.folder]
    let told = try PipeProgram("beterschap", arguments).end()
    #expect(told.status == 65)
    #expect(told.output.contains("\(desk.folder)/grens.gesprek:7:1: "))
    #expect(told.output.contains("[loop-klem]"))
    let command = "printf '%s\\n' '12-3-2026' | beterschap probeer grens --nu 2026-03-11 "
    #expect(
      told.output.contains(command + "--feit al-ziek=ja --dialogen '\(desk.folder)'"),
      "\(told.output)")
    #expect(told.output.contains("Gespeeld: 1 gesprekken, "))
    let program = try PipeProgram(
      "beterschap",
      [
        "probeer", "grens", "--nu", "2026-03-11", "--feit", "al-ziek=ja", "--dialogen", desk.folder,
      ])
    program.write("12-3-2026\n")
    let shown = program.end()
    #expect(shown.output.hasSuffix("En daarna?\n"), "\(shown.output)")
    #expect(shown.status == 65)
  }

  @Test func aFolderOfTheEnvironmentIsToldAsItStandsThere() throws {
    let desk = try folder(Self.trap)
    let told = try PipeProgram(
      "beterschap", ["controleer"], settings: ["BETERSCHAP_DIALOGEN=\(desk.folder)"]
    ).end()
    #expect(told.output.contains("\(desk.folder)/grens.gesprek:7:7: "), "\(told.output)")
  }

  @Test func theSameStandsInJSON() throws {
    let desk = try folder(Self.trap)
    let told = try PipeProgram(
      "beterschap", ["controleer", "--loop", "--json", desk.folder]
    ).end()
    #expect(told.status == 65)
    let place = "{\"code\":\"loop-klem\",\"bestand\":\"\(desk.folder)/grens.gesprek\""
    #expect(told.output.contains(place))
    #expect(told.output.split(separator: "\n").count == 1)
  }

  @Test func withoutLoopItIsNotPlayed() throws {
    let desk = try folder(Self.trap)
    let told = try PipeProgram("beterschap", ["controleer", desk.folder]).end()
    #expect(!told.output.contains("loop-") && !told.output.contains("Gespeeld"))
  }

  @Test(arguments: [
    (["probeer"], "Noem een bestand"),
    (["probeer", "grenz"], "Bedoelde je 'grens'?"),
    (["probeer", "weg.gesprek"], "is er niet"),
    (["probeer", "grens", "--feit", "al-ziek"], "--feit al-ziek begrijpt"),
    (["probeer", "grens", "--feit", "al-ziek=misschien"], "--feit al-ziek=misschien begrijpt"),
    (["probeer", "grens", "--feit", "al-zieg=ja"], "Bedoelde je 'al-ziek'?"),
  ]) func wrongArguments(words: [String], says: String) throws {
    let desk = try folder(Self.trap)
    let ended = try PipeProgram("beterschap", words + ["--dialogen", desk.folder]).end()
    #expect(ended.status == 64)
    #expect(ended.output == "")
    #expect(ended.errors.contains(says), "\(ended.errors)")
  }
}
