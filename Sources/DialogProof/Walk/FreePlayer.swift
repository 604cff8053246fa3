import CivilDate
import DialogEngine

/// Makes moves in a conversation for every way in which the facts can be.
struct FreePlayer {
  let dialogs: [String: Dialog]
  let free: FreeHost
  let moves: Moves

  /// One way in which a move can turn out.
  struct Outcome {
    let state: ConversationState
    let turn: Turn
    let facts: [String: Bool]
    let learned: [(name: String, isSo: Bool)]
    let trace: Trace
  }

  typealias Move = (Engine, inout ConversationState) -> Turn

  /// All ways in which a move can turn out: one for each way in which the facts can be for which it
  /// asks and that are not known yet.
  func outcomes(
    of move: Move, from state: ConversationState, facts: [String: Bool]
  ) -> [Outcome] {
    var open = [facts]
    var outcomes: [Outcome] = []
    var next = 0
    while next < open.count {
      let preset = open[next]
      next += 1
      let world = World(preset)
      outcomes.append(outcome(of: move, from: state, in: world, known: facts))
      var other = preset
      for name in world.fresh {
        open.append(other.merging([name: true]) { $1 })
        other[name] = false
      }
    }
    return outcomes
  }

  /// How a move turns out when nothing is so but `facts`.
  func outcome(
    of move: Move, from state: ConversationState, facts: [String: Bool]
  ) -> (state: ConversationState, turn: Turn) {
    var state = state
    let turn = move(engine(World(facts)), &state)
    return (state, turn)
  }

  func engine(_ world: World) -> Engine {
    Engine(host: free.host(fact: world.fact), library: { dialogs[$0] })
  }

  private func outcome(
    of move: Move, from state: ConversationState, in world: World, known: [String: Bool]
  ) -> Outcome {
    var state = state
    let engine = engine(world)
    let turn = move(engine, &state)
    let trace = engine.trace(of: state)
    // What was said before a deed is not asked for again, so it is not learned here.
    let learned = world.asked.filter { known[$0] == nil }
      .map { (name: $0, isSo: world.facts[$0] ?? false) }
    return Outcome(
      state: state, turn: turn, facts: world.facts, learned: learned, trace: trace)
  }
}
