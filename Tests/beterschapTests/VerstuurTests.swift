import DossierStore
import FoundationEssentials
import Glibc
import ProgramUnderTest
import Testing

/// `beterschap signalen --verstuur`, with a real mail program and a real server.
@Suite(.serialized) struct VerstuurTests {
  private static let people = """
    {"medewerkers": [{"nummer": "10234", "leidinggevende": "10100"},
      {"nummer": "10100", "e_mail": "lee@voorbeeld.example"}]}
    """

  /// One message waits: the one of the seventh day.
  private func desk() throws -> Desk {
    let desk = try Desk()
    _ = try Store.open(at: desk.storePath, create: true)
    try desk.write(Self.people, to: "personeel.json")
    for kind in ["ziekmelding", "ziekmelding-doorgeven", "terugbellen"] {
      try desk.add(kind, on: "2026-03-05")
    }
    try desk.add("ziekmelding-registreren", on: "2026-03-05")
    return desk
  }

  private func start(_ desk: Desk, _ sendmail: String, _ words: [String] = []) throws -> PipeProgram
  {
    try PipeProgram(
      "beterschap",
      desk.arguments("signalen", "--verstuur", "--sendmail", sendmail, "--json") + words)
  }

  private func run(_ desk: Desk, _ sendmail: String) throws -> (report: JSON, status: Int32) {
    let ended = try start(desk, sendmail).end()
    return (try #require(JSON(ended.output), "\(ended.errors)"), ended.status)
  }

  @Test func aMessageArrivesOnceAndOnlyItsKeyStays() throws {
    let desk = try desk()
    let server = try MailServer(in: desk.folder)
    let sendmail = try server.sendmail()
    let first = try run(desk, sendmail)
    #expect(first.status == 0)
    #expect(first.report["verstuurd"]?.list.count == 1)
    #expect(server.messages.count == 1)
    let message = try #require(server.messages.first)
    #expect(message.hasPrefix("RCPT lee@voorbeeld.example\n"))
    #expect(message.contains("Subject: Bericht van Beterschap"))
    #expect(message.contains("dossier 00010234 loopt nu een week"))
    #expect(desk.files("postvak-uit").isEmpty)
    let key = try #require(first.report["verstuurd"]?.list.first?.text)
    #expect(desk.files("verzonden") == ["\(key).eml"])
    #expect(
      try Data(contentsOf: URL(fileURLWithPath: "\(desk.storePath)/verzonden/\(key).eml")).isEmpty)
    let again = try run(desk, sendmail)
    #expect(again.report["verstuurd"]?.list.isEmpty == true)
    #expect(again.report["berichten"]?.list.isEmpty == true)
    #expect(server.messages.count == 1)
  }

  @Test func whatIsRefusedWaitsForTheNextRun() throws {
    let desk = try desk()
    let refusing = try MailServer(in: "\(desk.folder)/a", refuses: true)
    let failed = try run(desk, try refusing.sendmail())
    #expect(failed.status == 74)
    #expect(failed.report["mislukt"]?.list.count == 1)
    #expect(failed.report["twijfel"]?.list.isEmpty == true)
    #expect(desk.files("postvak-uit").count == 1)
    let server = try MailServer(in: "\(desk.folder)/b")
    #expect(try run(desk, try server.sendmail()).status == 0)
    #expect(server.messages.count == 1)
    #expect(refusing.messages.isEmpty)
  }

  @Test(arguments: ["/nergens/sendmail", "/etc/passwd"])
  func withoutAMailProgramNothingIsTried(path: String) throws {
    let desk = try desk()
    let ended = try start(desk, path).end()
    #expect(ended.status == 78)
    #expect(ended.output == "")
    #expect(ended.errors.contains("Er is geen mailprogramma gevonden"))
    #expect(desk.files("postvak-uit").allSatisfy { $0.hasSuffix(".eml") })
  }

