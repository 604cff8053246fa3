import Assistant
import CivilDate
import DossierStore
import FoundationEssentials
import Personnel
import StoreUnderTest
import Testing
import Verzuimprotocol

/// A kiosk is killed at any call after "Klopt dit?": of a report that stands no message is lost.
@Suite struct KilledKioskTests {
  private static let folder =
    String(
      #filePath.dropLast("/Tests/AssistantTests/KilledKioskTests.swift".count)) + "/Dialogs"
  private let library = Library(
    ScriptSource(
      paths: { (try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? [] },
      bytes: { FileManager.default.contents(atPath: "\(folder)/\($0)").map { Array($0) } }))
  private static let lines = ["gisteren", "thuis", "", "", "3 dagen", "1", "1"]

  private func environment(_ files: any FileSystem, day: String = "2026-03-11") throws
    -> Environment
  {
    let moment = try #require(CivilMoment(iso: "\(day)T08:05"))
    return Environment(
      store: try Store.open(at: "/s", create: true, files: files), personnel: Personnel(),
      clock: { moment }, machineClock: { 1_773_216_300 }, rules: .nota2009, keepsDrafts: false,
      newID: { "g1" })
  }

  private func chat(_ environment: Environment, _ dialog: String? = nil) -> Assistant {
    Assistant(
      environment, library: library,
      asker: PartialAsker(number: "00010234", role: .medewerker), dialog: dialog)
  }

  /// A visitor as far as the question whether all is right.
  private func atTheCheck() throws -> (VolatileFiles, StoppingFileSystem, Assistant) {
    let files = VolatileFiles()
    let stopping = StoppingFileSystem(files)
    let chat = chat(try environment(stopping), "ziekmelden")
    _ = chat.open()
    for line in Self.lines { _ = chat.receive(line) }
    return (files, stopping, chat)
  }

  private func counts(_ files: VolatileFiles) throws -> [Int] {
    let store = try environment(files).store
    let number = try #require(DossierNumber("10234"))
    return [
      try store.read(number).events.count, try store.documents(in: .outbox).count,
      try store.documents(in: .drafts).count,
    ]
  }

  @Test func nothingIsKeptOfWhatWasNotConfirmed() throws {
    let (files, _, chat) = try atTheCheck()
    #expect(try counts(files) == [0, 0, 0])
    _ = chat.receive("ja")
    #expect(try counts(files) == [1, 2, 0])
  }

  /// Killed at the n-th call after "ja", for every n: the next run of `signalen` writes what lacks.
  @Test func signalenWritesTheMessagesOfWhatStands() throws {
    let (_, undisturbed, first) = try atTheCheck()
    let before = undisturbed.calls
    _ = first.receive("ja")
    var lacked = 0
    for call in 0...(undisturbed.calls - before) {
      let (files, stopping, chat) = try atTheCheck()
      stopping.left = call
      _ = chat.receive("ja")
      let killed = try counts(files)
      let unsent = try UnsentMail(try environment(files), library: library)
      #expect(unsent.troubles == [])
      if killed[0] == 1, killed[1] < 2 { lacked += 1 }
      let after = try counts(files)
      #expect(after[0] == killed[0], "call \(call): nothing is recorded without its person")
      #expect(after[1] == 2 * killed[0], "call \(call): \(killed) \(after)")
      if killed[0] == 1 { #expect(after[2] == 0, "call \(call)") }
      #expect(try UnsentMail(try environment(files), library: library).finished == 0)
      #expect(try counts(files) == after)
    }
    #expect(lacked > 10)
  }

  /// The same, when the visitor comes again that day.
  @Test func whoComesAgainFinishesIt() throws {
    let (_, undisturbed, first) = try atTheCheck()
    let before = undisturbed.calls
    _ = first.receive("ja")
    for call in 0...(undisturbed.calls - before) {
      let (files, stopping, chat) = try atTheCheck()
      stopping.left = call
      _ = chat.receive("ja")
      let killed = try counts(files)
      _ = self.chat(try environment(files)).open()
      let wasConfirmed = killed[0] == 1 || killed[2] == 1
      #expect(
        try counts(files) == (wasConfirmed ? [1, 2, 0] : [0, 0, 0]), "call \(call) \(killed)")
    }
  }

  /// What never stood is not recorded on another day: its visitor told it in another way.
  @Test(arguments: [("2026-03-11", 1), ("2026-03-12", 0)])
  func anotherDayNothingIsRecorded(day: String, count: Int) throws {
    let (_, undisturbed, first) = try atTheCheck()
    let before = undisturbed.calls
    _ = first.receive("ja")
    for call in 0...(undisturbed.calls - before) {
      let (files, stopping, chat) = try atTheCheck()
      stopping.left = call
      _ = chat.receive("ja")
      guard try counts(files) == [0, 0, 1] else { continue }
      _ = self.chat(try environment(files, day: day)).open()
      #expect(try counts(files)[0] == count, "call \(call)")
    }
  }

  /// Who hears that nothing is recorded goes away: nothing is recorded afterwards.
  @Test func whatCouldNotBeRecordedIsForgotten() throws {
    let (files, stopping, chat) = try atTheCheck()
    let store = try environment(files).store
    stopping.left = nil
    files.put([], at: "/s/inzage/00010234.jsonl")
    files.put(Array("geen sleutel".utf8), at: "/s/toegang/inzage.sleutel")
    let said = chat.receive("ja")
    #expect(said.contains { if case .refusal = $0 { true } else { false } })
    #expect(try store.documents(in: .drafts).isEmpty)
  }
}
