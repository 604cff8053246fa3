import Answers
public import DialogEngine

extension CoveragePoint {
  /// What it is, for an author: "als al-ziek: nee", "vraag plaats: werk".
  public func words(in dialog: Dialog) -> String {
    guard let statement = dialog.statements.first(where: { $0.key == key }) else { return key }
    let name = statement.name
    switch what {
    case .statement: return name
    case .fact(let isSo):
      guard case .branch(let fact, _, _) = statement.action else { return name }
      return "\(name): \(fact) is \(isSo ? "waar" : "niet waar")"
    case .route(let index):
      guard case .ask(let question) = statement.action, question.routes.indices.contains(index)
      else { return name }
      return "\(name): \(question.routes[index].on.word)"
    case .runsOn: return "\(name): een antwoord zonder pijl"
    case .refusal(let reason): return "\(name): fout \(reason.rawValue)"
    }
  }
}

extension CoveragePoint {
  /// The file and the line where it stands.
  public func place(in dialog: Dialog) -> (file: String, line: Int) {
    (dialog.file, dialog.statements.first { $0.key == key }?.line ?? 1)
  }
}

extension Statement {
  /// How an author knows it: its first words, as they stand in the file.
  public var name: String {
    switch action {
    case .say(let words): "zeg \(words.shortened)"
    case .ask(let question): "vraag \(question.id)"
    case .branch(let fact, let negated, let target):
      "als \(negated ? "niet " : "")\(fact) -> \(target)"
    case .go(let step): "ga naar \(step)"
    case .call(let dialog): "doe gesprek \(dialog)"
    case .review: "controle"
    case .record(let recording): "leg vast \(recording.kind)"
    case .send(let message): "stuur \(message)"
    case .end(let words): words.map { "einde \($0.shortened)" } ?? "einde"
    }
  }
}

extension Template {
  /// The first words, as an author wrote them.
  var shortened: String {
    let text = rendered { "{\($0)}" }
    return text.count <= 48 ? text : text.prefix(47) + "…"
  }
}
