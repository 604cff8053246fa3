import DossierStore
import FoundationEssentials
import ProgramUnderTest
import Testing

private let folder = String(#filePath.dropLast("/FormatTests.swift".count)) + "/Formats"

// `Formats/1` holds a store of format 1, as a copy that was made with `opslag reservekopie`. They
// stay here for ever; a new format gets a folder beside them.
@Suite struct FormatTests {
  private func restored(_ format: Int) throws -> Desk {
    let desk = try Desk()
    let ended = try PipeProgram(
      "beterschap", ["opslag", "herstel", "\(folder)/\(format)", "--opslag", desk.storePath]
    ).end()
    #expect(ended.status == 0, "\(ended.output) \(ended.errors)")
    return desk
  }

  @Test(arguments: [1]) func aStoreOfEachFormatIsRead(format: Int) throws {
    let desk = try restored(format)
    let checked = try PipeProgram("beterschap", desk.arguments("opslag", "controleer")).end()
    #expect(checked.output == "De opslag is in orde.\n", "\(checked.output)")
    #expect(try desk.events("10234").map(\.kind) == ["ziekmelding"])
    let dossier = try PipeProgram(
      "beterschap",
      desk.arguments("dossier", "10234", "--json") + ["--rol", "medewerker", "--als", "10234"]
    ).end()
    #expect(dossier.output.contains("\"eerste_ziektedag\":\"2026-03-10\""), "\(dossier.errors)")
    let looked = try PipeProgram(
      "beterschap", desk.arguments("inzage", "10234", "--als", "10234")
    ).end()
    #expect(looked.output.contains("jijzelf legde iets vast: gebeurtenis 1 in"))
    #expect(looked.output.contains("00020001 (HR-adviseur) zag: verloop, van alle dossiers."))
  }

  @Test(arguments: [1]) func aConversationOfEachFormatGoesOn(format: Int) throws {
    let desk = try restored(format)
    let program = try PipeProgram(
      "beterschap",
      desk.arguments("gesprek", "ziekmelden") + ["--rol", "medewerker", "--als", "10235"])
    program.write("verder\n1\n1\nja\n")
    let ended = program.end()
    #expect(ended.output.contains("Genoteerd in dossier 00010235"), "\(ended.output)")
  }

  @Test(
    arguments: [
      ("opslag.json", "Deze opslag heeft formaat 2."),
      ("dossiers/00010234.jsonl", "Deze opslag heeft formaat 2."),
      ("inzage/00010234.jsonl", "Deze opslag heeft formaat 2."),
      ("toegang/inzage.sleutel", "Deze opslag heeft formaat 2."),
      ("personeel.json", "Het bestand personeel.json heeft formaat 2."),
      ("organisatie.json", "Het bestand organisatie.json heeft formaat 2."),
    ])
  func aFileOfANewerProgramIsRefusedPolitely(file: String, says: String) throws {
    let desk = try restored(1)
    let path = "\(desk.storePath)/\(file)"
    let text = String(
      decoding: try #require(FileManager.default.contents(atPath: path)), as: UTF8.self)
    var newer = text.replacing("\"formaat\":1", with: "\"formaat\":2")
      .replacing("\"formaat\": 1", with: "\"formaat\": 2")
    if file.hasPrefix("dossiers/") { newer = try withRightSum(newer) }
    try desk.write(newer, to: file)
    let ended = try PipeProgram("beterschap", desk.arguments("opslag", "controleer")).end()
    let said = ended.output + ended.errors
    #expect(ended.status == (file == "opslag.json" ? 78 : 65), "\(said)")
    #expect(said.contains(says), "\(said)")
    #expect(said.contains("Installeer een nieuwere versie."), "\(said)")
    #expect(FileManager.default.contents(atPath: path) == Data(newer.utf8))
  }

  @Test func aNewerCopyIsRefusedPolitely() throws {
    let desk = try Desk()
    let copy = desk.folder + "/kopie"
    try FileManager.default.createDirectory(atPath: copy, withIntermediateDirectories: true)
    try Data(#"{"bestanden":{},"formaat":2,"moment":"2026-03-02T08:30:00Z"}"#.utf8).write(
      to: URL(fileURLWithPath: copy + "/reservekopie.json"))
    let ended = try PipeProgram(
      "beterschap", ["opslag", "herstel", copy, "--opslag", desk.storePath]
    ).end()
    #expect(ended.status == 78)
    #expect(ended.errors.contains("Installeer een nieuwere versie."))
  }

  // A newer program would have written a right checksum too.
  private func withRightSum(_ text: String) throws -> String {
    try text.split(separator: "\n").map { line in
      let end = line.firstRange(of: ",\"som\":\"")?.lowerBound ?? line.endIndex
      let body = String(line[..<end])
      return "\(body),\"som\":\"\(try checksum(body))\"}\n"
    }.joined()
  }

  // BLAKE2b-128, by a program that knows nothing of this one.
  private func checksum(_ text: String) throws -> String {
    let program = try PipeProgram(path: "/usr/bin/b2sum", ["-l", "128"], settings: [])
    program.write(text)
    return String(program.end().output.prefix(32))
  }
}

/// Conversations that were put aside survive a changed dialog: what still fits is kept.
@Suite struct ChangedDialogTests {
  @Test func whatNoLongerFitsIsAskedAgainAndSaid() throws {
    let desk = try Desk()
    let who = ["--rol", "medewerker", "--als", "10234"]
    let first = try PipeProgram("beterschap", desk.arguments("gesprek", "ziekmelden") + who)
    first.write("gisteren\nthuis\n\n\n3 dagen\nlater\n")
    #expect(first.end().status == 0)

    let dialogs = desk.folder + "/Dialogs"
    let original = String(folder.dropLast("/Tests/beterschapTests/Formats".count)) + "/Dialogs"
    try FileManager.default.copyItem(atPath: original, toPath: dialogs)
    let file = dialogs + "/medewerker/ziekmelden.gesprek"
    var text = String(
      decoding: try #require(FileManager.default.contents(atPath: file)), as: UTF8.self)
    let head = try #require(text.split(separator: "\n").first { $0.hasPrefix("gesprek ") })
    text = text.replacing(head, with: "gesprek ziekmelden versie 99")
    // The place that was chosen is no longer one of the choices.
    text = text.replacing("  - thuis: Thuis, of vrij -> bereikbaar\n", with: "")
    try Data(text.utf8).write(to: URL(fileURLWithPath: file))

    var arguments = desk.arguments("gesprek", "ziekmelden") + who
    let place = try #require(arguments.firstIndex(of: "--dialogen"))
    arguments[place + 1] = dialogs
    let again = try PipeProgram("beterschap", arguments)
    again.write("verder\nop het werk\n1\n1\nja\n")
    let ended = again.end()
    #expect(ended.output.contains("Dit gesprek is intussen veranderd."), "\(ended)")
    #expect(ended.output.contains("Waar werd je ziek?"))
    let resumed = try #require(ended.output.firstRange(of: "We gaan verder"))
    #expect(!ended.output[resumed.upperBound...].contains("Sinds welke dag ben je ziek?"))
    #expect(ended.output.contains("Genoteerd in dossier 00010234"), "\(ended.output)")
    let event = try #require(try desk.events("10234").first)
    #expect(event.fields["eerste-dag"] == "2026-03-10")
    #expect(event.fields["plaats"] == "werk")
    #expect(event.fields["duur"] == "3 dagen")
  }
}
