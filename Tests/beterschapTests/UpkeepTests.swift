import DossierStore
import FoundationEssentials
import Glibc
import ProgramUnderTest
import Testing

@Suite struct UpkeepTests {
  // A desk with a ziekmelding in dossier 10234.
  private func desk() throws -> Desk {
    let desk = try Desk()
    let program = try PipeProgram(
      "beterschap",
      desk.arguments("gesprek", "ziekmelden") + ["--rol", "medewerker", "--als", "10234"])
    program.write("gisteren\nthuis\n\n\n3 dagen\n1\n1\nja\n")
    #expect(program.end().status == 0)
    return desk
  }

  private func opslag(_ desk: Desk, _ words: String...) throws -> PipeProgram.Ending {
    let store = ["--opslag", desk.storePath]
    return try PipeProgram("beterschap", ["opslag"] + words + store).end()
  }

  @Test func aSoundStoreIsInOrder() throws {
    let desk = try desk()
    let ended = try opslag(desk, "controleer")
    #expect(ended.status == 0)
    #expect(ended.output == "De opslag is in orde.\n")
    #expect(try opslag(desk, "controleer", "--json").output == "{\"bevindingen\":[]}\n")
  }

  private enum Fault: CaseIterable {
    case dossierChanged, dossierCut, inzageChanged, inzageCut, inzageGone, keyGone, open, draft,
      stranger
  }

