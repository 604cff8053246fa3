import Answers
import CivilDate
import DialogEngine

/// The search through one dialog, nearest states first, so that each is found by its shortest input.
struct WalkSearch {
  let dialog: Dialog
  let player: FreePlayer
  let bounds: WalkBounds
  private(set) var nodes: [WalkNode] = []
  private(set) var report: WalkReport
  /// The nodes before each node, with the lines that lie between.
  private(set) var before: [[(node: Int, lines: Int)]] = []
  private var places: [WalkSignature: Int] = [:]
  private var prompts: Set<WalkPrompt> = []
  private var reached: Set<String> = []
  private let finder: AheadFinder
  /// The key of a statement of the dialog to which ways are asked for.
  private let target: String?
  /// The moves that came to it from a state that had not passed it.
  private(set) var arrivals: [WalkNode] = []

  init(_ dialog: Dialog, player: FreePlayer, bounds: WalkBounds, target: String? = nil) {
    self.dialog = dialog
    self.target = target
    self.player = player
    self.bounds = bounds
    report = WalkReport(dialog: dialog.name)
    finder = AheadFinder(library: { player.dialogs[$0] })
  }

  mutating func run() {
    let start = ConversationState(id: "loop", dialog: dialog)
    go(player.moves.begin, from: start, facts: [:], input: .begin, parent: nil)
    var next = 0
    while next < nodes.count {
      guard nodes.count <= bounds.mostStates else {
        fail(.bounded, at: next, DutchProofWords.tooLarge(bounds))
        return finish()
      }
      look(at: next)
      next += 1
    }
    findTraps()
    findUnreached()
    finish()
  }

  private mutating func finish() {
    report.states = nodes.count
    report.prompts = prompts.count
    report.depth = nodes.indices.map { way(to: nodes[$0]).lines.count }.max() ?? 0
  }

  private mutating func look(at index: Int) {
    let node = nodes[index]
    switch node.pause {
    case .question(let prompt): type(at: index, prompt)
    case .review(let prompt, _): type(at: index, prompt)
    case .perform(let deed):
      if !node.isConfirmed {
        fail(.confirmed, at: index, DutchProofWords.unconfirmed(deed))
      }
      let performed = player.moves.performed
      // What was done may have changed what is so.
      go(
        { performed($0, deed, &$1) }, from: node.state, facts: [:], input: .carriedOut,
        parent: index)
    case .broken: fail(.rounds, at: index, DutchProofWords.goesRound)
    case .finished: break
    }
  }

  /// Types every sort of line at a prompt, and every command.
  private mutating func type(at index: Int, _ prompt: Prompt) {
    let node = nodes[index]
    prompts.insert(WalkPrompt(node))
    let answer = player.moves.answer
    let question = pendingQuestion(at: index)
    for line in SampleLines.lines(for: prompt, question: question, today: bounds.now.date) {
      report.lines += 1
      go(
        { answer($0, line, &$1) }, from: node.state, facts: node.facts, input: .line(line),
        parent: index)
    }
    for (property, text, input) in PromptChecks(node: node, prompt: prompt, player: player)
      .faults()
    {
      fail(property, at: index, text, then: input)
    }
  }

  private func pendingQuestion(at index: Int) -> Question? {
    guard let place = nodes[index].trace.places.last,
      case .ask(let question) = player.dialogs[place.dialog]?.statements[place.next - 1].action
    else { return nil }
    return question
  }

  /// Makes a move and keeps each new state it leads to.
  private mutating func go(
    _ move: FreePlayer.Move, from state: ConversationState, facts: [String: Bool],
    input: WalkNode.Input, parent: Int?
  ) {
    let isConfirmed = parent.map { nodes[$0].isConfirmed || nodes[$0].isReview } ?? false
    for outcome in player.outcomes(of: move, from: state, facts: facts) {
      for step in outcome.trace.steps where step.dialog == dialog.name { reached.insert(step.key) }
      // A refusal or a small question of the engine's own is looked at with the prompt.
      if parent != nil, input != .carriedOut, outcome.state.isAside(from: state) { continue }
      let node = WalkNode(
        state: outcome.state, facts: outcome.facts, learned: outcome.learned,
        pause: outcome.turn.pause, trace: outcome.trace, input: input,
        isConfirmed: isConfirmed, parent: parent)
      noteArrival(node)
      let signature = signature(of: node)
      let target = places[signature] ?? nodes.count
      if target == nodes.count {
        places[signature] = target
        nodes.append(node)
        before.append([])
        check(target)
      }
      if let parent, !before[target].contains(where: { $0.node == parent }) {
        before[target].append((parent, input.lines))
      }
    }
  }

