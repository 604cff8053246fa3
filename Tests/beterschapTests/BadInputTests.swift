import DossierStore
import Glibc
import ProgramUnderTest
import Testing

/// What the program says to arguments and lines that are wrong.
@Suite struct BadInputTests {
  @Test(arguments: [
    (["--vreemd"], 64, "bestaat niet"),
    (["gesprek", "ziekmeldn", "--rol", "medewerker"], 64, "Bedoelde je 'ziekmelden'?"),
    (["--rol", "baas"], 64, "--rol baas bestaat niet"),
    (["--als", "12a", "--rol", "medewerker"], 64, "geen personeelsnummer"),
    (["--nu", "2026-02-30", "--rol", "medewerker"], 64, "geen moment"), ([], 64, "--rol"),
    (["--nu"], 64, "hoort een waarde"),
    (["vraag"], 64, "Typ een vraag"),
    (["vraag", "--onderwerp", "bestaat-niet"], 64, "bestaat niet"),
  ]) func wrongArguments(words: [String], status: Int32, says: String) throws {
    let desk = try Desk()
    var arguments = desk.arguments()
    if words.contains("--nu") { arguments.removeLast(2) }
    for asJSON in [false, true] {
      let program = try PipeProgram(
        "beterschap",
        (words.last == "--nu" ? arguments : words) + (words.last == "--nu" ? words : arguments)
          + (asJSON ? ["--json"] : []))
      let ended = program.end()
      if words.last == "--nu", asJSON { continue }
      #expect(ended.status == status)
      #expect(ended.output == "")
      #expect(ended.errors.contains(says), "\(ended.errors)")
      #expect(ended.errors.hasPrefix(asJSON ? "{\"fout\":" : "beterschap: "))
      #expect(ended.errors.split(separator: "\n").count == 1)
    }
  }

  /// A plain chat is started without the parser; it says and does the same as with it.
  @Test(arguments: [
    ["--rol", "helpdesk"], ["--rol=helpdesk"], ["--rol"], ["--rol", ""], ["--rol", "--als", "1"],
    ["--rol", "helpdesk", "--rol", "medewerker"], ["--rol", "helpdesk", "--json"],
    ["--json", "--rol", "helpdesk", "--json"], ["--rol", "helpdesk", "--als", "-1"],
    ["--rol", "helpdesk", "onzin"], ["--rol", "helpdesk", "--vreemd"], ["--"], ["--json"],
    ["--rol", "medewerker", "--als", "10234", "--nu", "2026-03-03"], ["--als", "10234", "-x"],
    ["--rol", "helpdesk", "--nu", "2026-03-03T08:00", "--vandaag", "2026-03-04"],
  ]) func withAndWithoutTheParser(words: [String]) throws {
    var endings: [String] = []
    for command in [[], ["chat"]] {
      let desk = try Desk()
      var arguments = desk.arguments()
      if words.contains("--nu") { arguments.removeLast(2) }
      let program = try PipeProgram("beterschap", command + arguments + words)
      program.write("vraag mag ik op vakantie als ik ziek ben\nstop\n")
      let ended = program.end()
      endings.append("\(ended.status)\n\(ended.output)\n\(ended.errors)")
    }
    #expect(endings[0] == endings[1])
  }

  /// A broken file of the beheerder is told, and does not keep anybody from reporting sick.
  @Test(arguments: ["personeel.json", "organisatie.json"]) func brokenPeople(file: String) throws {
    let desk = try Desk()
    _ = try PipeProgram("beterschap", desk.arguments("--rol", "helpdesk")).end()
    try desk.write("{\"medewerkers\": [", to: file)
    let program = try PipeProgram(
      "beterschap", desk.arguments("gesprek", "ziekmelden", "--rol", "medewerker", "--als", "1"))
    program.write("gisteren\nthuis\n\n\n3 dagen\n1\n1\nja\n")
    let ended = program.end()
    #expect(ended.status == 0)
    #expect(ended.output.contains("Let op: Het bestand \(file) is geen geldige JSON."))
    #expect(try desk.events("1").count == 1)
  }

