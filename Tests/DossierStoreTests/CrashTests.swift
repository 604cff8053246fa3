import DossierStore
import Glibc
import Testing

/// One run of a session: what was acknowledged before the first failure, and whether the draft was.
private struct Run {
  var acknowledged: [Int] = []
  var draftIsStored = false
}

// Opens, notes three events, sets a conversation aside, notes two more.
private func session(on files: MemoryFileSystem, goOn: Bool) throws -> Run {
  var run = Run()
  func attempt(_ body: () throws -> Void) throws -> Bool {
    do {
      try body()
      return true
    } catch {
      return goOn
    }
  }
  var store: Store?
  for _ in 1...3 where store == nil {
    let opened = try attempt {
      store = try Store.open(at: "/home/s", create: true, files: files)
    }
    guard opened else { return run }
  }
  guard let store else { return run }
  for step in 1...5 {
    let stored = try attempt {
      _ = try store.append(sample(step), to: dossier())
      run.acknowledged.append(step)
    }
    guard stored else { return run }
    guard step == 3 else { continue }
    let kept = try attempt {
      let name = try #require(DocumentName("g1.json"))
      try store.replaceDocument(name, in: .drafts, with: Array("een gesprek".utf8))
      run.draftIsStored = true
    }
    guard kept else { return run }
  }
  return run
}

// What is found has everything acknowledged; the event in flight can be stored again, once.
private func check(_ run: Run, on files: MemoryFileSystem, _ comment: Comment) throws {
  let store = try Store.open(at: "/home/s", create: true, files: files)
  let found = try store.read(dossier()).events.compactMap { $0.conversation?.step }
  let expected = run.acknowledged.map { "stap-\($0)" }
  #expect(found.starts(with: expected) || Set(found).isSuperset(of: expected), comment)
  #expect(found.count <= expected.count + 1, comment)
  let name = try #require(DocumentName("g1.json"))
  let draft = try store.document(name, in: .drafts)
  if run.draftIsStored { #expect(draft == Array("een gesprek".utf8), comment) }
  #expect(draft == nil || draft == Array("een gesprek".utf8), comment)
  for step in 1...6 { _ = try store.append(sample(step), to: dossier()) }
  let contents = try store.read(dossier())
  #expect(contents.damage.isEmpty, comment)
  #expect(Set(contents.events.map(\.conversation)).count == 6, comment)
  #expect(contents.events.map(\.number) == Array(1...6), comment)
  #expect(try store.documents(in: .drafts).count == (draft == nil ? 0 : 1), comment)
}

private func callsOfSession(after prepare: (MemoryFileSystem) throws -> Void) throws -> Int {
  let files = MemoryFileSystem()
  try prepare(files)
  let before = files.calls
  let run = try session(on: files, goOn: false)
  #expect(run.acknowledged == [1, 2, 3, 4, 5])
  return files.calls - before
}

private func makeHome(_ files: MemoryFileSystem) throws {
  try files.makeFolder("/home")
  try files.syncFolder("/")
}

@Test(arguments: [(false, 0), (true, 0), (true, 1), (true, 60), (true, 10_000)])
func stoppingAtAnyCallLosesNothingAcknowledged(powerLost: Bool, extra: Int) throws {
  let total = try callsOfSession(after: makeHome)
  #expect(total > 60)
  for call in 1...total {
    let files = MemoryFileSystem()
    try makeHome(files)
    files.faults = [files.calls + call: .stop]
    let run = try session(on: files, goOn: false)
    try check(
      run, on: files.survivor(powerLost: powerLost, extra: extra), "call \(call) of \(total)")
  }
}

@Test(arguments: [
  MemoryFileSystem.Fault.fail(EIO), .fail(ENOSPC), .fail(EINTR), .short,
])
func failingAtAnyCallLosesNothingAcknowledged(fault: MemoryFileSystem.Fault) throws {
  let total = try callsOfSession(after: makeHome)
  for call in 1...total {
    let files = MemoryFileSystem()
    try makeHome(files)
    files.faults = [files.calls + call: fault]
    let run = try session(on: files, goOn: true)
    #expect(run.acknowledged.count >= 4, "call \(call)")
    if fault == .short { #expect(run.acknowledged == [1, 2, 3, 4, 5], "call \(call)") }
    try checkAfterFailure(run, files, "call \(call)")
    // Two in a row: the cutting off fails too.
    let twice = MemoryFileSystem()
    try makeHome(twice)
    twice.faults = [twice.calls + call: fault, twice.calls + call + 1: fault]
    try checkAfterFailure(try session(on: twice, goOn: true), twice, "calls \(call), \(call + 1)")
  }
}

// Both as the next process sees it and after a power cut, all that was acknowledged is there, once.
private func checkAfterFailure(_ run: Run, _ files: MemoryFileSystem, _ comment: Comment) throws {
  for powerLost in [false, true] {
    let next = files.survivor(powerLost: powerLost)
    let store = try Store.open(at: "/home/s", create: true, files: next)
    let before = try store.read(dossier()).events.compactMap { $0.conversation?.step }
    #expect(Set(before).isSuperset(of: run.acknowledged.map { "stap-\($0)" }), comment)
    for step in 1...6 { _ = try store.append(sample(step), to: dossier()) }
    let contents = try store.read(dossier())
    #expect(contents.damage.isEmpty, comment)
    #expect(Set(contents.events.map(\.conversation)).count == 6, comment)
    #expect(contents.events.count == 6, comment)
  }
}

@Test(arguments: [false, true])
func stoppingDuringARepairLosesNothing(powerLost: Bool) throws {
  let path = "/s/dossiers/00010234.jsonl"
  func damaged() throws -> (MemoryFileSystem, Store) {
    let (files, store) = try filledStore()
    var bytes = try #require(files[path])
    bytes[400] ^= 1
    files[path] = bytes
    return (files.survivor(powerLost: false), store)
  }
  let (sound, _) = try damaged()
  let before = sound.calls
  let whole = try Store.open(at: "/s", create: false, files: sound)
  #expect(try whole.append(sample(6), to: dossier()).damage.count == 1)
  for call in 1...(sound.calls - before) {
    let (files, _) = try damaged()
    files.faults = [files.calls + call: .stop]
    var isAcknowledged = false
    if let store = try? Store.open(at: "/s", create: false, files: files) {
      isAcknowledged = (try? store.append(sample(6), to: dossier())) != nil
    }
    let next = files.survivor(powerLost: powerLost)
    let store = try Store.open(at: "/s", create: false, files: next)
    if isAcknowledged { #expect(try store.read(dossier()).events.count == 5) }
    _ = try store.append(sample(6), to: dossier())
    let contents = try store.read(dossier())
    #expect(contents.events.map(\.number) == [1, 3, 4, 5, 6], "call \(call)")
    #expect(contents.damage.isEmpty, "call \(call)")
    #expect(next.list("/s/apart").filter { $0.contains("geheel") }.count == 1, "call \(call)")
  }
}