  /// Killed by SIGKILL before, while and after the mail program has the message.
  @Test(arguments: ["before", "after"]) func killedAroundTheMailProgram(place: String) throws {
    let desk = try desk()
    let server = try MailServer(in: desk.folder)
    let wait =
      "touch \"\(desk.folder)/here\"; while [ ! -e \"\(desk.folder)/go\" ]; do sleep 0.05; done"
    let sendmail = try server.sendmail(
      before: place == "before" ? wait : "", after: place == "after" ? wait : "")
    let program = try start(desk, sendmail)
    for _ in 0..<400 where !FileManager.default.fileExists(atPath: "\(desk.folder)/here") {
      usleep(25_000)
    }
    program.kill()
    try Data().write(to: URL(fileURLWithPath: "\(desk.folder)/go"))
    _ = program.end()
    // The mail program goes on without the one that started it; whether it has the message by then
    // is a matter of microseconds when it had not begun to read.
    for _ in 0..<80 where server.messages.isEmpty { usleep(25_000) }
    let arrived = server.messages.count
    #expect(arrived <= 1 && (place == "before" || arrived == 1))
    let again = try run(desk, try server.sendmail())
    #expect(again.status == 74)
    let doubt = again.report["twijfel"]?.list.compactMap(\.text) ?? []
    #expect(doubt.count == 1)
    #expect(server.messages.count == arrived)

    let settled = try PipeProgram(
      "beterschap",
      desk.arguments("signalen", place == "before" ? "--nog-eens" : "--is-weg", doubt[0])
    ).end()
    #expect(settled.status == 0, "\(settled.errors)")
    #expect(try run(desk, try server.sendmail()).status == 0)
    #expect(server.messages.count == arrived + (place == "before" ? 1 : 0))
    #expect(desk.files("postvak-uit").isEmpty)
    #expect(desk.files("verzonden") == ["\(doubt[0]).eml"])
  }

  /// Killed at any other moment: it arrives once, or is said to be in doubt.
  @Test(arguments: Array(stride(from: 20_000, to: 260_000, by: 30_000)))
  func killedAtAnyMoment(microseconds: Int) throws {
    let desk = try desk()
    let server = try MailServer(in: desk.folder)
    let sendmail = try server.sendmail()
    let program = try start(desk, sendmail)
    usleep(UInt32(microseconds))
    program.kill()
    _ = program.end()
    usleep(300_000)
    let before = server.messages.count
    #expect(before <= 1)
    let again = try run(desk, sendmail)
    let isInDoubt = again.report["twijfel"]?.list.isEmpty == false
    #expect(server.messages.count == (isInDoubt ? before : 1))
    #expect(try desk.events("10234").count { $0.kind == "week1-mail" } == 1)
  }

  /// Two runs of cron that overlap: the second waits or is told so, and no message goes twice.
  @Test func twoAtOnceSendEachMessageOnce() throws {
    let desk = try desk()
    let server = try MailServer(in: desk.folder)
    let sendmail = try server.sendmail(before: "sleep 0.1")
    #expect(try PipeProgram("beterschap", desk.arguments("signalen")).end().status == 0)
    let waiting = try #require(desk.files("postvak-uit").first)
    for copy in 1...5 {
      try FileManager.default.copyItem(
        atPath: "\(desk.storePath)/postvak-uit/\(waiting)",
        toPath: "\(desk.storePath)/postvak-uit/\(copy)\(waiting)")
    }
    let programs = try [start(desk, sendmail), start(desk, sendmail)]
    let ended = programs.map { $0.end() }
    #expect(ended.allSatisfy { [0, 75].contains($0.status) }, "\(ended)")
    #expect(ended.contains { $0.status == 0 })
    #expect(server.messages.count == 6)
    #expect(desk.files("postvak-uit").isEmpty)
    #expect(desk.files("verzonden").count == 6)
  }

  @Test func onlyWhatIsInDoubtCanBeSettled() throws {
    let desk = try desk()
    for words in [
      ["--is-weg", "abc"], ["--nog-eens", "../x"], ["--is-weg", "a", "--nog-eens", "b"],
    ] {
      #expect(try PipeProgram("beterschap", desk.arguments("signalen") + words).end().status == 64)
    }
  }
}