  @Test func aFolderWithoutDialogsIsNotConfigured() throws {
    let desk = try Desk()
    let program = try PipeProgram(
      "beterschap", ["--opslag", desk.storePath, "--dialogen", "/nergens", "--rol", "medewerker"])
    let ended = program.end()
    #expect(ended.status == 78)
    #expect(ended.errors == "beterschap: De map met dialogen is er niet: /nergens.\n")
  }

  @Test func aFileIsNoFolderOfDialogs() throws {
    let ended = try PipeProgram("beterschap", ["controleer", "/etc/passwd"]).end()
    #expect(ended.status == 64)
    #expect(
      ended.errors
        == "beterschap: /etc/passwd is geen map. Noem de map waarin de dialogen staan.\n")
  }

  @Test func theEndOfInputInsideADialogStoresNothing() throws {
    let desk = try Desk()
    let program = try PipeProgram(
      "beterschap", desk.arguments("gesprek", "ziekmelden", "--rol", "medewerker", "--als", "1"))
    program.write("gisteren\n")
    let ended = program.end()
    #expect(ended.status == 65)
    #expect(ended.errors.hasPrefix("beterschap: "))
    #expect(desk.files("dossiers").allSatisfy { !$0.hasSuffix(".jsonl") })
  }

  @Test func theEndOfInputAtTheMenuIsFine() throws {
    let desk = try Desk()
    let program = try PipeProgram(
      "beterschap", desk.arguments("--rol", "medewerker", "--als", "1"))
    let ended = program.end()
    #expect(ended.status == 0)
    #expect(ended.errors == "")
  }

  /// Lines that never become an answer, and never reach the screen or the store.
  @Test(arguments: [
    (Array("\u{1B}[2Jadres".utf8), "stuurtekens"), ([0x61, 0xFF, 0xFE], "niet te lezen"),
    (Array(String(repeating: "a", count: 1001).utf8), "te lang"),
    (Array(String(repeating: "a", count: 1_000_000).utf8), "te lang"),
    (Array("Dorp\u{202E}1".utf8), "stuurtekens"), ([0x61, 0x00, 0x62], "stuurtekens"),
  ]) func linesThatAreNoText(bytes: [UInt8], says: String) throws {
    let desk = try Desk()
    let program = try PipeProgram(
      "beterschap", desk.arguments("gesprek", "ziekmelden", "--rol", "medewerker", "--als", "1"))
    program.write("gisteren\nthuis\n")
    program.write(bytes)
    program.write("\nDorp 1\n\n3 dagen\n1\n1\nja\n")
    let ended = program.end()
    #expect(ended.status == 0)
    #expect(ended.output.contains(says))
    #expect(
      ended.output.unicodeScalars.allSatisfy {
        $0 == "\n" || ($0.value >= 32 && $0.value != 127 && $0.value != 0x202E)
      })
    #expect(try desk.events("1").first?.fields["adres"] == "Dorp 1")
  }

  @Test func aFullDiskKeepsTheAnswersAndSaysSo() throws {
    let desk = try Desk()
    let program = try PipeProgram(
      "beterschap", desk.arguments("gesprek", "ziekmelden", "--rol", "medewerker", "--als", "1"))
    program.write("gisteren\nthuis\n\n\n3 dagen\n1\n1\n")
    #expect(program.reads("Klopt dit?"))
    // A dossier that is a folder cannot be written, whoever tries.
    let path = desk.storePath + "/dossiers/00000001.jsonl"
    #expect(mkdir(path, 0o700) == 0)
    program.write("ja\n")
    let ended = program.end()
    #expect(ended.status == 74)
    #expect(!ended.output.contains("Genoteerd in dossier"))
    #expect(rmdir(path) == 0)
    let again = try PipeProgram(
      "beterschap", desk.arguments("--rol", "medewerker", "--als", "1"))
    again.write("1\nja\nstop\n")
    #expect(again.end().status == 0)
    #expect(try desk.events("1").count == 1)
  }
}
