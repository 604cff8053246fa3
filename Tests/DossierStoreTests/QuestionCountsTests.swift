import DossierStore
import FoundationEssentials
import Testing

/// Questions are tallied by day, end and onderwerp, and never by anything else.
@Suite struct QuestionCountsTests {
  private func store() throws -> Store {
    let folder = FileManager.default.temporaryDirectory.path + "/beterschap-\(UUID().uuidString)"
    return try Store.open(at: folder, create: true)
  }

  @Test func theSameEndsOfOneDayAreOneCount() throws {
    let store = try store()
    for (day, end, subject) in [
      ("2026-02-27", "antwoord", "loon"), ("2026-03-11", "antwoord", "loon"),
      ("2026-03-11", "antwoord", "loon"), ("2026-03-11", "antwoord", "wia"),
      ("2026-03-11", "niet-begrepen", nil), ("2026-03-12", "antwoord", "loon"),
    ] {
      try store.tally(day: day, end: end, subject: subject)
    }
    #expect(
      try store.questionCounts(from: "2026-03-01", to: "2026-03-11") == [
        QuestionCount(day: "2026-03-11", end: "antwoord", subject: "loon", count: 2),
        QuestionCount(day: "2026-03-11", end: "antwoord", subject: "wia", count: 1),
        QuestionCount(day: "2026-03-11", end: "niet-begrepen", subject: nil, count: 1),
      ])
    #expect(try store.questionCounts(from: "2026-02-27", to: "2026-02-27").map(\.count) == [1])
    #expect(try store.questionCounts(from: "2026-03-13", to: "2026-03-31").isEmpty)
  }

  @Test func aHalfLineDoesNotCount() throws {
    let store = try store()
    try store.tally(day: "2026-03-11", end: "antwoord", subject: "loon")
    let file = "\(store.path)/vragen/2026-03.txt"
    let bytes = try #require(FileManager.default.contents(atPath: file))
    #expect(String(decoding: bytes, as: UTF8.self) == "2026-03-11 antwoord loon\n")
    try (bytes + Data("2026-03-11\n2026-0".utf8)).write(to: URL(fileURLWithPath: file))
    #expect(try store.questionCounts(from: "2026-03-01", to: "2026-03-31").map(\.count) == [1])
  }

  @Test func aStoreThatNobodyAskedHasNoCounts() throws {
    let store = try store()
    #expect(try store.questionCounts(from: "2026-01-01", to: "2026-12-31").isEmpty)
    #expect(try store.findings().isEmpty)
  }

  @Test func whatStandsInTheWayIsThrown() throws {
    let store = try store()
    try Data().write(to: URL(fileURLWithPath: "\(store.path)/vragen"))
    #expect(throws: StoreError.self) {
      try store.tally(day: "2026-03-11", end: "antwoord", subject: "loon")
    }
  }
}
