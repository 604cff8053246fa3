/// What is paid over sick hours in which ziektemaand.
///
/// Steps have a first month only, so that there are no gaps and no overlaps between them.
public struct PayTable: Sendable {
  /// From one ziektemaand on, until the next step.
  public struct Step: Hashable, Sendable {
    /// The first ziektemaand of the step, counted from 1.
    public let fromMonth: Int
    /// Per cent of the bezoldiging over sick hours.
    public let percentage: Int
    /// Per cent on top, over worked hours, when more than ``PayTable/bonusAbove`` is worked.
    public let bonus: Int

    /// A step of the table.
    public init(fromMonth: Int, percentage: Int, bonus: Int = 0) {
      self.fromMonth = fromMonth
      self.percentage = percentage
      self.bonus = bonus
    }
  }

  /// The months from 1 on, in which `first` holds.
  public let first: Step
  /// The steps after it, by month.
  public let later: [Step]
  /// The share of the hours above which the bonus holds.
  public let bonusAbove: Fraction
  /// The sections of the percentages.
  public let percentages: [Citation]
  /// The section of the bonus.
  public let bonus: Citation

  /// A table: one step from month 1 on, and later ones.
  public init(
    percentage: Int, bonus: Int = 0, later: [Step], bonusAbove: Fraction, _ citation: Citation,
    _ others: [Citation] = [], bonusCitation: Citation
  ) {
    first = Step(fromMonth: 1, percentage: percentage, bonus: bonus)
    self.later = later.sorted { $0.fromMonth < $1.fromMonth }
    self.bonusAbove = bonusAbove
    percentages = [citation] + others
    self.bonus = bonusCitation
  }

  /// The step that holds in a ziektemaand.
  public func step(month: Int) -> Step {
    later.last { $0.fromMonth <= month } ?? first
  }
}
