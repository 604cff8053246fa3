import Answers
import Assistant
import CivilDate
import DialogEngine
import DialogScript
import FoundationEssentials
import Testing
import Verzuimprotocol

/// Every command works at every prompt of every dialog.
///
/// The prompts are found by playing each dialog through every choice, in the worlds below; nothing
/// is typed out, so a new dialog is tested as it is written.
@Suite struct EveryCommandTests {
  /// What is already known of the people: each dialog is played in each world.
  private static let worlds = [
    "team ja\neerder 10234 2026-03-02 ziekmelding medewerker eerste-dag=2026-03-02",
    "team ja\neerder 10234 2026-03-02 ziekmelding medewerker eerste-dag=2026-03-02\n"
      + "eerder 10234 2026-03-09 week1-gesprek leidinggevende bron=geen",
    "team ja\n",
    "team nee",
  ]

  static let dialogs: [(name: String, role: String)] =
    Library(projectDialogs()).listing(for: nil).map { ($0.name, $0.roles.first ?? "helpdesk") }

  @Test(arguments: dialogs) func commands(name: String, role: String) throws {
    var asked: Set<String> = []
    for world in Self.worlds.indices { asked.formUnion(try explore(name, role, world)) }
    let dialog = try #require(Library(projectDialogs()).parsed(name)?.dialog)
    #expect(asked.isSuperset(of: dialog.questions.map(\.id)))
  }

  /// Tries every command at every prompt that can be reached; gives the questions that were asked.
  private func explore(_ dialog: String, _ role: String, _ world: Int) throws -> Set<String> {
    var asked: Set<String> = []
    var ways: [[String]] = [[]]
    var seen: Set<String> = []
    while let way = ways.popLast() {
      let chat = try play(dialog, role, world, way)
      guard let awaiting = chat.awaiting, let question = awaiting.question,
        awaiting.dialog == dialog
      else { continue }
      // The same prompt after the same last answer needs no second look.
      guard seen.insert("\(question) \(way.last ?? "")").inserted else { continue }
      asked.insert(question)
      for command in Command.words + ["?", "wijzig 1", "wijzig niets-hiervan"] {
        try check(command, dialog, role, world, way, question)
      }
      for answer in try answers(dialog, role, world, way) { ways.append(way + [answer]) }
    }
    return asked
  }

  private func check(
    _ command: String, _ dialog: String, _ role: String, _ world: Int, _ way: [String],
    _ question: String
  ) throws {
    let chat = try play(dialog, role, world, way)
    let blocks = chat.receive(command)
    let place = Comment(rawValue: "\(command) at \(question) of \(dialog) after \(way)")
    switch command {
    case "stop":
      #expect(chat.awaiting == nil, place)
      #expect(!blocks.isEmpty, place)
    case "later":
      #expect(chat.awaiting?.dialog == nil, place)
    case "hulp", "?", "waarom", "overzicht", "herhaal":
      #expect(chat.awaiting?.question == question, place)
      #expect(blocks.count > 1 || command == "herhaal", place)
    case "terug", "wijzig 1":
      // What was answered before is asked again; a second answer leads back to the same place.
      guard let reopened = chat.awaiting?.question, reopened != question else { break }
      _ = chat.receive("")
      #expect(chat.awaiting?.question == question, place)
    case "opnieuw":
      if chat.awaiting?.question == "opnieuw" {
        _ = chat.receive("nee")
        #expect(chat.awaiting?.question == question, place)
      }
    default:
      if chat.awaiting?.question == "wijzig" {
        _ = chat.receive("")
        #expect(chat.awaiting?.question == question, place)
      }
    }
    // Whatever was typed, nothing is said twice over and nothing is stored.
    #expect(!blocks.contains { if case .recorded = $0 { true } else { false } }, place)
  }

  /// Lines that answer the pending question: every choice, or something of its kind.
  private func answers(
    _ dialog: String, _ role: String, _ world: Int, _ way: [String]
  ) throws -> [String] {
    let chat = try play(dialog, role, world, way)
    guard case .question(let block) = chat.receive("herhaal").last else { return [] }
    switch block.kind {
    case "ja-nee": return block.id == "controle" ? ["ja"] : ["ja", "nee"]
    case "keuze", "meerkeuze": return block.choices.indices.map { "\($0 + 1)" }
    case "datum": return ["vandaag", "over een week"]
    case "tijd": return ["9.30"]
    case "duur": return ["3 dagen", "weet ik niet"]
    case "getal": return ["12"]
    case "telefoon": return ["0612345678"]
    case "personeelsnummer": return ["10234"]
    case "e-mail": return ["iemand@voorbeeld.example"]
    default: return block.isRequired ? ["Dorpsplein 2"] : ["Dorpsplein 2", ""]
    }
  }

  private func play(
    _ dialog: String, _ role: String, _ world: Int, _ way: [String]
  ) throws -> Assistant {
    let number = role == "medewerker" ? "10234" : "10100"
    let head = """
      vandaag 2026-03-11T08:05
      rol \(role)
      als \(number)
      gesprek \(dialog)
      \(Self.worlds[world])
      ---
      """
    let playing = try Playing(Transcript(head))
    _ = playing.chat.open()
    for line in way { _ = playing.chat.receive(line) }
    kept.append(playing)
    return playing.chat
  }

  // A chat's store lives as long as the value that made it.
  private let kept = Kept()
}

private final class Kept: @unchecked Sendable {
  private var last: [Playing] = []

  func append(_ playing: Playing) {
    last.append(playing)
    if last.count > 4 { last.removeFirst() }
  }
}
