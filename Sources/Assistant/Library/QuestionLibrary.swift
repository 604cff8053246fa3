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
    var all: [Onderwerp] = []
    var scripts: [QuestionScript] = []
    let tasks = Set(Verplichting.allCases.map(\.id))
    let contradictions = Set(Verzuimprotocol.nota2009.texts.contradictions.map(\.id))
    for path in source.paths(endingIn: ".vragen") {
      let script = QuestionScript.parse(
        source.bytes(path) ?? [], name: "Dialogs/\(path)",
        isRole: { Role(rawValue: $0) != nil }, isSource: { Citation($0) != nil },
        isDialog: { dialogs.contains($0) }, dialogs: dialogs, tasks: tasks,
        values: OwnValues.names, contradictions: contradictions)
      all += script.onderwerpen
      scripts.append(script)
    }
    self.scripts = scripts
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

  /// Whether a word has a place in the language of the questions.
  func knows(_ word: String) -> Bool { index.knows(word) }

  ///
  /// With `mustBeSure` only what is very likely meant is answered.
  func find(_ question: String, role: Role?, mustBeSure: Bool = false) -> Outcome {
    index.find(question, role: role?.rawValue, mustBeSure: mustBeSure)
  }
}
