import Access
import DialogEngine
public import DossierStore
import Personnel
import Verzuimprotocol

/// The chat of one visitor of a kiosk: a personeelsnummer, a pincode, and then the chat as the
/// medewerker that he is.
public final class VisitorChat: Conversing {
  /// Whether a pincode belongs to a number; it throws when that cannot be counted, for then nobody
  /// gets in.
  public typealias Check = (DossierNumber, String) throws(StoreError) -> Bool

  private enum Step {
    case number
    case pincode(DossierNumber)
    case chat(Assistant)
    case over
  }

  private var environment: Environment
  private let library: Library
  private let check: Check
  private var step = Step.number
  private var ownFailure: ChatFailure?

  /// A chat for one visitor; nothing is put aside, whatever `environment` says.
  public init(_ environment: Environment, library: Library, check: @escaping Check) {
    self.environment = environment
    self.library = library
    self.check = check
    self.environment.keepsDrafts = false
  }

  /// Asks who it is.
  public func open() -> [Block] { [question] }

  /// Takes the number, the pincode, and then whatever is said to the chat.
  public func receive(_ line: String) -> [Block] {
    ownFailure = nil
    if case .chat(let assistant) = step { return assistant.receive(line) }
    if let danger = library.danger.danger(in: line) {
      let own = environment.organisation.emergencyNumber
      return [.refusal(AssistantWords.help(for: danger, ownNumber: own)), question]
    }
    if let command = Command(line: line) { return obey(command) }
    let words = line.trimming(\.isWhitespace)
    switch step {
    case .number:
      guard !words.isEmpty else { return [question] }
      guard let number = DossierNumber(words) else {
        return [.refusal(VisitorWords.noNumber), question]
      }
      step = .pincode(number)
      return [question]
    case .pincode(let number): return take(words, of: number)
    case .chat, .over: return []
    }
  }

  /// What a line that cannot be an answer gets.
  public func reject(_ fault: LineFault) -> [Block] {
    if case .chat(let assistant) = step { return assistant.reject(fault) }
    return [.refusal(AssistantWords.words(for: fault)), question]
  }

  /// What is said when the visitor went away.
  public func endOfInput() -> [Block] {
    defer { step = .over }
    guard case .chat(let assistant) = step else {
      return [.say(text: AssistantWords.goodbye, sources: [])]
    }
    return assistant.endOfInput()
  }

  /// The line that it waits for; nil when the visitor is done.
  public var awaiting: Awaiting? {
    switch step {
    case .number: Awaiting(question: "personeelsnummer", dialog: nil)
    case .pincode: Awaiting(question: "pincode", dialog: nil)
    case .chat(let assistant): assistant.awaiting
    case .over: nil
    }
  }

  /// Whether the pincode is asked.
  public var hidesTyping: Bool {
    if case .pincode = step { true } else { false }
  }

  /// None: at a kiosk nothing is completed.
  public var completions: [String] { [] }

  /// The last thing that went wrong outside the conversation; nil when all is well.
  public var failure: ChatFailure? {
    if case .chat(let assistant) = step { assistant.failure } else { ownFailure }
  }

  private var question: Block {
    let text = hidesTyping ? VisitorWords.askPincode : VisitorWords.askNumber
    return .question(QuestionBlock(id: awaiting?.question, text: text, kind: "tekst"))
  }

  private func obey(_ command: Command) -> [Block] {
    switch command {
    case .stop:
      step = .over
      return [.say(text: AssistantWords.goodbye, sources: [])]
    case .back, .startOver:
      step = .number
      return [question]
    case .help, .why:
      let help = hidesTyping ? VisitorWords.pincodeHelp : VisitorWords.numberHelp
      return [.say(text: help, sources: []), question]
    case .repeatQuestion: return [question]
    case .later, .change, .overview: return [.refusal(VisitorWords.noFirst), question]
    }
  }

  private func take(_ pin: String, of number: DossierNumber) -> [Block] {
    guard !pin.isEmpty else {
      step = .number
      return [question]
    }
    guard pin.utf8.count == 6, pin.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
      return [.refusal(VisitorWords.noPincode), question]
    }
    step = .number
    let isRight: Bool
    do throws(StoreError) {
      isRight = try check(number, pin)
    } catch {
      ownFailure = ChatFailure(
        message: VisitorWords.cannotCheck(error.description), exitCode: error.exitCode)
      return [.refusal(VisitorWords.cannotCheck(error.description)), question]
    }
    // A code can outlive its medewerker.
    guard isRight, environment.access.mayTake(.medewerker, number: number.description) else {
      return [.refusal(VisitorWords.refused), question]
    }
    environment.caller = .person(number.description)
    let assistant = Assistant(
      environment, library: library,
      asker: PartialAsker(number: number.description, role: .medewerker))
    step = .chat(assistant)
    return assistant.open()
  }
}
