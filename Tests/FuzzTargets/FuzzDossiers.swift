import CivilDate
import DossierStore
import StoreUnderTest

/// Any bytes as the file of a dossier, as they are and as if each checksum were right.
///
/// What could be read before is still there after a line was added, and nothing is damaged then.
enum FuzzDossiers {
  static func run(_ bytes: [UInt8]) {
    for flaw in [nil, StoreFlaw.checksumNotChecked] { run(bytes, flaw) }
  }

  private static func run(_ bytes: [UInt8], _ flaw: StoreFlaw?) {
    guard let dossier = DossierNumber("10234"), let day = CivilDate(iso: "2026-03-02") else {
      preconditionFailure("no sample")
    }
    let files = VolatileFiles()
    do throws(StoreError) {
      let store = try Store.open(
        at: "/s", create: true, files: FlawedFileSystem(files, flaw: flaw))
      files.put(bytes, at: "/s/dossiers/\(dossier).jsonl")
      let before = try store.read(dossier)
      let draft = EventDraft(
        moment: Timestamp(secondsSince1970: 1_772_440_200), day: day,
        actor: Actor(role: "medewerker", number: dossier), kind: "ziekmelding",
        conversation: ConversationStep(id: "fuzz", step: "fuzz"))
      let isKnown = before.events.contains { $0.conversation == draft.conversation }
      _ = try store.append(draft, to: dossier)
      let after = try store.read(dossier)
      precondition(after.damage.isEmpty, "damage is left: \(after.damage)")
      precondition(after.events.starts(with: before.events), "an event was lost")
      precondition(after.events.count == before.events.count + (isKnown ? 0 : 1))
    } catch {
      switch error {
      case .newerFormat: break
      default: preconditionFailure("\(error)")
      }
    }
  }
}
