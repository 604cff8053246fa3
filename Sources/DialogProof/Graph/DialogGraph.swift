public import DialogEngine

/// A dialog as boxes and arrows between them.
public struct DialogGraph: Sendable {
  /// What a box stands for, which decides its shape.
  public enum Shape: Sendable {
    /// Says something, stops for a review, calls another dialog.
    case plain
    /// Asks something.
    case question
    /// Goes one way or the other.
    case branch
    /// Stores or sends something.
    case deed
    /// Is the end.
    case end
  }

  /// One statement.
  public struct Box: Sendable {
    /// Its number among the statements of the dialog.
    public let index: Int
    /// Its key.
    public let key: String
    /// Its shape.
    public let shape: Shape
    /// The step that begins here.
    public let step: String?
    /// The words, as they stand in the file.
    public let words: String
    /// The sections it rests on.
    public let sources: [String]
    /// Whether a session came by; true when there are no sessions.
    public let isShown: Bool
  }

  /// An arrow to another box.
  public struct Arrow: Sendable {
    /// The box it comes from.
    public let from: Int
    /// The box it goes to; nil leaves the dialog.
    public let to: Int?
    /// Whether it goes to the next statement because nothing sends it elsewhere.
    public let runsOn: Bool
    /// The answer or fact that takes it; empty when there is no other.
    public let words: String
    /// Whether a session took it; true when there are no sessions.
    public let isShown: Bool
  }

  /// The dialog.
  public let dialog: Dialog
  /// The boxes in the order of the file.
  public let boxes: [Box]
  /// The arrows by the box they come from.
  public let arrows: [Arrow]

  /// The boxes and arrows of a dialog; `coverage` tells which of them sessions came by.
  public init(_ dialog: Dialog, coverage: Coverage? = nil) {
    self.dialog = dialog
    // What stands before the first step has no name that an author wrote.
    let named = dialog.steps.filter { $0.key != "begin" }
    let names = Dictionary(named.map { ($0.value, $0.key) }) { min($0, $1) }
    func isShown(_ key: String, _ what: CoveragePoint.What) -> Bool {
      coverage?.shown.contains(CoveragePoint(dialog: dialog.name, key: key, what: what)) ?? true
    }
    boxes = dialog.statements.enumerated().map { index, statement in
      Box(
        index: index, key: statement.key, shape: Shape(statement.action), step: names[index],
        words: statement.name, sources: statement.sources,
        isShown: isShown(statement.key, .statement))
    }
    var arrows: [Arrow] = []
    for (index, statement) in dialog.statements.enumerated() {
      func add(
        _ to: Int?, _ words: String, _ what: CoveragePoint.What, runsOn: Bool = false
      ) {
        let end = to.flatMap { $0 < dialog.statements.count ? $0 : nil }
        arrows.append(
          Arrow(
            from: index, to: end, runsOn: runsOn, words: words,
            isShown: isShown(statement.key, what)))
      }
      switch statement.action {
      case .branch(let fact, let negated, let target):
        add(dialog.steps[target], negated ? "niet \(fact)" : fact, .fact(!negated))
        add(index + 1, negated ? fact : "niet \(fact)", .fact(negated), runsOn: true)
      case .ask(let question):
        for (number, route) in question.routes.enumerated() {
          add(dialog.steps[route.target], route.on.word, .route(number))
        }
        let isOnly = question.routes.isEmpty
        if question.runsOn { add(index + 1, isOnly ? "" : "anders", .runsOn, runsOn: true) }
      case .go(let step): add(dialog.steps[step], "", .statement)
      case .say, .call, .review, .record, .send:
        add(index + 1, "", .statement, runsOn: true)
      case .end: break
      }
    }
    self.arrows = arrows
  }

  /// The arrows that come from a box.
  func arrows(from box: Int) -> [Arrow] { arrows.filter { $0.from == box } }
}

extension DialogGraph.Shape {
  fileprivate init(_ action: Statement.Action) {
    switch action {
    case .say, .go, .call, .review: self = .plain
    case .ask: self = .question
    case .branch: self = .branch
    case .record, .send: self = .deed
    case .end: self = .end
    }
  }
}
