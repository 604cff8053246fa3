import Answers
import CivilDate

extension Engine {
  /// The id under which a review is pending.
  public static let reviewID = "controle"

  /// What a walk waits for; a small question of the engine's own comes first.
  func pause(of walk: Walk, in state: ConversationState) -> Pause {
    if let aside = state.aside { return .question(prompt(for: aside)) }
    switch walk.stop {
    case .question(let key, let question, let kind, let sources):
      return .question(
        Prompt(
          id: question.id, text: words(question.text, walk.book), kind: kind,
          standard: standard(for: question, key: key, kind: kind, walk: walk, in: state),
          mayBeSkipped: question.mayBeSkipped, mayBeUnknown: question.mayBeUnknown,
          sources: sources))
    case .review(_, let ids, let sources):
      let prompt = Prompt(
        id: Engine.reviewID, text: EngineWords.isThisRight, kind: .yesNo, standard: nil,
        mayBeSkipped: false, mayBeUnknown: false, sources: sources)
      return .review(prompt, items(ids, on: walk))
    case .perform(let deed):
      return .perform(deed)
    case .looping(let dialog, let statement):
      return .broken(dialog, line: statement.line)
    case .finished:
      return .finished
    }
  }

  private func prompt(for aside: ConversationState.Aside) -> Prompt {
    switch aside {
    case .whichAnswer:
      Prompt(
        id: "wijzig", text: EngineWords.whichAnswer, kind: .text(maximum: 40), standard: nil,
        mayBeSkipped: true, mayBeUnknown: false, sources: [])
    case .startOver:
      Prompt(
        id: "opnieuw", text: EngineWords.startOver, kind: .yesNo, standard: nil,
        mayBeSkipped: false, mayBeUnknown: false, sources: [])
    }
  }

  /// An answer that is asked again stands for an empty line; else what the host offers.
  func standard(
    for question: Question, key: String, kind: AnswerKind, walk: Walk, in state: ConversationState
  ) -> Answer? {
    let offered: Answer?
    if state.reopened == key {
      offered = state.answers[key]
    } else {
      offered = question.standard.flatMap { name in
        walk.book[name] ?? host.standard(name, walk.book)
      }
    }
    return offered.flatMap { $0.fits(kind, of: question) ? $0 : nil }
  }

  /// The answers to these questions, numbered; those that were not asked are left out.
  func items(_ ids: [String], on walk: Walk) -> [ReviewItem] {
    let asked = answered(on: walk)
    var items: [ReviewItem] = []
    for id in ids {
      guard let (key, question) = asked.first(where: { $0.question.id == id }),
        let entry = walk.book.entry(id)
      else { continue }
      items.append(
        ReviewItem(
          number: items.count + 1, id: id, label: words(question.label, walk.book),
          value: shown(entry.answer, as: entry.kind), key: key))
    }
    return items
  }

  /// The questions answered on the way, in order.
  func answered(on walk: Walk) -> [(key: String, question: Question)] {
    walk.passed.compactMap { item in
      if case .answered(let key, let question, _) = item { (key, question) } else { nil }
    }
  }

  /// The answers that are numbered for the user now: those of the review, else all so far.
  func numbered(on walk: Walk) -> [ReviewItem] {
    if case .review(_, let ids, _) = walk.stop { return items(ids, on: walk) }
    return items(answered(on: walk).map(\.question.id), on: walk)
  }
}
