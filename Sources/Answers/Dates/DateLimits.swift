import CivilDate

/// The first and last day that a question takes, around today.
struct DateLimits {
  /// The years that are read at all; a day outside them is a slip of the finger.
  static let years = 1900...2100
  static let firstDay = CivilDate(dayNumber: -25_567)
  static let lastDay = CivilDate(dayNumber: 47_846)

  let today: CivilDate
  let earliest: CivilDate?
  let latest: CivilDate?

  func allows(_ date: CivilDate) -> Bool {
    if let earliest, date < earliest { return false }
    if let latest, date > latest { return false }
    return date >= DateLimits.firstDay && date <= DateLimits.lastDay
  }

  /// The day itself when it is allowed.
  func checked(_ date: CivilDate) throws(Refusal) -> CivilDate {
    if allows(date) { return date }
    throw DutchDateRefusals(limits: self).outside(date)
  }

  /// The only allowed day among `candidates`; more than one is asked back.
  func only(of candidates: [CivilDate]) throws(Refusal) -> CivilDate {
    var allowed: [CivilDate] = []
    for date in candidates where allows(date) && !allowed.contains(date) { allowed.append(date) }
    if let first = allowed.first {
      if allowed.count == 1 { return first }
      throw DutchDateRefusals(limits: self).which(of: allowed.sorted())
    }
    guard let meant = meant(of: candidates) else {
      throw DutchDateRefusals(limits: self).unreadable(nil)
    }
    return try checked(meant)
  }

  /// The day that was most likely meant when none is allowed: on the side that the limits look.
  private func meant(of candidates: [CivilDate]) -> CivilDate? {
    let sorted = candidates.sorted()
    if let latest, latest <= today { return sorted.last { $0 <= today } ?? sorted.first }
    if let earliest, earliest >= today { return sorted.first { $0 >= today } ?? sorted.last }
    return sorted.min { abs($0 - today) < abs($1 - today) }
  }

  /// An allowed day to show as an example: two days before today, or as near to it as can be.
  var example: CivilDate? {
    var date = today - 2
    if let latest, date > latest { date = latest }
    if let earliest, date < earliest { date = earliest }
    if date < DateLimits.firstDay { date = DateLimits.firstDay }
    if date > DateLimits.lastDay { date = DateLimits.lastDay }
    return allows(date) ? date : nil
  }
}
