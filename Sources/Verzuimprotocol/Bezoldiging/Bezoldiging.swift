public import CivilDate

/// What is paid on one sick day, as parts of the full bezoldiging.
public struct Bezoldiging: Hashable, Sendable {
  /// The ziektemaand of that day, counted from 1.
  public let ziektemaand: Int
  /// Per cent over the sick hours.
  public let percentage: Fraction
  /// Per cent of the full bezoldiging, bonus included, at most 100.
  public let totaal: Fraction
  /// Whether the condition for the bonus holds, also when the maximum leaves nothing of it.
  public let bonus: Bool
}

/// Why there is no bezoldiging to compute.
public enum BezoldigingError: Error, Hashable, Sendable {
  /// Before the first sick day, between two spells, or from the hersteldatum on.
  case notSick(on: CivilDate)
  /// The hours a week are not more than 0.
  case noHours
  /// The hours a week are more than a week has.
  case tooManyHours
  /// The worked hours are below 0, or more than the hours a week.
  case workedOutOfRange

  /// The words for the user.
  public var message: String {
    switch self {
    case .notSick(let day): "Op \(DutchDates.full(day)) was er geen ziekte."
    case .noHours: "Het aantal uren per week moet meer zijn dan 0."
    case .tooManyHours: "Een week heeft 168 uren."
    case .workedOutOfRange: "De gewerkte uren moeten tussen 0 en het aantal uren per week liggen."
    }
  }
}

extension Ziektegeval {
  /// The ziektemaand of a sick day, counted from 1; nil when it is no sick day.
  ///
  /// Counted from the eerste ziektedag plus the gaps that ended on or before `day`, so that a later
  /// gap never changes a month that was paid.
  public func ziektemaand(on day: CivilDate) -> Int? {
    guard isSick(on: day) else { return nil }
    let start = gaps.reduce(eersteZiektedag) { $1.to <= day ? $0 + $1.days : $0 }
    // At least so many months have passed; the loop adds the last one.
    var passed = max(0, (day - start) / 31)
    while start.adding(months: passed + 1, rounding: .down) <= day { passed += 1 }
    return passed + 1
  }
}

extension Verzuimprotocol {
  /// What is paid on `day` (Protocol 1.12.1, 2.10.1, 3); hours are hundredths of hours a week.
  ///
  /// 36 hours, 20 worked, month 8: 20 x 100% + 16 x 90% + 20 x 5% = 35.4 of 36 hours, 98.33%.
  ///
  /// - Throws: when `day` is no sick day in service, or the hours cannot be true.
  public func bezoldiging(
    _ gevallen: [Ziektegeval], on day: CivilDate, hours: Int, worked: Int,
    uitDienst: CivilDate? = nil
  ) throws(BezoldigingError) -> Cited<Bezoldiging> {
    guard hours > 0 else { throw .noHours }
    guard hours <= 168 * 100 else { throw .tooManyHours }
    guard (0...hours).contains(worked) else { throw .workedOutOfRange }
    let inService = uitDienst.map { day <= $0 } ?? true
    guard inService, let geval = gevallen.first(where: { $0.isSick(on: day) }),
      let month = geval.ziektemaand(on: day), let share = Fraction(worked, hours)
    else { throw .notSick(on: day) }
    let step = pay.step(month: month)
    let percentage = Fraction(step.percentage)
    let bonus = step.bonus > 0 && share > pay.bonusAbove
    var total = share * Fraction(100) + (Fraction(1) - share) * percentage
    if bonus { total = total + share * Fraction(step.bonus) }
    let result = Bezoldiging(
      ziektemaand: month, percentage: percentage, totaal: min(total, Fraction(100)), bonus: bonus)
    return Cited(result, pay.percentages[0])
      .alsoCiting(pay.percentages).alsoCiting(bonus ? [pay.bonus] : [])
  }
}
