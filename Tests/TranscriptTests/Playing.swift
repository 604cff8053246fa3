import Assistant
import CivilDate
import DialogEngine
import DossierStore
import FoundationEssentials
import Personnel
import Terminal
import Testing
import Verzuimprotocol

/// The folder of this test target.
let testFolder = String(#filePath.dropLast("/Playing.swift".count))
/// The dialogs of the project.
let dialogFolder = String(testFolder.dropLast("/Tests/TranscriptTests".count)) + "/Dialogs"

/// The dialogs of the project, read from their folder.
func projectDialogs() -> ScriptSource {
  ScriptSource(
    paths: { (try? FileManager.default.subpathsOfDirectory(atPath: dialogFolder)) ?? [] },
    bytes: { path in FileManager.default.contents(atPath: "\(dialogFolder)/\(path)").map(Array.init)
    })
}

/// An empty folder that is removed when it is no longer needed.
final class TemporaryFolder {
  let path: String

  init() throws {
    path = FileManager.default.temporaryDirectory.path + "/beterschap-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}

/// A chat in a store of its own, played line by line.
final class Playing {
  let chat: Assistant
  let store: Store
  private let folder: TemporaryFolder?
  private var ids = 0

  /// A chat over a store of its own, or over one that another chat uses too.
  init(
    _ transcript: Transcript, over shared: Store? = nil,
    observer: ((Trace) -> Void)? = nil
  ) throws {
    let folder = shared == nil ? try TemporaryFolder() : nil
    self.folder = folder
    store = try shared ?? Store.open(at: (folder?.path ?? "") + "/opslag", create: true)
    func fixture(_ name: String) -> [UInt8]? {
      transcript.hasTeam
        ? FileManager.default.contents(atPath: "\(testFolder)/\(name)").map(Array.init) : nil
    }
    let personnel = try Personnel(
      rosterBytes: fixture("personeel.json"), organisationBytes: fixture("organisatie.json"))
    let counter = Counter()
    let environment = Environment(
      store: store, personnel: personnel, clock: { transcript.now },
      machineClock: { 1_772_442_000 }, rules: .nota2009, keepsDrafts: true,
      newID: { counter.next() })
    chat = Assistant(
      environment, library: Library(projectDialogs()),
      asker: PartialAsker(
        number: try transcript.number.map { try #require(paddedNumber($0)) },
        role: transcript.role),
      dialog: transcript.dialog)
    chat.observer = observer
    for event in transcript.earlier {
      _ = try store.append(
        EventDraft(
          moment: Timestamp(secondsSince1970: 1_772_000_000), day: event.day,
          actor: Actor(role: event.role, number: nil), kind: event.kind,
          fields: event.fields.mapValues { .text($0) }),
        to: try #require(DossierNumber(event.dossier)))
    }
  }

  /// The whole screen, with what was typed, and then what was stored and sent.
  func session(typing lines: [String]) throws -> String {
    screen(typing: lines) + (try stored()) + (try sent())
  }

  /// The whole screen, with what was typed.
  func screen(typing lines: [String]) -> String {
    var text = shown(chat.open())
    for line in lines {
      text += line.isEmpty ? "\n>\n\n" : "\n> \(line)\n\n"
      text += shown(chat.receive(line))
    }
    return text
  }

  private func shown(_ blocks: [Block]) -> String { PlainScreen.text(blocks, width: 80) }

  private func stored() throws -> String {
    var text = ""
    for number in try store.dossierNumbers() {
      for event in try store.read(number).events where event.conversation != nil {
        let fields = event.fields.sorted { $0.key < $1.key }
          .map { "\($0.key)=\(words($0.value))" }.joined(separator: ", ")
        text += "\n== \(number) \(event.kind) op \(event.day) door \(event.actor.role): \(fields)\n"
      }
    }
    return text
  }

  private func sent() throws -> String {
    var messages: [String] = []
    for name in try store.documents(in: .outbox) {
      let bytes = try #require(try store.document(name, in: .outbox))
      messages.append(try MailText(bytes).summary)
    }
    return messages.sorted().map { "\n== bericht\n\($0)" }.joined()
  }

  private func words(_ value: EventValue) -> String {
    switch value {
    case .text(let text): text
    case .number(let number): value.integer.map { "\($0)" } ?? "\(number)"
    case .flag(let flag): flag ? "ja" : "nee"
    case .texts(let texts): texts.joined(separator: "+")
    }
  }
}

private final class Counter {
  private var count = 0

  func next() -> String {
    count += 1
    return "gesprek\(count)"
  }
}
