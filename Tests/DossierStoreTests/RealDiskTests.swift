import DossierStore
import Glibc
import Testing

private func mode(of path: String) -> mode_t {
  var status = stat()
  return lstat(path, &status) == 0 ? status.st_mode & 0o7777 : 0
}

@Test func filesAreForTheirOwnerOnly() throws {
  try withFolder { folder in
    let path = "\(folder)/nieuw/opslag"
    let store = try Store.open(at: path, create: true)
    _ = try store.append(sample(1), to: dossier())
    let name = try #require(DocumentName("g1.json"))
    try store.replaceDocument(name, in: .drafts, with: [1])
    for entry in ["", "/dossiers", "/concepten", "/apart", "/postvak-uit", "/inzage"] {
      #expect(mode(of: path + entry) == 0o700)
    }
    for entry in ["opslag.json", "dossiers/00010234.jsonl", "concepten/g1.json"] {
      #expect(mode(of: "\(path)/\(entry)") == 0o600)
    }
    #expect(try store.dossierNumbers() == [dossier()])
    #expect(try Store.open(at: path, create: false).read(dossier()).events.count == 1)
  }
}

@Test func damageOnARealDiskIsRepaired() throws {
  try withFolder { folder in
    let store = try Store.open(at: folder, create: true)
    for step in 1...3 { _ = try store.append(sample(step), to: dossier()) }
    let path = "\(folder)/dossiers/00010234.jsonl"
    let file = try #require(fopen(path, "r+"))
    fseek(file, 20, SEEK_SET)
    fputs("X", file)
    fclose(file)
    let outcome = try store.append(sample(4), to: dossier())
    #expect(outcome.damage.map(\.line) == [1])
    #expect(try store.read(dossier()).events.map(\.number) == [2, 3, 4])
    let copy = try #require(outcome.damage.first?.copy)
    #expect(mode(of: "\(folder)/apart/\(copy)") == 0o600)
    #expect(mode(of: path) == 0o600)
  }
}

@Test func aLinkInPlaceOfADossierIsNotFollowed() throws {
  try withFolder { folder in
    let store = try Store.open(at: folder, create: true)
    symlink("\(folder)/opslag.json", "\(folder)/dossiers/00010234.jsonl")
    #expect(throws: StoreError.io(errno: ELOOP)) { try store.append(sample(1), to: dossier()) }
    #expect(throws: StoreError.io(errno: ELOOP)) { try store.read(dossier()) }
  }
}

@Test func manyWritersAtOnceEachGetTheirOwnNumber() async throws {
  var template = Array("/tmp/beterschap-XXXXXX".utf8CString)
  let folder = try #require(mkdtemp(&template).map { String(cString: $0) })
  defer { remove(folder) }
  let writers = 8
  let each = 40
  try await withThrowingTaskGroup(of: Void.self) { group in
    for writer in 0..<writers {
      group.addTask {
        try await onThread {
          // So much patience that a slow machine does not fail the test.
          let store = try Store.open(
            at: folder, create: true, files: GlibcFileSystem(), patience: 120_000_000)
          for step in 0..<each {
            _ = try store.append(sample(step, conversation: "g\(writer)"), to: dossier())
          }
        }
      }
    }
    try await group.waitForAll()
  }
  let store = try Store.open(at: folder, create: false)
  let contents = try store.read(dossier())
  #expect(contents.damage.isEmpty)
  #expect(contents.events.map(\.number) == Array(1...(writers * each)))
  #expect(Set(contents.events.map(\.conversation)).count == writers * each)
  for writer in 0..<writers {
    let steps = contents.events.compactMap(\.conversation).filter { $0.id == "g\(writer)" }
    #expect(steps.map(\.step) == (0..<each).map { "stap-\($0)" })
  }
}

// A thread of its own: the pool of tasks has no more threads than the machine has cores.
private func onThread(_ body: @escaping @Sendable () throws -> Void) async throws {
  try await withCheckedThrowingContinuation { (done: CheckedContinuation<Void, any Error>) in
    let work = Unmanaged.passRetained(
      Work { done.resume(with: Result { try body() }) })
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { argument in
        if let argument { Unmanaged<Work>.fromOpaque(argument).takeRetainedValue().run() }
        return nil
      }, work.toOpaque())
    pthread_detach(thread)
  }
}

private final class Work: Sendable {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}
