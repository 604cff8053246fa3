import CivilDate
import DossierStore
import Glibc
import Testing

/// A ziekmelding, the n-th of its conversation.
func sample(_ step: Int, conversation: String = "g1") throws -> EventDraft {
  EventDraft(
    moment: Timestamp(secondsSince1970: 1_772_440_200 + step),
    day: try #require(CivilDate(iso: "2026-03-02")),
    actor: Actor(role: "medewerker", number: DossierNumber("10234")), kind: "ziekmelding",
    fields: ["eerste-dag": "2026-03-02", "uren": 36, "thuis": true, "werk": ["één", "\"twee\""]],
    conversation: ConversationStep(id: conversation, step: "stap-\(step)"))
}

/// Whether the tests may take their time: README tells how.
let isLongRun = getenv("BETERSCHAP_LANG") != nil

/// The dossier of the samples.
func dossier() throws -> DossierNumber { try #require(DossierNumber("10234")) }

/// A store in memory with five events in the dossier of the samples.
func filledStore() throws -> (MemoryFileSystem, Store) {
  let files = MemoryFileSystem()
  let store = try Store.open(at: "/s", create: true, files: files)
  for step in 1...5 { _ = try store.append(sample(step), to: dossier()) }
  return (files, store)
}
