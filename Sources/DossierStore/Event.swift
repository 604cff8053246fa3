public import CivilDate

/// What is to be noted in a dossier; the store gives it its number and checksum.
public struct EventDraft: Hashable, Sendable {
  /// When it was noted, by the machine's clock.
  public var moment: Timestamp
  /// The day that the rules use.
  public var day: CivilDate
  /// Who noted it.
  public var actor: Actor
  /// The kind of event, such as "ziekmelding".
  public var kind: String
  /// The fields that belong to the kind.
  public var fields: [String: EventValue]
  /// The conversation and its step; the same pair is stored once in a dossier.
  public var conversation: ConversationStep?

  /// An event that still has to be stored.
  public init(
    moment: Timestamp, day: CivilDate, actor: Actor, kind: String,
    fields: [String: EventValue] = [:], conversation: ConversationStep? = nil
  ) {
    self.moment = moment
    self.day = day
    self.actor = actor
    self.kind = kind
    self.fields = fields
    self.conversation = conversation
  }
}

/// Someone in a role.
public struct Actor: Hashable, Sendable {
  /// The role, such as "leidinggevende".
  public let role: String
  /// The personeelsnummer; nil when it is not known.
  public let number: DossierNumber?

  /// Someone in a role.
  public init(role: String, number: DossierNumber?) {
    self.role = role
    self.number = number
  }
}

/// A place in a conversation.
public struct ConversationStep: Hashable, Sendable {
  /// The id of the conversation.
  public let id: String
  /// The step in it that stores something.
  public let step: String

  /// A place in a conversation.
  public init(id: String, step: String) {
    self.id = id
    self.step = step
  }
}

/// One line of a dossier.
public struct Event: Hashable, Sendable {
  /// The format of lines that this program writes.
  public static let currentFormat = 1

  /// The format of the line.
  public let format: Int
  /// Its number in the dossier, from 1; a number that is missing belonged to a damaged line.
  public let number: Int
  /// What was noted.
  public let draft: EventDraft

  init(format: Int = Event.currentFormat, number: Int, draft: EventDraft) {
    self.format = format
    self.number = number
    self.draft = draft
  }

  /// When it was noted, by the machine's clock.
  public var moment: Timestamp { draft.moment }
  /// The day that the rules use.
  public var day: CivilDate { draft.day }
  /// Who noted it.
  public var actor: Actor { draft.actor }
  /// The kind of event, such as "ziekmelding".
  public var kind: String { draft.kind }
  /// The fields that belong to the kind.
  public var fields: [String: EventValue] { draft.fields }
  /// The conversation and its step; nil when it came from none.
  public var conversation: ConversationStep? { draft.conversation }
}
