import CivilDate
import DossierStore
import Questions

/// What a question came to, to be tallied without its words.
struct QuestionEnd: Hashable, Sendable {
  /// The kind of end, as the store names it.
  enum Kind: String, CaseIterable, Sendable {
    case answered = "antwoord"
    case which = "wedervraag"
    case chosen = "gekozen"
    case noneOfThese = "geen-van-deze"
    case elsewhere = "elders"
    case notUnderstood = "niet-begrepen"
  }

  let kind: Kind
  var subject: String?

  static let noneOfThese = QuestionEnd(kind: .noneOfThese)

  static func chosen(_ subject: String) -> QuestionEnd {
    QuestionEnd(kind: .chosen, subject: subject)
  }
}

extension QuestionEnd {
  init(_ outcome: Outcome) {
    switch outcome {
    case .answer(let id, _): self.init(kind: .answered, subject: id)
    case .which(let ids): self.init(kind: .which, subject: ids.first)
    case .elsewhere(let id): self.init(kind: .elsewhere, subject: id)
    case .none: self.init(kind: .notUnderstood)
    }
  }
}

extension Assistant {
  /// Tallies what a question came to; that it cannot be tallied is no trouble to whoever asked.
  func count(_ end: QuestionEnd) {
    try? environment.store.tally(
      day: environment.today.iso, end: end.kind.rawValue, subject: end.subject)
  }
}
