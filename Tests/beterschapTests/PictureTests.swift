import FoundationEssentials
import ProgramUnderTest
import Testing

/// `teken` and `controleer --dekking` as their users type them.
@Suite struct PictureTests {
  private static let dialog = """
    gesprek kleur versie 1
    voor medewerker
    bron Protocol 4.1
    vraag mooi: ja of nee
      Mooi?
      nee -> jammer
    einde Fijn.
    stap jammer
    einde Jammer.
    """

  private func run(_ words: [String], sessions: [String]? = nil) throws -> PipeProgram.Ending {
    let desk = try Desk()
    let dialogs = desk.folder + "/Dialogs"
    try FileManager.default.createDirectory(
      atPath: dialogs, withIntermediateDirectories: true)
    try Data(Self.dialog.utf8).write(to: URL(fileURLWithPath: dialogs + "/kleur.gesprek"))
    var words = words + ["--dialogen", dialogs]
    if let sessions {
      let folder = desk.folder + "/sessies"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      for (number, session) in sessions.enumerated() {
        let path = "\(folder)/\(number).gesprekstest"
        try Data(session.utf8).write(to: URL(fileURLWithPath: path))
      }
      words += ["--sessies", folder]
    }
    return try PipeProgram("beterschap", words).end()
  }

  private static let head = "vandaag 2026-03-11\nrol medewerker\ngesprek kleur\n---\n"

  @Test func theTreeIsDrawn() throws {
    let drawn = try run(["teken", "kleur"])
    #expect(drawn.status == 0)
    #expect(drawn.output.hasPrefix("kleur: "))
    #expect(drawn.output.contains("nee -> jammer"))
    #expect(!drawn.output.contains("geen sessie"))
    #expect(try run(["teken", "kleur", "--dot"]).output.hasPrefix("digraph"))
    #expect(try run(["teken", "kleur", "--mermaid"]).output.hasPrefix("flowchart"))
  }

  @Test func theTreeTellsWhatNoSessionShows() throws {
    let drawn = try run(["teken", "kleur"], sessions: [Self.head + "> ja\n"])
    #expect(drawn.output.contains("nee -> jammer  [geen sessie]"), "\(drawn.output)")
  }

  @Test func theWayToAStepCanBePlayed() throws {
    let told = try run(["teken", "kleur", "--naar", "jammer"])
    #expect(told.status == 0)
    #expect(told.output.contains("1. mooi: nee\n"), "\(told.output)")
    #expect(told.output.contains("printf '%s\\n' 'nee' | beterschap probeer kleur --nu 2026-03-11"))
  }

  @Test func coverageIsEnoughWhenEveryBranchIsShown() throws {
    let short = try run(["controleer", "--dekking"], sessions: [Self.head + "> ja\n"])
    #expect(short.status == 65)
    #expect(short.output.contains("Takken: 1 van 2\n"), "\(short.output)")
    #expect(short.output.contains("/Dialogs/kleur.gesprek:4: kleur: vraag mooi: nee\n"))
    let both = Self.head + "> ja\n===\n---\n> nee\n"
    let whole = try run(["controleer", "--dekking"], sessions: [both])
    #expect(whole.output.contains("Sessies: 2\nStappen: 3 van 3\nTakken: 2 van 2\n"))
    let json = try run(["controleer", "--dekking", "--json"], sessions: [both])
    #expect(json.output.contains("\"dekking\":[{\"soort\":\"stappen\",\"gedekt\":3,\"totaal\":3,"))
    #expect(json.output.split(separator: "\n").count == 1)
  }

  @Test(arguments: [
    (["teken"], 64, "Noem een gesprek"),
    (["teken", "kleer"], 64, "Bedoelde je 'kleur'?"),
    (["teken", "kleur", "--naar", "jamer"], 64, "Bedoelde je 'jammer'?"),
    (["teken", "kleur", "--dot", "--mermaid"], 64, "niet allebei"),
    (["controleer", "--dekking"], 78, "--sessies"),
    (["controleer", "--sessies", "/dev/null/weg"], 78, "/dev/null/weg"),
  ]) func wrongArguments(words: [String], status: Int32, says: String) throws {
    let ended = try run(words)
    #expect(ended.status == status)
    #expect(ended.output == "")
    #expect(ended.errors.contains(says), "\(ended.errors)")
  }

  @Test func aSessionWithAFaultIsNamed() throws {
    let ended = try run(["controleer", "--dekking"], sessions: ["vandag 2026-03-11\n---\n"])
    #expect(ended.status == 65)
    #expect(ended.errors.contains("0.gesprekstest"), "\(ended.errors)")
  }
}
