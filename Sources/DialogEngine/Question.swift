public import Answers

/// A question of a dialog, as its author wrote it.
public struct Question: Sendable {
  // One reference: a turn hands questions on many times, and they never change.
  private let contents: Contents

  /// The id by which its answer is kept, unique in the dialog.
  public var id: String { contents.id }
  /// What is asked for.
  public var wants: Wants { contents.wants }
  /// The words.
  public var text: Template { contents.text }
  /// How the question is called in a review: "Eerste dag".
  public var label: Template { contents.label }
  /// Why it is asked, for `waarom`.
  public var why: Template? { contents.why }
  /// How to answer it, for `hulp`.
  public var help: Template? { contents.help }
  /// Words of the author's own for a reason of refusal.
  public var refusals: [Refusal.Reason: Template] { contents.refusals }
  /// Whether an empty line is an answer.
  public var mayBeSkipped: Bool { contents.mayBeSkipped }
  /// Whether "weet ik niet" is an answer.
  public var mayBeUnknown: Bool { contents.mayBeUnknown }
  /// The value of the host that an empty line stands for.
  public var standard: String? { contents.standard }
  /// Where to go on after which answer.
  public var routes: [Route] { contents.routes }
  /// The answer that is right; nil where no answer is better than another.
  public var expected: Expectation? { contents.expected }
  /// What is said to which answer.
  public var feedback: [Feedback] { contents.feedback }

  /// A question as its author wrote it.
  public init(
    id: String, wants: Wants, text: Template, label: Template, why: Template? = nil,
    help: Template? = nil, refusals: [Refusal.Reason: Template] = [:], mayBeSkipped: Bool = false,
    mayBeUnknown: Bool = false, standard: String? = nil, routes: [Route] = [],
    expected: Expectation? = nil, feedback: [Feedback] = []
  ) {
    contents = Contents(
      id: id, wants: wants, text: text, label: label, why: why, help: help, refusals: refusals,
      mayBeSkipped: mayBeSkipped, mayBeUnknown: mayBeUnknown, standard: standard, routes: routes,
      expected: expected, feedback: feedback)
  }

  /// The answer that is right, for a question that is asked to learn from.
  public enum Expectation: Hashable, Sendable {
    /// The keys of fixed choices, or "ja" or "nee".
    case keys([String])
    /// An answer that the host works out, by name.
    case named(String)
  }

  /// What is said to an answer.
  public struct Feedback: Hashable, Sendable {
    /// The answer that it is said to.
    public let on: Trigger
    /// The words.
    public let words: Template

    /// Words that are said to an answer.
    public init(on trigger: Trigger, words: Template) {
      on = trigger
      self.words = words
    }
  }

  /// The kinds of answer, with limits that are named and looked up when the question is asked.
  public enum Wants: Hashable, Sendable {
    /// One line of at most `maximum` characters.
    case text(maximum: Int)
    /// Yes or no.
    case yesNo
    /// One of these.
    case choice(Options)
    /// One or more of these.
    case choices(Options)
    /// A day, from and up to the days with these names ("vandaag", a question, a value).
    case date(from: String?, upTo: String?)
    /// A time of the day.
    case time
    /// A length of time.
    case duration
    /// A number with its limits in hundredths.
    case number(unit: NumberUnit, minimum: Int?, maximum: Int?)
    /// A telephone number.
    case phone
    /// An e-mail address.
    case email
    /// A personeelsnummer.
    case employeeNumber

    /// The same for any day.
    var withoutLimits: Wants {
      if case .date = self { .date(from: nil, upTo: nil) } else { self }
    }
  }

  /// What can be chosen.
  public enum Options: Hashable, Sendable {
    /// Choices written in the dialog.
    case fixed([Choice])
    /// A list of the host, by name.
    case named(String)
  }

  /// Where to go on after an answer.
  public struct Route: Hashable, Sendable {
    /// The answer that this route is for.
    public let on: Trigger
    /// The step to go to.
    public let target: String

    /// A route to `target`.
    public init(on trigger: Trigger, target: String) {
      on = trigger
      self.target = target
    }
  }

  /// An answer that has a route.
  public enum Trigger: Hashable, Sendable {
    /// "ja".
    case yes
    /// "nee".
    case no
    /// The choice with this key; in a question with several choices: when it is among them.
    case choice(String)
    /// "weet ik niet".
    case unknown
    /// An empty line.
    case skipped
    /// The answer that is right.
    case right
    /// Any answer but the right one.
    case wrong

    func matches(_ answer: Answer, isRight: Bool?) -> Bool {
      switch (self, answer) {
      case (.right, _): isRight == true
      case (.wrong, _): isRight == false
      case (.yes, .yesNo(true)), (.no, .yesNo(false)), (.unknown, .unknown), (.skipped, .skipped):
        true
      case (.choice(let key), .choice(let chosen)): key == chosen
      case (.choice(let key), .choices(let chosen)): chosen.contains(key)
      default: false
      }
    }
  }

  /// The place of the route that is taken after `answer`; nil runs on.
  func route(after answer: Answer, isRight: Bool?) -> Int? {
    routes.firstIndex { $0.on.matches(answer, isRight: isRight) }
  }
}

extension Question {
  private final class Contents: Sendable {
    let id: String
    let wants: Wants
    let text: Template
    let label: Template
    let why: Template?
    let help: Template?
    let refusals: [Refusal.Reason: Template]
    let mayBeSkipped: Bool
    let mayBeUnknown: Bool
    let standard: String?
    let routes: [Route]
    let expected: Expectation?
    let feedback: [Feedback]

    init(
      id: String, wants: Wants, text: Template, label: Template, why: Template?, help: Template?,
      refusals: [Refusal.Reason: Template], mayBeSkipped: Bool, mayBeUnknown: Bool,
      standard: String?, routes: [Route], expected: Expectation?, feedback: [Feedback]
    ) {
      self.id = id
      self.wants = wants
      self.text = text
      self.label = label
      self.why = why
      self.help = help
      self.refusals = refusals
      self.mayBeSkipped = mayBeSkipped
      self.mayBeUnknown = mayBeUnknown
      self.standard = standard
      self.routes = routes
      self.expected = expected
      self.feedback = feedback
    }
  }
}
