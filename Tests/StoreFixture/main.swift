import CivilDate
import DossierStore
import StoreUnderTest

#if canImport(Glibc)
import Glibc
#endif

// store-fixture FOLDER WRITER COUNT [FLAW]: adds so many events to dossier 10234, one after another.
let words = CommandLine.arguments
guard words.count >= 4, let count = Int(words[3]), let number = DossierNumber("10234"),
  let day = CivilDate(iso: "2026-03-02")
else { exit(64) }
let flaw = words.count > 4 ? StoreFlaw(rawValue: words[4]) : nil
do {
  // So much patience that a slow machine does not fail the test.
  let store = try Store.open(
    at: words[1], create: true, files: FlawedFileSystem(GlibcFileSystem(), flaw: flaw),
    patience: 300_000_000)
  for step in 0..<count {
    let draft = EventDraft(
      moment: Timestamp(secondsSince1970: 1_772_440_200), day: day,
      actor: Actor(role: "medewerker", number: number), kind: "contact", fields: [:],
      conversation: ConversationStep(id: words[2], step: "\(step)"))
    _ = try store.append(draft, to: number)
  }
} catch {
  let words = Array("\(error)\n".utf8)
  _ = write(STDERR_FILENO, words, words.count)
  exit(error.exitCode)
}
