import Assistant
import DialogEngine
import DossierStore
import Sessions
import Testing

/// Every command at every prompt of two dialogs, over a real store.
///
/// The walker tries them at every prompt of every dialog, but without a store; here it is seen that
/// the chat hands them on and that nothing is stored by any of them.
@Suite struct CommandTests {
  struct Course: Sendable, CustomTestStringConvertible {
    let head: String
    let answers: [String]
    var testDescription: String { head }
  }

  static let courses = [
    Course(
      head: "vandaag 2026-03-11T08:05\nrol medewerker\nals 10234\nteam nee\ngesprek ziekmelden",
      answers: ["gisteren", "thuis", "Dorpsplein 2", "0612345678", "3 dagen", "1", "1"]),
    Course(
      head: """
        vandaag 2026-03-11T08:05
        rol leidinggevende
        als 10100
        team ja
        gesprek week1-gesprek
        eerder 10234 2026-03-02 ziekmelding medewerker eerste-dag=2026-03-02
        """,
      answers: ["1", "gedaan", "", "nee", "eigen", "bellen", "morgen", "9.30", "normaal", ""]),
  ]

  @Test(arguments: courses) func commands(course: Course) throws {
    for count in 0...course.answers.count {
      let playing = try playing(course, count)
      let question = try #require(playing.chat.awaiting?.question)
      for command in Command.words + ["?", "wijzig 1"] {
        switch command {
        case "stop", "later":
          let leaving = try self.playing(course, count)
          #expect(!leaving.chat.receive(command).isEmpty)
          #expect(leaving.chat.awaiting == nil, "\(command) at \(question)")
          try expectNothingStored(leaving)
        default:
          check(command, at: question, playing.chat)
        }
      }
      try expectNothingStored(playing)
    }
  }

  private func check(_ command: String, at question: String, _ chat: Assistant) {
    let place = Comment(rawValue: "\(command) at \(question)")
    let blocks = chat.receive(command)
    switch command {
    case "hulp", "?", "waarom", "overzicht", "herhaal":
      #expect(chat.awaiting?.question == question, place)
      #expect(blocks.count > 1 || command == "herhaal", place)
    default:
      // What asks something of its own, or an answer again, is left by Enter or by no.
      if chat.awaiting?.question != question {
        _ = chat.receive(chat.awaiting?.question == "opnieuw" ? "nee" : "")
      }
      #expect(chat.awaiting?.question == question, place)
    }
  }

  private func playing(_ course: Course, _ count: Int) throws -> Playing {
    let playing = try Playing(Transcript(course.head + "\n---\n"))
    _ = playing.chat.open()
    for line in course.answers.prefix(count) { _ = playing.chat.receive(line) }
    return playing
  }

  private func expectNothingStored(_ playing: Playing) throws {
    for number in try playing.store.dossierNumbers() {
      let stored = try playing.store.read(number).events.filter { $0.conversation != nil }
      #expect(stored.isEmpty)
    }
  }
}
