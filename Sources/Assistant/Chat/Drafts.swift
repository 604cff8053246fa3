import CivilDate
import DialogEngine
import DossierStore
import FoundationEssentials
import Verzuimprotocol

/// A conversation that was put aside, with whose it is.
struct Draft: Codable, Hashable {
  /// The format of a kept conversation.
  static let format = 1

  let formaat: Int
  let nummer: String
  let rol: Role
  let dag: CivilDate
  let state: ConversationState
}

extension Assistant {
  /// Whether the answers so far are on the disk.
  var isKept: Bool {
    environment.keepsDrafts && asker.number != nil && !draftTrouble
      && !(conversation?.answers.isEmpty ?? true)
  }

  /// The conversations that the asker put aside in this role, the oldest first.
  ///
  /// One of a newer program or that cannot be read is left where it is.
  func drafts() -> [Draft] {
    guard environment.keepsDrafts, let number = asker.number, let role = asker.role else {
      return []
    }
    let decoder = JSONDecoder()
    var drafts: [Draft] = []
    for name in (try? environment.store.documents(in: .drafts)) ?? [] {
      guard
        let bytes = try? environment.store.document(name, in: .drafts),
        let draft = try? decoder.decode(Draft.self, from: Data(bytes)),
        draft.formaat <= Draft.format, draft.nummer == number, draft.rol == role,
        draft.state.id != conversation?.id, library.dialog(draft.state.dialog) != nil
      else { continue }
      drafts.append(draft)
    }
    return drafts.sorted { ($0.dag, $0.state.id) < ($1.dag, $1.state.id) }
  }

  /// Keeps the running conversation on the disk; a full disk does not stop it.
  func keepDraft() {
    guard environment.keepsDrafts, let number = asker.number, let role = asker.role,
      let state = conversation, !state.answers.isEmpty, let name = draftName(state.id)
    else { return }
    let draft = Draft(
      formaat: Draft.format, nummer: number, rol: role, dag: environment.today, state: state)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    do {
      let bytes = [UInt8](try encoder.encode(draft))
      try environment.store.replaceDocument(name, in: .drafts, with: bytes)
      draftTrouble = false
    } catch {
      draftTrouble = true
    }
  }

  func dropDraft(_ id: String) {
    guard environment.keepsDrafts, let name = draftName(id) else { return }
    // One that stays behind is offered again and stores nothing twice.
    try? environment.store.removeDocument(name, in: .drafts)
  }

  /// Goes on with a conversation that was put aside.
  func goOn(_ draft: Draft) -> [Block] {
    var state = draft.state
    cachedDossier = nil
    interjection = nil
    var blocks: [Block] = [.say(text: AssistantWords.goesOn, sources: [])]
    if library.dialog(state.dialog)?.version != state.version {
      blocks.append(.say(text: AssistantWords.dialogChanged, sources: []))
    }
    conversation = state
    let turn = engine.begin(&state, isResumed: true)
    return blocks + play(turn, state)
  }

  private func draftName(_ id: String) -> DocumentName? { DocumentName("\(id).json") }
}
