import CivilDate
import DialogEngine
import DossierStore
import FoundationEssentials
import Verzuimprotocol

/// A conversation that was put aside, with whose it is.
struct Draft: Codable, Hashable {
  /// The format of a kept conversation.
  static let format = 1
  /// For how many days one is kept.
  static let days = 28

  let formaat: Int
  let nummer: String
  let rol: Role
  let dag: CivilDate
  let state: ConversationState

  /// Reads one; nil for what is none, or of a newer program.
  static func read(_ name: DocumentName, in store: Store) -> Draft? {
    guard let bytes = try? store.document(name, in: .drafts),
      let draft = try? JSONDecoder().decode(Draft.self, from: Data(bytes)),
      draft.formaat <= Draft.format
    else { return nil }
    return draft
  }
}

extension Assistant {
  /// Whether something of the running conversation stands in a dossier already.
  var isPartlyStored: Bool {
    conversation?.done.contains { $0.contains("leg-vast") } ?? false
  }

  /// Whether the answers so far are on the disk.
  var isKept: Bool { hasDraft && !draftTrouble }

  /// The conversations that the asker put aside in this role, the oldest first.
  ///
  /// One of a newer program or that cannot be read is left where it is. At a kiosk only what was
  /// confirmed and then broken off: of which something stands, or on the same day.
  func drafts() -> [Draft] {
    guard let number = asker.number, let role = asker.role else { return [] }
    var drafts: [Draft] = []
    for name in (try? environment.store.documents(in: .drafts)) ?? []
    where name.description.hasPrefix("\(number)-") {
      guard let draft = Draft.read(name, in: environment.store), draft.nummer == number,
        draft.rol == role, draft.state.id != conversation?.id,
        library.dialog(draft.state.dialog) != nil
      else { continue }
      guard environment.keepsDrafts || isStillMeant(draft) else { continue }
      if draft.dag + Draft.days < environment.today, !draft.state.isUnderway {
        // What was put aside this long ago is no longer true; what was confirmed stays so.
        try? environment.store.removeDocument(name, in: .drafts)
      } else {
        drafts.append(draft)
      }
    }
    return drafts.sorted { ($0.dag, $0.state.id) < ($1.dag, $1.state.id) }
  }

  // Who was cut off at a kiosk has told it in another way by the next day.
  private func isStillMeant(_ draft: Draft) -> Bool {
    draft.state.underway != nil && (!draft.state.done.isEmpty || draft.dag == environment.today)
  }

  /// Keeps the running conversation on the disk, where it leads to something stored or sent; a full
  /// disk does not stop it.
  ///
  /// At a kiosk only from what was confirmed to its last message, so that a crash in between loses
  /// no message.
  func keepDraft() {
    guard let number = asker.number, let role = asker.role, let state = conversation,
      let name = draftName(state.id), needsNumber(state.dialog)
    else { return }
    guard hasOwnAnswers(state) || state.isUnderway,
      environment.keepsDrafts || state.underway != nil
    else {
      // After `opnieuw` nothing of what was answered stays behind.
      if hasDraft { dropDraft(state.id) }
      return
    }
    let draft = Draft(
      formaat: Draft.format, nummer: number, rol: role, dag: environment.today, state: state)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    do {
      let bytes = [UInt8](try encoder.encode(draft))
      try environment.store.replaceDocument(name, in: .drafts, with: bytes)
      draftTrouble = false
      hasDraft = true
    } catch {
      draftTrouble = true
    }
  }

  func dropDraft(_ id: String) {
    guard environment.keepsDrafts || hasDraft, let name = draftName(id) else { return }
    // One that stays behind is offered again and stores nothing twice.
    try? environment.store.removeDocument(name, in: .drafts)
    hasDraft = false
  }

  /// What was put aside last of the same dialog about the same dossier; nil when there is nothing,
  /// or it is not known yet whom the conversation is about.
  func draft(like state: ConversationState) -> Draft? {
    drafts(like: state).last
  }

  private func drafts(like state: ConversationState) -> [Draft] {
    guard let dossier = dossier(of: state) else { return [] }
    return drafts().filter {
      $0.state.dialog == state.dialog && self.dossier(of: $0.state) == dossier
    }
  }

  /// Tells of a draft once the conversation knows whom it is about, before its question.
  func offeringDraft(like state: ConversationState, in blocks: [Block]) -> [Block] {
    guard conversation?.id == state.id, !hasOwnAnswers(state), !blocks.isEmpty,
      let draft = draft(like: state)
    else { return blocks }
    let offer = Block.say(text: AssistantWords.canGoOn(draft), sources: [])
    return blocks.dropLast() + [offer] + blocks.suffix(1)
  }

  /// Drops what was put aside before the same was stored: who began anew left it behind.
  func dropDrafts(like state: ConversationState) {
    for draft in drafts(like: state) where !draft.state.isUnderway { dropDraft(draft.state.id) }
  }

  /// Finishes what was confirmed and then broken off, such as by a power cut; nil when nothing was.
  ///
  /// Each is tried once a chat: what still stands in its way must not keep anybody out.
  func finishBrokenOff(_ dialog: String? = nil) -> [Block]? {
    guard
      let draft = drafts().first(where: {
        $0.state.isUnderway && !triedToFinish.contains($0.state.id)
          && (dialog == nil || $0.state.dialog == dialog)
      })
    else { return nil }
    triedToFinish.insert(draft.state.id)
    return [.say(text: AssistantWords.finishesFirst, sources: [])] + goOn(draft)
  }

  /// Goes on with a conversation that was put aside.
  func goOn(_ draft: Draft) -> [Block] {
    var state = draft.state
    if let problem = problem(with: state.dialog) { return problem }
    interjection = nil
    filledIn = []
    var blocks: [Block] = [.say(text: AssistantWords.goesOn, sources: [])]
    if let person = person(in: state) {
      blocks.append(.say(text: AssistantWords.about(person), sources: []))
    }
    if library.dialog(state.dialog)?.version != state.version {
      blocks.append(.say(text: AssistantWords.dialogChanged, sources: []))
    }
    conversation = state
    hasDraft = true
    let turn = engine.begin(&state, isResumed: true)
    // At the controle they stand there already.
    if case .question = turn.pause {
      let overview = engine.obey(.overview, in: &state)
      blocks += overview.effects.map { block(for: $0) }
    }
    return blocks + play(turn, state)
  }

  private func draftName(_ id: String) -> DocumentName? {
    asker.number.flatMap { DocumentName("\($0)-\(id).json") }
  }
}
