import DossierStore
import StoreUnderTest

/// Every kind of change once or twice, up to the first failure; and what has to be there afterwards.
struct StoreSession {
  private static let drafts: [[UInt8]] = [Array("een gesprek".utf8), Array("en nog een".utf8)]
  private static let message = Array("Beste leidinggevende".utf8)

  private var events = 0
  private var drafts = 0
  private var messages = 0

  /// Whether all of it holds for each disk that `disks` makes after a fault at each call in turn.
  static func holds(
    at fault: MemoryFileSystem.Fault, with flaw: StoreFlaw?,
    _ disks: (MemoryFileSystem) -> [MemoryFileSystem]
  ) throws -> Bool {
    var call = 0
    while true {
      call += 1
      let files = MemoryFileSystem()
      try files.makeFolder("/home")
      try files.syncFolder("/")
      let last = files.calls + call
      files.faults = [last: fault]
      var session = StoreSession()
      let isWhole = session.run(on: FlawedFileSystem(files, flaw: flaw))
      guard fault == .stop || isWhole else { return false }
      for disk in disks(files) where !session.isKept(on: disk) { return false }
      // The fault came after the last call: there are no more places for it.
      if files.calls < last { return isWhole }
    }
  }

  private mutating func run(on files: any FileSystem) -> Bool {
    do {
      let store = try Store.open(at: "/home/s", create: true, files: files)
      guard let name = DocumentName("g1.json") else { return false }
      for step in 1...2 {
        _ = try store.append(sample(step), to: dossier())
        events = step
        try store.replaceDocument(name, in: .drafts, with: Self.drafts[step - 1])
        drafts = step
      }
      try store.addDocument(name, in: .outbox, with: Self.message)
      messages = 1
      _ = try store.append(sample(3), to: dossier())
      events = 3
      let many = try AppendMany(to: store)
      try many.append([.init([sample(4), sample(5)], to: dossier())])
      try many.makeDurable()
      events = 5
      return true
    } catch {
      return false
    }
  }

  // Looked at by a sound store; one that it cannot use is a loss too.
  private func isKept(on disk: MemoryFileSystem) -> Bool {
    (try? isFound(on: disk)) ?? false
  }

  private func isFound(on disk: MemoryFileSystem) throws -> Bool {
    let store = try Store.open(at: "/home/s", create: true, files: disk)
    let steps = try store.read(dossier()).events.compactMap { $0.conversation?.step }
    let all = (1...5).map { "stap-\($0)" }
    // Of those that were added together some may be there before all of them last.
    let most = events == 3 ? 5 : events + 1
    guard (events...most).contains(where: { steps == Array(all.prefix($0)) }),
      let name = DocumentName("g1.json")
    else { return false }
    let allDrafts = [nil] + Self.drafts
    let allMessages = [nil, Self.message]
    guard
      allDrafts[drafts...].prefix(2).contains(try store.document(name, in: .drafts)),
      allMessages[messages...].contains(try store.document(name, in: .outbox))
    else { return false }
    for step in 1...5 { _ = try store.append(sample(step), to: dossier()) }
    let contents = try store.read(dossier())
    return contents.damage.isEmpty && contents.events.map(\.number) == [1, 2, 3, 4, 5]
  }
}
