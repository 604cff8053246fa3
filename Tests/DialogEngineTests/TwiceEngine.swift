import Answers
import CivilDate
import DialogEngine
import FoundationEssentials
import Testing

/// Plays a dialog like a host, and after every turn also from a state that was encoded and decoded.
///
/// Both must show the same, so every test that uses it proves that any turn survives a crash.
final class TwiceEngine {
  let engine: Engine
  private(set) var state: ConversationState
  private(set) var deeds: [Deed] = []
  private(set) var said: [String] = []

  init(_ dialogs: [Dialog], host: Host) throws {
    var library: [String: Dialog] = [:]
    for dialog in dialogs { library[dialog.name] = dialog }
    let first = try #require(dialogs.first)
    engine = Engine(host: host, library: { [library] in library[$0] })
    state = ConversationState(id: "c1", dialog: first)
    try advance { engine, state in engine.begin(&state) }
  }

  /// Types a line; a command is obeyed, all else is an answer.
  func type(_ line: String) throws {
    try advance { engine, state in
      if let command = Command(line: line) { return engine.obey(command, in: &state) }
      return engine.answer(line, in: &state)
    }
  }

  func type(_ lines: String...) throws {
    for line in lines { try type(line) }
  }

  /// The id of the pending question; "-" when the dialog is over.
  var pending: String { engine.prompt(in: state)?.id ?? "-" }

  /// What was said since the last call.
  func heard() -> [String] {
    defer { said = [] }
    return said
  }

  private func advance(_ step: (Engine, inout ConversationState) -> Turn) throws {
    var straight = state
    var decoded = try JSONDecoder().decode(
      ConversationState.self, from: JSONEncoder().encode(state))
    var turn = step(engine, &straight)
    let other = step(engine, &decoded)
    #expect(turn.effects == other.effects)
    #expect(straight == decoded)
    said += turn.effects.map(TwiceEngine.words)
    while case .perform(let deed) = turn.pause {
      deeds.append(deed)
      engine.undertake(deed, in: &straight)
      try #expect(decodedAgain(straight) == straight)
      turn = engine.performed(deed, in: &straight)
      said += turn.effects.map(TwiceEngine.words)
    }
    state = straight
  }

  private func decodedAgain(_ state: ConversationState) throws -> ConversationState {
    try JSONDecoder().decode(ConversationState.self, from: JSONEncoder().encode(state))
  }

  private static func words(_ effect: Effect) -> String {
    switch effect {
    case .say(let text, _): text
    case .readBack(let text): "= \(text)"
    case .refuse(let refusal): "! \(refusal.reason.rawValue)"
    case .tell(let text): "* \(text)"
    case .overview(let items):
      items.map { "\($0.number) \($0.id)=\($0.value)" }.joined(separator: "; ")
    case .stuck: "stuck"
    }
  }
}

let wednesday = CivilMoment(
  date: CivilDate(dayNumber: 20_523), time: .noon)  // 11 March 2026

/// Three questions, each with a name, to which a test adds how the dialog goes on.
let threeQuestions = """
  gesprek melden versie 1
  bron Protocol 2.2
  vraag dag: datum
    Welke dag?
    kort Eerste dag
  vraag duur: duur
    Hoe lang?
    kort Verwachte duur
  vraag jaren: getal
    Hoeveel jaar?
    kort Jaren in dienst

  """
