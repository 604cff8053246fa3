public import CivilDate

/// A step of the pay table that is still to come.
public struct NextPayStep: Hashable, Sendable {
  /// The first day on which it holds.
  public let day: CivilDate
  /// Per cent over the sick hours.
  public let percentage: Int
}

extension Verzuimprotocol {
  /// The first pay step after `day` in the case of that day, if the illness goes on until then
  /// (Protocol 1.12.1, 2.10.1).
  ///
  /// Ill since 2 March 2026: on 11 March it is 90 per cent from 2 September 2026 on.
  public func nextPayStep(
    _ gevallen: [Ziektegeval], after day: CivilDate, uitDienst: CivilDate? = nil
  ) -> Cited<NextPayStep>? {
    guard let geval = gevallen.first(where: { $0.isSick(on: day) }) else { return nil }
    for step in pay.later {
      let first = geval.date(.months(step.fromMonth - 1))
      guard first > day else { continue }
      let isInService = uitDienst.map { first <= $0 } ?? true
      guard geval.isSick(on: first), isInService else { return nil }
      return Cited(NextPayStep(day: first, percentage: step.percentage), pay.percentages[0])
        .alsoCiting(pay.percentages)
    }
    return nil
  }
}
