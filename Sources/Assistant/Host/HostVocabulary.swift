import DialogScript
import Training
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
    vocabulary.expectations = HostExpectations.names
    vocabulary.situations = Set(SituationKind.allCases.map(\.rawValue))
    vocabulary.messages = messages
    vocabulary.sources = Set(Citation.allCases.map(\.rawValue))
    vocabulary.answersRead = answersRead
    for kind in Gebeurtenissoort.inOrder {
      vocabulary.events[kind.id] = kind.fields.map {
        EventField($0.name, $0.kind.answer, isRequired: $0.isRequired)
      }
    }
    return vocabulary
  }

  /// The questions whose answer the program looks at itself: who logs in, and what facts and values
  /// follow from.
  private static let answersRead: Set<String> = [
    "rol", "personeelsnummer", "nummer", "uren", "langer-dan-6-weken", "ziek-sinds", "waarover",
    "wie", "betreft", "plaats", "eerste-dag", "bij", "datum", "tijd", "contract-uren",
  ]
}

extension GebeurtenisFieldKind {
  /// What fits in the field, in terms of a dialog.
  fileprivate var answer: EventField.Kind {
    switch self {
    case .text(let maximum): .text(maximum: maximum)
    case .yesNo: .yesNo
    case .choice(let keys): .choice(keys)
    case .choices(let keys): .choices(keys)
    case .date: .date
    case .time: .time
    case .duration: .duration
    case .hours: .hours
    case .number: .number
    case .phone: .phone
    case .address: .text(maximum: nil)
    }
  }
}
