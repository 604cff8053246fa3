import DialogEngine
import Questions
public import Verzuimprotocol

/// The answer to one question outside a chat.
public struct Reply: Hashable, Sendable {
  /// How it ended.
  public enum Outcome: String, Hashable, Sendable {
    /// It is answered.
    case answer = "antwoord"
    /// More than one onderwerp can be meant.
    case which = "wedervraag"
    /// It is not in the protocol, or was not understood.
    case none = "geen"
  }

  /// One onderwerp that can be meant.
  public struct Option: Hashable, Sendable {
    /// Its id.
    public let subject: String
    /// Its title.
    public let text: String
    /// Its sections.
    public let sources: [String]
  }

  /// How it ended.
  public let outcome: Outcome
  /// The onderwerp that was answered.
  public var subject: String?
  /// The sections, the one that carries the answer first.
  public var sources: [String] = []
  /// What to say.
  public let text: String
  /// More about it.
  public var more: String?
  /// What today's law says otherwise.
  public var today: String?
  /// What can be meant, for a counter-question; after an answer, what else was asked.
  public var options: [Option] = []
  /// The dialog to go on with.
  public var dialog: String?
  /// The roles that dialog is for; empty is everyone.
  public var dialogRoles: [String] = []
  /// The row of the tijdschema that carries the answer.
  public var task: String?
}

extension Library {
  /// The answer to a free question, for a role.
  ///
  /// Words of acute danger get a telephone number and nothing else.
  public func reply(to question: String, role: Role) -> Reply {
    reply(to: question, questions.find(question, role: role), role: role) { _ in nil }
  }

  /// The answer to a question that came to `outcome`; what it says of somebody's own case is asked of
  /// `value`.
  func reply(
    to question: String, _ outcome: Outcome, role: Role, value: (String) -> String?
  ) -> Reply {
    if let danger = danger.danger(in: question) {
      return Reply(outcome: .none, text: AssistantWords.help(for: danger, ownNumber: nil))
    }
    switch outcome {
    case .answer(let id, let also):
      var reply = reply(about: id, role: role, value: value) ?? .notFound
      reply.options = options(also, role)
      return reply
    case .which(let ids):
      return Reply(
        outcome: .which, text: AssistantWords.whichSubject, options: options(ids, role))
    case .elsewhere(let id):
      let answer = questions.onderwerpen[id]?.answer(for: role.rawValue, value: value)
      return answer.map { Reply(outcome: .none, text: $0) } ?? .notFound
    case .none:
      return .notFound
    }
  }

  private func options(_ ids: [String], _ role: Role) -> [Reply.Option] {
    ids.compactMap { questions.onderwerpen[$0] }.map {
      Reply.Option(subject: $0.id, text: $0.title, sources: $0.sources(for: role.rawValue))
    }
  }

  /// The dialog to go on with: one that the role can play, else the one of whom it is about.
  private func dialog(for onderwerp: Onderwerp, role: Role) -> String? {
    onderwerp.dialogs.first { dialog($0)?.roles.contains(role.rawValue) ?? false }
      ?? onderwerp.dialogs.first
  }

  /// What there is to say about an onderwerp; nil when there is none with this id.
  public func reply(
    about id: String, role: Role, value: (String) -> String? = { _ in nil }
  ) -> Reply? {
    guard let onderwerp = questions.onderwerpen[id] else { return nil }
    let dialogName = dialog(for: onderwerp, role: role)
    return Reply(
      outcome: .answer, subject: id, sources: onderwerp.sources(for: role.rawValue),
      text: onderwerp.answer(for: role.rawValue, value: value), more: onderwerp.more,
      today: onderwerp.today,
      dialog: dialogName, dialogRoles: dialogName.flatMap { dialog($0)?.roles } ?? [],
      task: onderwerp.task)
  }
}

extension Reply {
  /// The answer, and after it what today's law says otherwise: a program must not be misled either.
  public var fullText: String {
    today.map { "\(text)\n\(AssistantWords.today($0))" } ?? text
  }

  static let notFound = Reply(outcome: .none, text: AssistantWords.notInProtocolAtAll)

  /// The reply as blocks, for a screen.
  public func blocks(role: Role) -> [Block] {
    var blocks: [Block] = [.say(text: text, sources: sources)]
    if let more { blocks.append(.say(text: more, sources: sources)) }
    if let today { blocks.append(.say(text: AssistantWords.today(today), sources: [])) }
    for option in options {
      blocks.append(.say(text: AssistantWords.option(option), sources: option.sources))
    }
    // A dialog that would refuse the asker is of no use on his screen.
    if let dialog, dialogRoles.isEmpty || dialogRoles.contains(role.rawValue) {
      blocks.append(.say(text: AssistantWords.dialogCommand(dialog), sources: []))
    }
    return blocks
  }
}
