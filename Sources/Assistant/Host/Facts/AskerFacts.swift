import Answers
import DialogEngine
import Verzuimprotocol

extension HostFacts {
  /// Who is asking.
  static let asker: [String: HostFact] = [
    "rol-bekend": { $0.asker.role != nil },
    "nummer-gevraagd": { context in
      context.asker.number == nil && context.chosenRole.map { $0.wie != nil } ?? true
    },
    "nummer-verplicht": { context in
      if case .dialog(let name, _, _) = context.assistant.afterLogin {
        return context.assistant.needsNumber(name)
      }
      return false
    },
  ]
}

extension HostContext {
  /// The role that was chosen just now, else the one that is known.
  var chosenRole: Role? {
    if case .choice(let key) = answers["rol"] { return Role(rawValue: key) }
    return asker.role
  }
}
