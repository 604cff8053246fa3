import DialogEngine
public import ScriptText

/// Looks for faults in dialogs that read well by themselves: names that do not exist, statements
/// without a source, things stored that nobody checked.
public struct DialogLinter {
  private let parsed: [ParsedDialog]
  private let vocabulary: Vocabulary
  private let dialogs: [String: Dialog]

  /// A linter over all dialogs together, because they call each other.
  public init(_ parsed: [ParsedDialog], vocabulary: Vocabulary) {
    self.parsed = parsed
    self.vocabulary = vocabulary
    var dialogs: [String: Dialog] = [:]
    for dialog in parsed.compactMap(\.dialog) where dialogs[dialog.name] == nil {
      dialogs[dialog.name] = dialog
    }
    self.dialogs = dialogs
  }

  /// Everything found in all dialogs, also by their parser, sorted by place.
  public func findings() -> [Finding] {
    var findings = parsed.flatMap(\.findings)
    var seen: Set<String> = []
    for item in parsed {
      guard let dialog = item.dialog else { continue }
      if !seen.insert(dialog.name).inserted {
        findings.append(
          Finding(
            code: "dubbele-naam", file: dialog.file, line: 1, column: 1,
            text: "Er is al een gesprek '\(dialog.name)'."))
      }
      findings += unknownNames(item, in: dialog)
      findings += missingSources(dialog)
      findings += uncheckedRecords(dialog)
      findings += unknownFields(item, in: dialog)
    }
    return findings.sorted()
  }

  private func unknownNames(_ item: ParsedDialog, in dialog: Dialog) -> [Finding] {
    let questions = questionNames(around: dialog)
    return item.references.compactMap { reference in
      let known: Set<String>
      let code: String
      switch reference.kind {
      case .step: (known, code) = (Set(dialog.steps.keys), "onbekende-stap")
      case .question: (known, code) = (questions, "onbekende-vraag")
      case .fact: (known, code) = (vocabulary.facts, "onbekend-feit")
      case .value: (known, code) = (questions.union(vocabulary.values), "onbekende-waarde")
      case .day:
        (known, code) = (questions.union(vocabulary.days).union(["vandaag"]), "onbekende-waarde")
      case .standard: (known, code) = (questions.union(vocabulary.standards), "onbekende-waarde")
      case .list: (known, code) = (vocabulary.lists, "onbekende-lijst")
      case .dialog: (known, code) = (Set(dialogs.keys), "onbekend-gesprek")
      case .role: (known, code) = (vocabulary.roles, "onbekende-rol")
      case .event: (known, code) = (Set(vocabulary.events.keys), "onbekende-gebeurtenis")
      case .message: (known, code) = (vocabulary.messages, "onbekend-bericht")
      case .expected: (known, code) = (vocabulary.expectations, "onbekend-antwoord")
      case .situation: (known, code) = (vocabulary.situations, "onbekende-situatie")
      case .source:
        guard !vocabulary.isSource(reference.name) else { return nil }
        (known, code) = ([], "onbekende-bron")
      }
      guard !known.contains(reference.name) else { return nil }
      return Finding(
        code: code, file: dialog.file, line: reference.line, column: reference.column,
        text: "'\(reference.name)' bestaat niet (\(reference.kind.rawValue)).",
        suggestion: Suggestion.nearest(to: reference.name, among: known).map {
          "Bedoelde je '\($0)'?"
        })
    }
  }

  /// The questions of a dialog, of those it calls, and of those that call it.
  private func questionNames(around dialog: Dialog) -> Set<String> {
    var names = Set(dialog.questions.map(\.id))
    for name in called(by: dialog) {
      names.formUnion(dialogs[name]?.questions.map(\.id) ?? [])
    }
    for other in dialogs.values where called(by: other).contains(dialog.name) {
      names.formUnion(other.questions.map(\.id))
    }
    return names
  }

  private func called(by dialog: Dialog) -> Set<String> {
    var names: Set<String> = []
    for statement in dialog.statements {
      if case .call(let name) = statement.action { names.insert(name) }
    }
    return names
  }

  /// Routing needs no source; what is said, asked or stored does.
  private func missingSources(_ dialog: Dialog) -> [Finding] {
    dialog.statements.compactMap { statement in
      switch statement.action {
      case .branch, .go, .call, .end(nil): return nil
      case .say, .ask, .review, .record, .send, .end: break
      }
      guard statement.sources.isEmpty else { return nil }
      return finding("ontbrekende-bron", dialog, statement, "Hier ontbreekt een bron.")
    }
  }

  /// `leg vast` that can be reached without a `controle` on the way.
  private func uncheckedRecords(_ dialog: Dialog) -> [Finding] {
    var findings: [Finding] = []
    var seen: Set<Int> = []
    var open = [0]
    while let index = open.popLast() {
      guard index < dialog.statements.count, seen.insert(index).inserted else { continue }
      let statement = dialog.statements[index]
      switch statement.action {
      case .review, .end: continue
      case .record:
        findings.append(
          finding(
            "geen-controle", dialog, statement, "Voor 'leg vast' hoort een controle te staan."))
      case .say, .ask, .branch, .go, .call, .send: break
      }
      open += following(statement, at: index, in: dialog)
    }
    return findings
  }

  private func following(_ statement: Statement, at index: Int, in dialog: Dialog) -> [Int] {
    switch statement.action {
    case .branch(_, _, let target): [index + 1] + (dialog.steps[target].map { [$0] } ?? [])
    case .go(let target): dialog.steps[target].map { [$0] } ?? []
    case .ask(let question):
      [index + 1] + question.routes.compactMap { dialog.steps[$0.target] }
    case .say, .call, .record, .send, .review: [index + 1]
    case .end: []
    }
  }

  /// Fields named after `met` that the kind of gebeurtenis does not have.
  private func unknownFields(_ item: ParsedDialog, in dialog: Dialog) -> [Finding] {
    dialog.statements.flatMap { statement -> [Finding] in
      guard case .record(let recording) = statement.action, let fields = recording.fields,
        let allowed = vocabulary.events[recording.kind]
      else { return [] }
      return fields.filter { !allowed.contains($0) }.map { field in
        finding(
          "onbekend-veld", dialog, statement, "'\(recording.kind)' heeft geen veld '\(field)'.",
          suggestion: Suggestion.nearest(to: field, among: allowed).map { "Bedoelde je '\($0)'?" })
      }
    }
  }

  private func finding(
    _ code: String, _ dialog: Dialog, _ statement: Statement, _ text: String,
    suggestion: String? = nil
  ) -> Finding {
    Finding(
      code: code, file: dialog.file, line: statement.line, column: 1, text: text,
      suggestion: suggestion)
  }
}
