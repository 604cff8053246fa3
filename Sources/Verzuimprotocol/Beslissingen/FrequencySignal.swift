public import CivilDate

/// Whether somebody was ill so often that a verzuimgesprek is due (Protocol 1.10.1, 2.9).
public struct FrequencySignal: Hashable, Sendable {
  /// How many cases began in the months up to and including the reference day.
  public let cases: Int
  /// Whether that is often enough.
  public let isOn: Bool
  /// The first day of the case that made it so; nil when the signal is off.
  public let day: CivilDate?
}

extension Verzuimprotocol {
  /// The frequency signal on `day`, from the first days of all cases of a person.
  ///
  /// Counted are the cases with a first day later than `day` minus 12 months, up to `day` itself.
  public func frequencySignal(firstDays: [CivilDate], on day: CivilDate) -> Cited<FrequencySignal> {
    let begun = firstDays.filter { isRecent($0, on: day) }.sorted()
    return thresholds.frequentCases.map { needed in
      let isOn = begun.count >= needed
      return FrequencySignal(
        cases: begun.count, isOn: isOn, day: isOn ? begun[max(0, needed - 1)] : nil)
    }
  }

  func isRecent(_ first: CivilDate, on day: CivilDate) -> Bool {
    first <= day && first > day.adding(months: -thresholds.frequentMonths, rounding: .down)
  }
}

/// The verzuimgesprekken that a person's cases ask for.
struct FrequencySignals {
  struct Task {
    let day: CivilDate
    /// The talk that was held on or after that day.
    let talk: CivilDate?
  }

  /// For each case: the talk that it asks for, if it does.
  let tasks: [Task?]

  // A later case asks for a new talk only after one was held.
  init(firstDays: [CivilDate], talks: [CivilDate], rules: Verzuimprotocol) {
    let talks = talks.sorted()
    var tasks: [Task?] = []
    var pending: CivilDate?
    for day in firstDays {
      let count = firstDays.count { rules.isRecent($0, on: day) }
      let held = pending.map { start in talks.contains { $0 >= start && $0 < day } } ?? true
      guard count >= rules.thresholds.frequentCases.value, held else {
        tasks.append(nil)
        continue
      }
      pending = day
      tasks.append(Task(day: day, talk: talks.first { $0 >= day }))
    }
    self.tasks = tasks
  }
}
