public import CivilDate
public import DossierStore
import Questions

/// What people's questions came to, for who keeps the onderwerpen.
public struct QuestionCountsText {
  private let totals: [String: [String: Int]]
  private let library: Library

  /// The counts of some days together, with the titles of the onderwerpen in `library`.
  public init(_ counts: [QuestionCount], _ library: Library) {
    totals = counts.reduce(into: [:]) { totals, count in
      totals[count.end, default: [:]][count.subject ?? "", default: 0] += count.count
    }
    self.library = library
  }

  /// Each kind of end with its number, and under it the onderwerpen, the most asked first.
  public func block(from first: CivilDate, to last: CivilDate) -> Block {
    let days = "\(DutchDates.full(first)) tot en met \(DutchDates.full(last))"
    let kinds = QuestionEnd.Kind.allCases.filter { totals[$0.rawValue] != nil }
    guard !kinds.isEmpty else {
      return .say(text: "Er is geen vraag geteld van \(days).", sources: [])
    }
    let lines = kinds.flatMap { kind in
      let subjects = totals[kind.rawValue] ?? [:]
      return ["\(kind.words): \(subjects.values.reduce(0, +))"] + rows(subjects)
    }
    let text =
      ["Vragen van \(days)."] + lines + ["Wie iets vroeg en met welke woorden, staat nergens."]
    return .say(text: text.joined(separator: "\n"), sources: [])
  }

  private func rows(_ subjects: [String: Int]) -> [String] {
    subjects.filter { !$0.key.isEmpty }.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
      .map { "- \($0.value) keer \(library.questions.title(of: $0.key)) (\($0.key))" }
  }
}

extension QuestionEnd.Kind {
  /// What happened, to begin a line with.
  fileprivate var words: String {
    switch self {
    case .answered: "Meteen beantwoord"
    case .which: "Een wedervraag, met als eerste keuze"
    case .chosen: "Gekozen na een wedervraag"
    case .noneOfThese: "Geen van deze, na een wedervraag"
    case .elsewhere: "Over iets dat niet in het protocol staat"
    case .notUnderstood: "Niet begrepen of niet in het protocol"
    }
  }
}
