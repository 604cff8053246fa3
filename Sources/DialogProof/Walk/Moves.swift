import DialogEngine
import FoundationEssentials

/// What moves a conversation.
///
/// The walker proves the engine's own; a test puts a broken one in their place to see that it is
/// found.
struct Moves {
  var begin = { (engine: Engine, state: inout ConversationState) -> Turn in engine.begin(&state) }
  var answer = { (engine: Engine, line: String, state: inout ConversationState) -> Turn in
    engine.answer(line, in: &state)
  }
  var obey = { (engine: Engine, command: Command, state: inout ConversationState) -> Turn in
    engine.obey(command, in: &state)
  }
  var performed = { (engine: Engine, deed: Deed, state: inout ConversationState) -> Turn in
    engine.undertake(deed, in: &state)
    return engine.performed(deed, in: &state)
  }
  /// The state as it comes back from where it was kept; nil when it cannot be read.
  var kept = { (state: ConversationState) -> ConversationState? in
    guard let bytes = try? JSONEncoder().encode(state) else { return nil }
    return try? JSONDecoder().decode(ConversationState.self, from: bytes)
  }
}
