import Answers
import CivilDate
import DialogEngine
import DossierStore
import Personnel
import Sessions
import Testing
import Verzuimprotocol

@testable import Assistant

/// A chat about the lessons in a store of its own, whose questions can be answered right or wrong.
final class LessonPlaying {
  let chat: Assistant
  private let folder: TemporaryFolder
  private(set) var heard: [Block] = []

  init(
    _ role: Role, number: String? = "00010234", dialog: String? = nil, seed: String = "les",
    today: String = "2026-03-02", rules: Verzuimprotocol = .nota2009, over store: Store? = nil
  ) throws {
    folder = try TemporaryFolder()
    let counter = Seeds(seed)
    let moment = try #require(CivilMoment(iso: today))
    let environment = Environment(
      store: try store ?? Store.open(at: folder.path + "/opslag", create: true),
      personnel: try Personnel(rosterBytes: nil, organisationBytes: nil), clock: { moment },
      machineClock: { 1_772_442_000 }, rules: rules, keepsDrafts: true,
      newID: { counter.next() })
    let asker = PartialAsker(number: number, role: role)
    let library = Library(projectDialogs())
    chat =
      dialog.map { Assistant(environment, library: library, asker: asker, dialog: $0) }
      ?? Assistant(learning: environment, library: library, asker: asker)
    heard = chat.open()
  }

  func type(_ line: String) { heard += chat.receive(line) }

  /// Everything said so far, as one text.
  var said: String {
    heard.compactMap { if case .say(let text, _) = $0 { text } else { nil } }
      .joined(separator: "\n")
  }

  /// The pending question of the lesson, with what it wants and what is right; nil when it is over.
  var pending: (question: Question, prompt: Prompt, expected: Answer?)? {
    guard let state = chat.conversation, let prompt = chat.engine.prompt(in: state),
      let dialog = chat.library.dialog(state.dialog),
      let question = dialog.questions.first(where: { $0.id == prompt.id })
    else { return nil }
    return (question, prompt, expected(question, chat.engine.answers(in: state)))
  }

  private func expected(_ question: Question, _ book: AnswerBook) -> Answer? {
    switch (question.expected, question.wants) {
    case (nil, _): nil
    case (.named(let name), _): chat.engine.host.expected(name, book)
    case (.keys(let keys), .choices): .choices(keys)
    case (.keys(let keys), .yesNo): .yesNo(keys == ["ja"])
    case (.keys(let keys), _): keys.first.map { .choice($0) }
    }
  }

  /// The line that gives the right answer to the pending question, or one that gives a wrong one.
  func line(isRight: Bool) throws -> String {
    let now = try #require(pending)
    let expected = try #require(now.expected, "\(now.question.id) has no right answer")
    switch (expected, now.prompt.kind) {
    case (.yesNo(let isYes), _): return isYes == isRight ? "ja" : "nee"
    case (.date(let day), _):
      let typed = isRight ? day : day + 1
      return "\(typed.day)-\(typed.month)-\(typed.year)"
    case (.number(let hundredths), _):
      let typed = isRight ? hundredths : hundredths + 100
      return typed % 100 == 0 ? "\(typed / 100)" : "\(typed / 100),\(typed % 100)"
    case (.choice(let key), .choice(let choices)):
      return "\(try #require(choices.firstIndex { ($0.key == key) == isRight }) + 1)"
    case (.choices(let keys), .choices(let choices)):
      let right = choices.indices.filter { keys.contains(choices[$0].key) }
      let typed = isRight ? right : Array(right.dropFirst()) + [choices.count - 1]
      return Set(typed).sorted().map { "\($0 + 1)" }.joined(separator: " en ")
    default:
      Issue.record("\(now.question.id): \(expected) does not fit")
      return ""
    }
  }

  /// Plays the lesson to its end.
  func playLesson(isRight: Bool) throws -> [String] {
    var typed: [String] = []
    while pending != nil, typed.count < 50 {
      typed.append(try line(isRight: isRight))
      type(typed[typed.count - 1])
    }
    return typed
  }
}

private final class Seeds {
  private let start: String
  private var count = 0

  init(_ start: String) { self.start = start }

  func next() -> String {
    count += 1
    return "\(start)\(count)"
  }
}
