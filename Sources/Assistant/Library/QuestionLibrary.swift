import Questions
import ScriptText
import Verzuimprotocol

/// The onderwerpen that people wrote, and the way to find one by a free question.
struct QuestionLibrary {
  /// The onderwerpen by id.
  let onderwerpen: [String: Onderwerp]
  /// The files that they stand in.
  let scripts: [QuestionScript]
  private let index: QuestionIndex

  init(_ source: ScriptSource, dialogs: Set<String>) {
    scripts = QuestionScript.parseAll(
      source.paths(endingIn: ".vragen").map { (source.name($0), source.bytes($0) ?? []) },
      isRole: { Role(rawValue: $0) != nil }, isSource: { Citation($0) != nil }, dialogs: dialogs,
      tasks: Set(Verplichting.allCases.map(\.id)), values: OwnValues.names,
      contradictions: Set(Verzuimprotocol.nota2009.texts.contradictions.map(\.id)))
    let all = scripts.flatMap(\.onderwerpen)
    var byID: [String: Onderwerp] = [:]
    for onderwerp in all where byID[onderwerp.id] == nil { byID[onderwerp.id] = onderwerp }
    onderwerpen = byID
    index = QuestionIndex(all, synonyms: source.bytes("woorden.synoniemen") ?? [])
  }

  /// The title of an onderwerp, for a choice between some.
  func title(of id: String) -> String { onderwerpen[id]?.title ?? id }

  /// Why a question comes out as it does.
  func explanation(_ question: String, role: Role?) -> Explanation {
    index.explanation(question, role: role?.rawValue)
  }

  /// What would become of each sample if it were none, to see which onderwerpen get in the way.
  func leaveOneOut() -> [QuestionIndex.LeftOut] { index.leaveOneOut() }

  /// How many questions come out, in their order, asked by nobody in particular.
  func outcomes(of questions: [String]) -> [Outcome] { index.outcomes(of: questions) }

  /// Whether a word has a place in the language of the questions.
  func knows(_ word: String) -> Bool { index.knows(word) }

  /// What becomes of a free question, asked by someone in `role`.
  ///
  /// With `mustBeSure` only what is very likely meant is answered.
  func find(_ question: String, role: Role?, mustBeSure: Bool = false) -> Outcome {
    index.find(question, role: role?.rawValue, mustBeSure: mustBeSure)
  }
}
