import Answers
import CivilDate
import Testing

/// Wednesday 11 March 2026, 09:30: the "now" of the settled examples.
func reader(at moment: String = "2026-03-11T09:30") throws -> AnswerReader {
  AnswerReader(now: try #require(CivilMoment(iso: moment)))
}

func day(_ iso: String) throws -> CivilDate {
  try #require(CivilDate(iso: iso))
}

extension AnswerReader {
  /// The ISO day, or the reason of the refusal with a question mark in front.
  func date(_ typed: String, earliest: CivilDate? = nil, latest: CivilDate? = nil) -> String {
    short(typed, as: .date(earliest: earliest, latest: latest))
  }

  /// The answer in a short form, or the reason of the refusal with a question mark in front.
  func short(_ typed: String, as kind: AnswerKind) -> String {
    switch read(typed, as: kind) {
    case .failure(let refusal): "? \(refusal.reason.rawValue)"
    case .success(.text(let text)), .success(.phone(let text)), .success(.email(let text)),
      .success(.employeeNumber(let text)), .success(.choice(let text)):
      text
    case .success(.yesNo(let isYes)): isYes ? "ja" : "nee"
    case .success(.choices(let keys)): keys.joined(separator: " ")
    case .success(.date(let date)): date.iso
    case .success(.time(let time)): time.description
    case .success(.duration(let count, let unit)): "\(count) \(unit.rawValue)"
    case .success(.number(let hundredths)): "\(hundredths)"
    case .success(.unknown): "unknown"
    case .success(.skipped): "skipped"
    }
  }

  func refusal(_ typed: String, as kind: AnswerKind) throws -> Refusal {
    switch read(typed, as: kind) {
    case .failure(let refusal): return refusal
    case .success(let answer):
      Issue.record("\(typed) was read as \(answer)")
      throw Refusal(.objection, "not refused")
    }
  }
}

/// The same row for each of the typed lines.
func rows(_ read: String, _ typed: String...) -> [(typed: String, read: String)] {
  typed.map { ($0, read) }
}

/// Random numbers that are the same in every run.
struct SteadyRandom: RandomNumberGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  // SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
