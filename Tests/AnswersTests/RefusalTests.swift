import Answers
import CivilDate
import Testing

/// What every refusal owes: plain words, and examples that are answers to the same question.
@Suite struct RefusalTests {
  /// Lines of every sort, from all the tables.
  static let lines: [String] = {
    let tables: [[(typed: String, read: String)]] = [
      PastDateTableTests.settled, PastDateTableTests.inTheSpirit, FutureDateTableTests.settled,
      FutureDateTableTests.inTheSpirit, TimeTests.settled, TimeTests.inTheSpirit,
      NumberTests.hourRows, NumberTests.percentageRows, NumberTests.countRows,
      DurationTests.settled, DurationTests.inTheSpirit, ContactTests.phones, ContactTests.emails,
      ContactTests.numbers, ChoiceTests.one, ChoiceTests.many, WordsTests.yesNo,
    ]
    return Array(Set(tables.joined().map(\.typed))).sorted() + [
      String(repeating: "a", count: 41), String(repeating: "woord ", count: 160),
      "\u{1B}[31mrood", "a\u{202E}b", "\"", "1\u{0}2",
    ]
  }()

  static let kinds: [AnswerKind] = [
    .yesNo, .time, .duration, .phone, .email, .employeeNumber, .choice(ChoiceTests.work),
    .choices(ChoiceTests.work), NumberTests.hours, NumberTests.percentage, NumberTests.count,
    .number(unit: .hours, minimum: 100, maximum: 150, whole: 36_00),
    .number(unit: .none, minimum: 20_00, maximum: nil, whole: nil),
    .number(unit: .percentage, minimum: nil, maximum: 33_33, whole: nil),
    .number(unit: .hours, minimum: 1050, maximum: 1050, whole: nil), .text(maximum: 12),
  ]

  static let dateLimits: [(String?, String?)] = [
    (nil, nil), (nil, "2026-03-11"), ("2026-03-11", nil), (nil, "2026-03-10"),
    ("2026-03-12", nil), ("2026-03-10", "2026-03-12"), ("2026-03-11", "2026-03-11"),
    ("2025-01-01", "2025-12-31"), ("2027-05-01", "2027-05-02"), (nil, "2020-02-29"),
    ("2030-12-31", nil), ("2026-02-27", "2026-03-02"), ("1900-01-01", "2100-12-31"),
  ]

  @Test(arguments: kinds)
  func examplesAreAnswers(kind: AnswerKind) throws {
    let reader = try reader()
    for typed in RefusalTests.lines { check(reader, typed, kind) }
  }

  @Test(arguments: dateLimits)
  func examplesAreAnswers(earliest: String?, latest: String?) throws {
    let kind = AnswerKind.date(
      earliest: try earliest.map { try day($0) }, latest: try latest.map { try day($0) })
    for moment in ["2026-03-11", "2024-02-29", "2025-12-31", "2026-01-01"] {
      let reader = try reader(at: moment)
      for typed in RefusalTests.lines { check(reader, typed, kind, mustHelp: true) }
    }
  }

  @Test func limitsThatNoDayFitsHaveNoExample() throws {
    let kind = AnswerKind.date(
      earliest: try day("2026-03-12"), latest: try day("2026-03-11"))
    for typed in RefusalTests.lines {
      let refusal = try reader().refusal(typed, as: kind)
      #expect(refusal.examples.isEmpty, "\(typed): \(refusal.message)")
    }
    let number = AnswerKind.number(unit: .none, minimum: 2, maximum: 1, whole: nil)
    #expect(try reader().refusal("1", as: number).examples.isEmpty)
  }

  private func check(
    _ reader: AnswerReader, _ typed: String, _ kind: AnswerKind, mustHelp: Bool = false
  ) {
    guard case .failure(let refusal) = reader.read(typed, as: kind) else { return }
    if mustHelp { #expect(refusal.example != nil, "\(refusal.message)") }
    for example in refusal.examples {
      #expect(refusal.message.contains(example), "\(refusal.message)")
      if case .failure(let other) = reader.read(example, as: kind) {
        Issue.record("\(kind): \(typed): \(refusal.message): \(example): \(other.message)")
      }
    }
    checkWords(refusal.message)
  }

  private func checkWords(_ message: String) {
    #expect(!message.isEmpty && message.hasSuffix("."))
    #expect(
      message.unicodeScalars.allSatisfy { $0.value >= 0x20 && $0.value != 0x7F }, "\(message)")
    // What is quoted is not ours.
    let ours = message.split(separator: "\"", omittingEmptySubsequences: false).enumerated()
      .compactMap { $0.offset % 2 == 0 ? $0.element : "X" }.joined()
    let words = ours.lowercased().split { !$0.isLetter }
    for address in ["je", "jij", "jouw", "u", "uw"] {
      #expect(!words.contains(Substring(address)), "\(message)")
    }
    for sentence in ours.split(whereSeparator: { ".!?:".contains($0) }) {
      #expect(sentence.split(separator: " ").count <= 15, "\(message)")
    }
  }

  @Test func longOrStrangeLinesAreNotRepeated() throws {
    let kind = AnswerKind.date(earliest: nil, latest: nil)
    #expect(try reader().refusal("blabla", as: kind).message.contains("\"blabla\""))
    for typed in ["\u{1B}[31mrood", String(repeating: "b", count: 41), "b\u{202E}c👍", "a \" b"] {
      #expect(!(try reader().refusal(typed, as: kind).message.contains("\"")))
    }
  }
}
