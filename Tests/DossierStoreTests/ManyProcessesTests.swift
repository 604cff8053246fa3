import DossierStore
import Glibc
import ProgramUnderTest
import StoreUnderTest
import Testing

@Suite struct ManyProcessesTests {
  private let writers = 32

  @Test func manyProcessesAddToOneDossierEachOnceInOrder() throws {
    let each = isLongRun ? 500 : 20
    try withFolder { folder in
      let ended = try add(each, to: folder)
      #expect(ended.allSatisfy { $0.status == 0 && $0.errors.isEmpty })
      #expect(try isWhole(folder, each))
    }
  }

  @Test func withoutTheLockItFails() throws {
    try withFolder { folder in
      _ = try add(20, to: folder, flaw: .noLock)
      #expect(try !isWhole(folder, 20))
    }
  }

  // All at once, each in a process of its own.
  private func add(
    _ each: Int, to folder: String, flaw: StoreFlaw? = nil
  ) throws -> [PipeProgram.Ending] {
    // Whole from the start, so that only adding to the dossier can go wrong.
    _ = try Store.open(at: folder, create: true)
    let words = flaw.map { [$0.rawValue] } ?? []
    return try (0..<writers).map { writer in
      try PipeProgram("store-fixture", [folder, "g\(writer)", "\(each)"] + words)
    }.map { $0.end() }
  }

  private func isWhole(_ folder: String, _ each: Int) throws -> Bool {
    let store = try Store.open(at: folder, create: false)
    let contents = try store.read(dossier())
    let steps = Dictionary(grouping: contents.events.compactMap(\.conversation), by: \.id)
      .mapValues { $0.map(\.step) }
    return contents.damage.isEmpty
      && contents.events.map(\.number) == Array(1...(writers * each))
      && steps.count == writers
      && steps.values.allSatisfy { $0 == (0..<each).map { "\($0)" } }
  }
}