  private mutating func noteArrival(_ node: WalkNode) {
    guard let target else { return }
    func isPast(_ node: WalkNode) -> Bool {
      node.trace.steps.contains { $0.dialog == dialog.name && $0.key == target }
    }
    if isPast(node), !(node.parent.map { isPast(nodes[$0]) } ?? false) { arrivals.append(node) }
  }

  private func signature(of node: WalkNode) -> WalkSignature {
    let engine = player.engine(World(node.facts))
    return WalkSignature(
      node, ahead: finder.ahead(of: node.trace.places), answers: engine.answers(in: node.state))
  }

  /// What must hold of each state by itself and of the step to it.
  private mutating func check(_ index: Int) {
    let node = nodes[index]
    let parent = node.parent.map { nodes[$0] }
    for (property, text, input) in StateChecks(node: node, parent: parent, player: player).faults()
    {
      fail(property, at: index, text, then: input)
    }
  }

  private mutating func findUnreached() {
    for (step, place) in dialog.steps.sorted(by: { $0.value < $1.value })
    where place < dialog.statements.count && !reached.contains(dialog.statements[place].key) {
      report.failures.append(
        WalkFailure(
          property: .reached, dialog: dialog.name, file: dialog.file,
          line: dialog.statements[place].line, text: DutchProofWords.unreached(step), input: nil,
          facts: []))
    }
  }

  private mutating func findTraps() {
    let distances = WalkDistances(nodes, before: before)
    report.farthestEnd = distances.farthest
    if let trap = distances.firstTrap { fail(.end, at: trap, DutchProofWords.trap) }
    if let far = distances.first(beyond: bounds.mostLines) {
      fail(.length, at: far, DutchProofWords.tooFar(bounds))
    }
  }

  /// Reports a failure once for each property and place: the first one has the shortest input.
  private mutating func fail(
    _ property: WalkFailure.Property, at index: Int, _ text: String, then input: [String] = []
  ) {
    let place = nodes[index].trace.places.last
    let found = place.flatMap { player.dialogs[$0.dialog] } ?? dialog
    let last = min(max(0, (place?.next ?? 0) - 1), found.statements.count - 1)
    var line = found.statements.indices.contains(last) ? found.statements[last].line : 1
    if case .broken(_, let round) = nodes[index].pause { line = round }
    guard
      !report.failures.contains(where: {
        $0.property == property && $0.file == found.file && $0.line == line
      })
    else { return }
    let way = way(to: nodes[index])
    report.failures.append(
      WalkFailure(
        property: property, dialog: dialog.name, file: found.file, line: line, text: text,
        input: way.lines.map(\.typed) + input, facts: way.facts))
  }

  /// The lines that lead to a node, and the facts on the way.
  func way(to last: WalkNode) -> WayToStep {
    var way = [last]
    while let parent = way.last?.parent { way.append(nodes[parent]) }
    var lines: [WayToStep.Line] = []
    var facts: [WalkFailure.Fact] = []
    for node in way.reversed() {
      if case .line(let line) = node.input, let parent = node.parent {
        let question = nodes[parent].pause.prompt?.id ?? ""
        lines.append(WayToStep.Line(question: question, typed: line))
      }
      for (name, isSo) in node.learned {
        if let known = facts.firstIndex(where: { $0.name == name }) {
          facts[known].values.append(isSo)
        } else {
          facts.append(WalkFailure.Fact(name: name, values: [isSo]))
        }
      }
    }
    return WayToStep(lines: lines, facts: facts)
  }
}

extension ConversationState {
  /// Whether it is the same conversation at the same place, but for a refusal or a small question
  /// that came in between.
  func isAside(from other: ConversationState) -> Bool {
    aside != nil || reopened != nil || misses > other.misses
  }
}
