import DossierStore
import Glibc
import ProgramUnderTest
import Testing

/// What becomes of a ziekmelding when one system call is the last one, or fails.
@Suite struct SystemCallTests {
  private static let isLongRun = getenv("BETERSCHAP_LANG") != nil

  /// Storing the report, putting the conversation in the place of its older self, and two messages.
  @Test func killedAtAnyCallTheReportIsThereOnceOrNotAtAll() throws {
    let (all, lastLine) = try TracedReport.calls()
    // Before execve there is no program yet that could be killed.
    let chosen =
      Self.isLongRun
      ? all.filter { $0.name != "execve" } : all[lastLine...].filter(\.changesSomething)
    #expect(chosen.count > 40)
    for call in chosen {
      let run = try TracedReport(spoiling: call, "signal=KILL")
      let place: Comment = "\(call.line)"
      #expect(run.ending.status == 128 + SIGKILL, place)
      try checkStored(run, place)
      let wasUnderWay = run.desk.files("concepten").isEmpty == false
      let resumed = try run.goOn()
      #expect(resumed.status == 0, "\(call.line) \(resumed.errors)")
      let events = try run.desk.events("10234")
      // Killed before the first answer was kept, there is nothing to go on with.
      guard wasUnderWay || !events.isEmpty else { continue }
      #expect(events.count == 1, place)
      #expect(run.desk.files("postvak-uit").count == 2, place)
      #expect(run.desk.files("concepten").isEmpty, place)
    }
  }

  @Test(
    arguments: [
      ("EIO", "De schijf kan iets niet lezen of schrijven. Waarschuw de beheerder (fout 5)."),
      ("ENOSPC", "De schijf is vol."),
      ("EDQUOT", "De schijf is vol."), ("EROFS", "De schijf kan nu alleen gelezen worden."),
      (
        "EMFILE",
        "De computer heeft te veel bestanden open. Sluit programma's en probeer het opnieuw."
      ),
    ])
  func aFailedCallIsToldAndLosesNothing(error: String, says: String) throws {
    for call in try Self.spoiled(for: error) {
      let run = try TracedReport(spoiling: call, "error=\(error)")
      let ended = run.ending
      let place: Comment = "\(call.line) \(ended.status) \(ended.output) \(ended.errors)"
      try checkStored(run, place)
      let count = try run.desk.events("10234").count
      if ended.output.contains("Genoteerd in dossier") {
        #expect(ended.status == 0 || ended.status == 74, place)
      } else {
        #expect(ended.status == 74, place)
      }
      #expect(ended.errors == (ended.status == 0 ? "" : "beterschap: \(says)\n"), place)
      let denial = ["niets genoteerd", "niets vastgelegd"].contains { ended.output.contains($0) }
      if denial { #expect(count == 0, place) }
      #expect(try run.goOn().status == 0, place)
      #expect(try run.desk.events("10234").count == 1, place)
      let checked = try PipeProgram("beterschap", run.desk.arguments("opslag", "controleer")).end()
      #expect(checked.output == "De opslag is in orde.\n", place)
    }
  }

  /// The look into the dossier for a message fails: the report is there, so nobody says it is not.
  @Test func whatWasRecordedIsToldWhenTheDossierCannotBeReadAfterwards() throws {
    let (all, lastLine) = try TracedReport.calls()
    let looks = all[lastLine...].filter { $0.name == "fdatasync" }
    #expect(looks.count == 3)
    let last: TracedReport.Call = try #require(looks.last)
    let run = try TracedReport(spoiling: last, "error=EIO")
    #expect(run.ending.status == 74)
    #expect(run.ending.output.contains("Genoteerd in dossier 00010234: ziekmelding."))
    #expect(run.ending.output.contains("Een deel is al genoteerd, de rest nog niet."))
    #expect(!run.ending.output.contains("niets"), "\(run.ending.output)")
    #expect(try run.goOn().status == 0)
    #expect(try run.desk.events("10234").count == 1)
    #expect(run.desk.files("postvak-uit").count == 2)
  }

  @Test func anInterruptedCallIsDoneAgain() throws {
    for call in try Self.spoiled(for: "EINTR") {
      let run = try TracedReport(spoiling: call, "error=EINTR")
      let place: Comment = "\(call.line) \(run.ending.output)"
      #expect(run.ending.status == 0, place)
      #expect(run.ending.errors == "", place)
      #expect(try run.desk.events("10234").count == 1, place)
      #expect(run.desk.files("postvak-uit").count == 2, place)
      #expect(run.desk.files("concepten").isEmpty, place)
    }
  }

  // Every call of the last line that can fail; in the short run each tenth, from another one on.
  private static func spoiled(for error: String) throws -> [TracedReport.Call] {
    let (all, lastLine) = try TracedReport.calls()
    let names = ["openat", "write", "fsync", "fdatasync", "rename", "unlink", "flock"]
    let calls = all[lastLine...].filter { names.contains($0.name) && !$0.isOutput }
    if isLongRun { return calls }
    let first = error.utf8.reduce(0) { $0 + Int($1) } % 10
    // The words of a message are no part of the store, so they are opened in a way of their own.
    let words = calls.filter { $0.line.contains(".bericht") }.prefix(1)
    return stride(from: first, to: calls.count, by: 10).map { calls[$0] } + words
  }

  // Acknowledged means there; never is a dossier damaged.
  private func checkStored(_ run: TracedReport, _ place: Comment) throws {
    let path = run.desk.storePath + "/dossiers/00010234.jsonl"
    guard access(path, F_OK) == 0 else {
      #expect(!run.ending.output.contains("Genoteerd in dossier"), place)
      return
    }
    let contents = try run.desk.contents("10234")
    #expect(contents.damage.isEmpty, place)
    #expect(contents.events.count <= 1, place)
    if run.ending.output.contains("Genoteerd in dossier") {
      #expect(contents.events.count == 1, place)
    }
  }
}
