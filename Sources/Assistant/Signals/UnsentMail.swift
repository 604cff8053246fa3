import DialogEngine
public import DossierStore

/// Writes the messages of what was recorded when its program was killed before them.
///
/// Nothing is recorded here: what was confirmed and does not stand in a dossier waits for who
/// confirmed it. A message has its name from its conversation, so that it is there once.
public struct UnsentMail {
  /// How many conversations were finished.
  public private(set) var finished = 0
  /// What could not be read or written.
  public private(set) var troubles: [String] = []

  /// Looks all kept conversations over.
  public init(_ environment: Environment, library: Library) throws(StoreError) {
    for name in try environment.store.documents(in: .drafts) {
      guard let draft = Draft.read(name, in: environment.store), draft.state.underway != nil else {
        continue
      }
      let chat = Assistant(
        environment, library: library,
        asker: PartialAsker(number: draft.nummer, role: draft.rol))
      do throws(StoreError) {
        if try chat.sendMail(of: draft) { finished += 1 }
      } catch {
        troubles.append(error.description)
      }
    }
  }
}

extension Assistant {
  /// Sends what a broken-off conversation still had to send; whether it came to its end.
  fileprivate func sendMail(of draft: Draft) throws(StoreError) -> Bool {
    guard library.problem(with: draft.state.dialog, for: draft.rol) == nil else { return false }
    var state = draft.state
    conversation = state
    hasDraft = true
    var turn = engine.begin(&state, isResumed: true)
    while case .perform(let deed) = turn.pause {
      switch deed.kind {
      case .record(_, _, _, let questions):
        guard try isRecorded(deed, subject(questions, deed.answers), state) else { return false }
      case .send(let template):
        let said = send(template, deed, state)
        guard unreadable == nil, !said.contains(where: \.isRefusal) else { return false }
      }
      readDossiers = [:]
      engine.undertake(deed, in: &state)
      turn = engine.performed(deed, in: &state)
      conversation = state
    }
    // A question that follows is for the person.
    guard case .finished = turn.pause else { return false }
    dropDraft(state.id)
    return true
  }

  private func isRecorded(
    _ deed: Deed, _ number: String?, _ state: ConversationState
  ) throws(StoreError) -> Bool {
    guard let dossier = number.flatMap({ DossierNumber($0) }) else { return false }
    let step = ConversationStep(id: state.id, step: deed.key)
    return try environment.store.read(dossier).events.contains { $0.conversation == step }
  }
}

extension Block {
  fileprivate var isRefusal: Bool {
    if case .refusal = self { return true }
    return false
  }
}
