import Answers
import CivilDate
import DialogEngine
import DossierStore
import Verzuimprotocol

@testable import Assistant

/// What a dialog would put into a dossier, held against what its kind of gebeurtenis may hold.
enum RecordedFields {
  /// What a deed would store amiss; each with the kind and the field.
  static func misfits(of deed: Deed) -> [String] {
    guard case .record(let name, _, let questions, _) = deed.kind else { return [] }
    guard let kind = Gebeurtenissoort.named(name) else { return ["\(name): no such kind"] }
    var stored: [String] = []
    var misfits: [String] = []
    for field in kind.fields where questions.contains(field.name) {
      guard let answer = deed.answers[field.name], let value = answer.eventValue(as: field.kind)
      else { continue }
      stored.append(field.name)
      // Whoever may say that he does not know, leaves the field as good as empty.
      if answer != .unknown, !fits(value, field.kind) {
        misfits.append("\(name).\(field.name): \(value) is no \(field.kind)")
      }
    }
    return misfits + kind.problems(withFields: stored).map { "\(name): \($0)" }
  }

  /// Whether a value is one that a field of this kind may hold.
  static func fits(_ value: EventValue, _ kind: GebeurtenisFieldKind) -> Bool {
    switch kind {
    case .text(let maximum): value.text.map { $0.count <= maximum && !$0.isEmpty } ?? false
    case .yesNo: value.flag != nil
    case .choice(let keys): value.text.map { keys.contains($0) } ?? false
    case .choices(let keys): value.texts.map { Set($0).isSubset(of: keys) } ?? false
    case .date: value.text.map { CivilDate(iso: $0) != nil } ?? false
    case .time: value.text.map { CivilTime(iso: $0) != nil } ?? false
    case .duration: value.text.map(isDuration) ?? false
    case .hours: value.text.map(isHours) ?? false
    case .number: value.integer != nil || value.text.map { Int($0) != nil } ?? false
    case .phone, .address: value.text.map { !$0.isEmpty && !$0.contains("\n") } ?? false
    }
  }

  private static func isDuration(_ text: String) -> Bool {
    let words = text.split(separator: " ")
    return words.count == 2 && Int(words[0]) != nil && ["dagen", "maanden"].contains(words[1])
  }

  private static func isHours(_ text: String) -> Bool {
    let parts = text.split(separator: ".", omittingEmptySubsequences: false)
    return parts.count == 2 && parts[1].count == 2 && parts.allSatisfy { Int($0) ?? -1 >= 0 }
  }
}
