import DialogScript
import Verzuimprotocol

/// The names that dialogs may use, for the linter.
enum HostVocabulary {
  static func vocabulary(messages: Set<String>) -> Vocabulary {
    var vocabulary = Vocabulary()
    vocabulary.roles = Set(Role.allCases.map(\.rawValue))
    vocabulary.facts = HostFacts.names
    vocabulary.values = HostValues.names(messages: messages)
    vocabulary.days = Set(HostDays.all.keys)
    vocabulary.standards = Set(HostStandards.all.keys)
    vocabulary.lists = Set(HostLists.all.keys)
    vocabulary.messages = messages
    vocabulary.isSource = { Citation($0) != nil }
    for kind in Gebeurtenissoort.inOrder {
      vocabulary.events[kind.id] = Set(kind.fields.map(\.name))
    }
    return vocabulary
  }
}