  @Test(arguments: Fault.allCases) private func whatIsWrongIsListed(fault: Fault) throws {
    let desk = try desk()
    let path = desk.storePath
    func change(_ file: String, _ edit: (inout [UInt8]) -> Void) throws {
      var bytes = Array(try #require(FileManager.default.contents(atPath: "\(path)/\(file)")))
      edit(&bytes)
      try Data(bytes).write(to: URL(fileURLWithPath: "\(path)/\(file)"))
      chmod("\(path)/\(file)", 0o600)
    }
    let file: String
    switch fault {
    case .dossierChanged:
      file = "dossiers/00010234.jsonl"
      try change(file) { $0[20] ^= 1 }
    case .dossierCut:
      file = "dossiers/00010234.jsonl"
      try change(file) { $0.removeLast(10) }
    case .inzageChanged:
      file = "inzage/00010234.jsonl"
      try change(file) { $0[20] ^= 1 }
    case .inzageCut:
      // Somebody looked, the night's control passed, and the look was taken out.
      file = "inzage/00010234.jsonl"
      _ = try PipeProgram(
        "beterschap", desk.arguments("dossier", "10234", "--rol", "hr-adviseur", "--als", "20001")
      ).end()
      #expect(try opslag(desk, "controleer").status == 0)
      try change(file) { bytes in
        let end = bytes.dropLast().lastIndex(of: UInt8(ascii: "\n")) ?? 0
        bytes.removeSubrange((end + 1)...)
      }
    case .inzageGone:
      file = "inzage/00010234.jsonl"
      try FileManager.default.removeItem(atPath: "\(path)/\(file)")
    case .keyGone:
      file = "toegang/inzage.sleutel"
      try FileManager.default.removeItem(atPath: "\(path)/\(file)")
    case .open:
      file = "dossiers/00010234.jsonl"
      chmod("\(path)/\(file)", 0o644)
    case .draft:
      file = "concepten/00010234-1.json"
      try Data("{".utf8).write(to: URL(fileURLWithPath: "\(path)/\(file)"))
      chmod("\(path)/\(file)", 0o600)
    case .stranger:
      file = "dossiers/notities.txt"
      try Data().write(to: URL(fileURLWithPath: "\(path)/\(file)"))
      chmod("\(path)/\(file)", 0o600)
    }
    let ended = try opslag(desk, "controleer")
    #expect(ended.status == 65, "\(fault) \(ended.output)")
    #expect(ended.output.contains(file), "\(fault) \(ended.output)")
    let asJSON = try opslag(desk, "controleer", "--json")
    #expect(asJSON.status == 65)
    #expect(asJSON.output.contains("\"bestand\":"))
  }

  @Test func aCopyIsPutBack() throws {
    let desk = try desk()
    let copy = desk.folder + "/kopie"
    let made = try opslag(desk, "reservekopie", copy)
    #expect(made.status == 0, "\(made.errors)")
    #expect(Desk.mode(copy) == 0o700)
    #expect(try opslag(desk, "reservekopie", copy).status == 65)
    #expect(try opslag(desk, "herstel", copy).status == 65)
    let before = try desk.events("10234")
    try FileManager.default.removeItem(atPath: desk.storePath)
    #expect(try opslag(desk, "herstel", copy).status == 0)
    #expect(try desk.events("10234") == before)
    #expect(desk.files("postvak-uit").count == 2)
    #expect(try opslag(desk, "controleer").status == 0)
  }

  @Test func aCopyThatIsNotWholeIsNotPutBack() throws {
    let desk = try desk()
    let copy = desk.folder + "/kopie"
    #expect(try opslag(desk, "reservekopie", copy).status == 0)
    try FileManager.default.removeItem(atPath: desk.storePath)
    let file = copy + "/dossiers/00010234.jsonl"
    let bytes = try #require(FileManager.default.contents(atPath: file))
    try Data(bytes.dropLast(5)).write(to: URL(fileURLWithPath: file))
    let ended = try opslag(desk, "herstel", copy)
    #expect(ended.status == 65)
    #expect(ended.errors.contains("dossiers/00010234.jsonl"))
    #expect(!FileManager.default.fileExists(atPath: desk.storePath))
    try FileManager.default.removeItem(atPath: copy + "/reservekopie.json")
    #expect(try opslag(desk, "herstel", copy).errors.contains("geen hele reservekopie"))
    let inside = try opslag(try self.desk(), "reservekopie", "/dev/null/kopie")
    #expect(inside.status == 74)
  }

  @Test func aCopyIsWholeWhileOthersWrite() async throws {
    let desk = try desk()
    let path = desk.storePath
    let writer = Task.detached {
      let store = try Store.open(at: path, create: false)
      for step in 1...150 {
        let number = try #require(DossierNumber("\(20000 + step % 7)"))
        _ = try store.append(
          EventDraft(
            moment: Timestamp(secondsSince1970: time(nil)), day: try day("2026-03-02"),
            actor: Actor(role: "personeelsadministratie", number: nil), kind: "contact",
            conversation: ConversationStep(id: "g", step: "\(step)")), to: number)
      }
    }
    for turn in 1...3 {
      let made = try opslag(desk, "reservekopie", "\(desk.folder)/kopie-\(turn)")
      #expect(made.status == 0, "\(made.output) \(made.errors)")
    }
    try await writer.value
    #expect(try opslag(desk, "controleer").output == "De opslag is in orde.\n")
  }

  @Test func nothingIsLeftAfterItsTerm() throws {
    let desk = try desk()
    try desk.write(
      #"{"medewerkers": [{"nummer": "10234", "uit_dienst": "2024-01-31"}]}"#,
      to: "personeel.json")
    func terms(_ more: String) throws {
      try desk.write(
        #"{"bewaartermijnen": {"na_uit_dienst": 24}\#(more)}"#, to: "organisatie.json")
    }
    func cleanUp(_ words: String...) throws -> PipeProgram.Ending {
      try PipeProgram("beterschap", desk.arguments("opslag", "opruimen") + words).end()
    }
    try terms(#", "bewaren": {"10234": "bezwaar loopt"}"#)
    #expect(try cleanUp().output.contains("Dossier 00010234 blijft: bezwaar loopt."))
    try terms("")
    let trial = try cleanUp("--proef")
    #expect(trial.output.contains("Dossier 00010234 kan weg"), "\(trial.output) \(trial.errors)")
    #expect(try desk.events("10234").count == 1)
    let done = try cleanUp("--json")
    #expect(done.status == 0)
    #expect(done.output.contains(#""medewerker":"00010234","termijn":"na_uit_dienst""#))
    for folder in ["dossiers", "inzage", "concepten", "postvak-uit", "verzonden", "apart"] {
      for file in desk.files(folder) {
        let bytes = FileManager.default.contents(atPath: "\(desk.storePath)/\(folder)/\(file)")
        let text = file + String(decoding: bytes ?? Data(), as: UTF8.self)
        #expect(!text.contains("10234"), "\(folder)/\(file)")
      }
    }
    #expect(desk.files("postvak-uit").isEmpty)
    #expect(try opslag(desk, "controleer").status == 0)
  }

  /// A case of 2023 goes, the open one of 2026 stays; its day is that of the term, and the day before.
  @Test func anOldCaseGoesFromADossierThatLivesOn() throws {
    let desk = try Desk()
    _ = try Store.open(at: desk.storePath, create: true)
    func terms(_ months: Int, _ more: String = "") throws {
      try desk.write(
        #"{"bewaartermijnen": {"na_ziektegeval": \#(months)}\#(more)}"#, to: "organisatie.json")
    }
    try terms(24)
    for (kind, day) in [
      ("ziekmelding", "2024-03-04"), ("hersteldmelding", "2024-03-10"), ("contact", "2024-03-10"),
      ("ziekmelding", "2026-03-09"),
    ] { try desk.add(kind, on: day) }
    func cleanUp(on day: String, _ words: String...) throws -> PipeProgram.Ending {
      try PipeProgram(
        "beterschap", ["opslag", "opruimen", "--opslag", desk.storePath, "--nu", day] + words
      ).end()
    }
    func kinds() throws -> [String] { try desk.events("10234").map(\.kind) }
    #expect(try cleanUp(on: "2026-03-10").output.contains("Oude gevallen: 0."))
    let trial = try cleanUp(on: "2026-03-11", "--proef")
    #expect(
      trial.output.contains(
        "Van dossier 00010234 kan weg: het ziektegeval vanaf maandag 4 maart 2024."),
      "\(trial.output) \(trial.errors)")
    #expect(try kinds().count == 4)
    try terms(24, #", "bewaren": {"10234": "bezwaar loopt"}"#)
    let held = try cleanUp(on: "2026-03-11")
    #expect(held.output.contains("Dossier 00010234 blijft: bezwaar loopt."), "\(held.output)")
    #expect(try kinds().count == 4)
    try terms(24)
    let done = try cleanUp(on: "2026-03-11", "--json")
    #expect(
      done.output.contains(
        #""medewerker":"00010234","eerste_ziektedag":"2024-03-04","sinds":"2026-03-11""#),
      "\(done.output) \(done.errors)")
    #expect(try kinds() == ["ziekmelding"])
    #expect(try desk.events("10234").map(\.number) == [4])
    #expect(try opslag(desk, "controleer").output == "De opslag is in orde.\n")
    #expect(try cleanUp(on: "2026-03-11").output.contains("Oude gevallen: 0."))
    try desk.add("hersteldmelding", on: "2026-03-16")
    #expect(try desk.events("10234").map(\.number) == [4, 5])
  }

  /// Within four weeks of the next case it is part of that: nothing goes.
  @Test func aCaseThatGoesOnStaysWhole() throws {
    let desk = try Desk()
    _ = try Store.open(at: desk.storePath, create: true)
    try desk.write(#"{"bewaartermijnen": {"na_ziektegeval": 0}}"#, to: "organisatie.json")
    for (kind, day) in [
      ("ziekmelding", "2026-02-02"), ("hersteldmelding", "2026-02-16"),
      ("ziekmelding", "2026-03-09"),
    ] { try desk.add(kind, on: day) }
    let ended = try PipeProgram("beterschap", desk.arguments("opslag", "opruimen")).end()
    #expect(ended.output.contains("Oude gevallen: 0."), "\(ended.output) \(ended.errors)")
    #expect(try desk.events("10234").count == 3)
  }

  @Test func aConversationGoesAfterItsTermAndWhatWasLearnedStays() throws {
    let desk = try desk()
    try desk.write(#"{"bewaartermijnen": {"concepten": "28 dagen"}}"#, to: "organisatie.json")
    for (name, age) in [("1-a.json", 30), ("1-b.json", 26), ("1-leren.json", 30)] {
      try desk.write(#"{"formaat":1}"#, to: "concepten/\(name)")
      try FileManager.default.setAttributes(
        [.modificationDate: Date(timeIntervalSinceNow: -86_400 * Double(age))],
        ofItemAtPath: "\(desk.storePath)/concepten/\(name)")
    }
    let trial = try opslag(desk, "opruimen", "--proef")
    #expect(trial.output.contains("Concepten: 1."), "\(trial.output) \(trial.errors)")
    #expect(desk.files("concepten").count == 3)
    #expect(try opslag(desk, "opruimen").status == 0)
    #expect(desk.files("concepten") == ["1-b.json", "1-leren.json"])
  }

  @Test(
    arguments: [
      (["opslag"], 64), (["opslag", "iets"], 64), (["opslag", "reservekopie"], 64),
      (["opslag", "opruimen"], 78), (["opslag", "controleer", "--rol", "medewerker"], 77),
      (["opslag", "maak-gecontroleerd", "--sleutels", "/tmp/sleutels"], 65),
    ] as [([String], Int32)])
  func whatCannotBeDoneIsSaid(words: [String], status: Int32) throws {
    let desk = try Desk()
    let program = try PipeProgram("beterschap", words + ["--opslag", desk.storePath])
    let ended = program.end()
    #expect(ended.status == status, "\(words) \(ended.errors)")
    #expect(ended.output == "")
  }
}
