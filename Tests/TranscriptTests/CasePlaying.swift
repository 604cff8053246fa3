import CivilDate
import DossierStore
import FoundationEssentials
import Personnel
import Sessions
import Testing
import Verzuimprotocol

@testable import Assistant

/// One person's case, played from day to day through the real dialogs, each role in turn.
///
/// Who plays says what he answers to a question by its id; all other questions get a plain answer of
/// their kind, so that a case of two years fits on a page.
final class CasePlaying {
  private let folder: TemporaryFolder
  private let personnel: Personnel
  private let library = Library(projectDialogs())
  private var conversations = 0
  let store: Store

  init() throws {
    folder = try TemporaryFolder()
    store = try Store.open(at: folder.path + "/opslag", create: true)
    func fixture(_ name: String) -> [UInt8]? {
      FileManager.default.contents(atPath: "\(testFolder)/\(name)").map(Array.init)
    }
    personnel = try Personnel(
      rosterBytes: fixture("personeel.json"), organisationBytes: fixture("organisatie.json"))
  }

  /// Plays one dialog to its end, and tells what was said.
  @discardableResult func play(
    _ dialog: String, on day: String, as role: Role, number: String,
    _ answers: [String: String] = [:], sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let moment = try #require(CivilMoment(iso: "\(day)T10:00"))
    let chat = Assistant(
      environment(moment), library: library,
      asker: PartialAsker(number: paddedNumber(number), role: role), dialog: dialog)
    var blocks = chat.open()
    var said = blocks
    var turns = 0
    while chat.awaiting != nil, turns < 40 {
      turns += 1
      guard case .question(let question) = blocks.last else { break }
      blocks = chat.receive(CasePlaying.answer(to: question, answers))
      said += blocks
      if case .refusal(let words)? = blocks.first(where: {
        if case .refusal = $0 { true } else { false }
      }) {
        Issue.record(
          "\(day) \(dialog) \(question.id ?? ""): \(words)", sourceLocation: sourceLocation)
        break
      }
    }
    #expect(chat.awaiting == nil, "\(day) \(dialog) did not end", sourceLocation: sourceLocation)
    return said.compactMap { if case .say(let text, _) = $0 { text } else { nil } }
      .joined(separator: "\n")
  }

  private static func answer(to question: QuestionBlock, _ answers: [String: String]) -> String {
    if question.id == "controle" { return "ja" }
    if let id = question.id, let answer = answers[id] { return answer }
    switch question.kind {
    case "keuze", "meerkeuze": return "1"
    case "ja-nee": return "ja"
    case "datum": return question.standard == nil ? "vandaag" : ""
    case "tijd": return "10:00"
    case "duur": return "2 weken"
    case "getal": return "18"
    case "telefoon": return "06 12 34 56 78"
    case "personeelsnummer": return "10234"
    default: return question.isRequired ? "Twee ochtenden in de kwekerij werken" : ""
    }
  }

  private func environment(_ moment: CivilMoment) -> Environment {
    Environment(
      store: store, personnel: personnel, clock: { moment }, machineClock: { 1_772_442_000 },
      rules: .nota2009, keepsDrafts: true,
      newID: {
        self.conversations += 1
        return "zaak\(self.conversations)"
      })
  }

  /// The tasks of the last case on a day.
  func tasks(on day: String) throws -> Tijdschema {
    let today = try #require(CivilDate(iso: day))
    let contents = try store.read(try #require(DossierNumber("10234")))
    let view = DossierView(
      number: "00010234", events: contents.events, lastDay: nil, today: today, rules: .nota2009)
    #expect(view.gevallen.fouten == [])
    return try #require(view.tijdschema)
  }

  /// How many lines the dossier has.
  func lines() throws -> Int { try store.read(try #require(DossierNumber("10234"))).events.count }

  /// How many messages wait to be sent.
  func messages() throws -> Int { try store.documents(in: .outbox).count }
}
