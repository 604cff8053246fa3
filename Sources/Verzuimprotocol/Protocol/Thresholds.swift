/// The numbers of a protocol that are no dates of a row, each with its sections.
public struct Thresholds: Sendable {
  /// A spell this many days after the hersteldatum, or later, is a new case.
  public var newCaseAfterDays: Cited<Int>
  /// From this far after the eerste ziektedag every absence is dreigend langdurig.
  public var longAbsenceFrom: Cited<DateOffset>
  /// So many cases within ``frequentMonths`` put the frequency signal on.
  public var frequentCases: Cited<Int>
  /// The months that the frequency signal looks back.
  public var frequentMonths: Int
  /// Hours before an appointment up to which cancelling is in time.
  public var cancelHours: Cited<Int>
  /// From this far after the eerste ziektedag the WIA may be requested.
  public var wiaRequestFrom: Cited<DateOffset>
  /// A case of at most this many sick days is kort.
  public var shortDays: Int
  /// A case of at most this many sick days, and more than ``shortDays``, is middellang.
  public var mediumDays: Int
  /// So many kort cases within 12 months are frequent kortdurend.
  public var frequentShortCases: Int
  /// The section that defines the figures and classes.
  public var figures: Citation
  /// The verzuimpercentage up to which absence cannot be avoided.
  public var norm: Cited<Fraction>

  /// The numbers of a protocol.
  public init(
    newCaseAfterDays: Cited<Int>, longAbsenceFrom: Cited<DateOffset>, frequentCases: Cited<Int>,
    frequentMonths: Int, cancelHours: Cited<Int>, wiaRequestFrom: Cited<DateOffset>,
    shortDays: Int, mediumDays: Int, frequentShortCases: Int, figures: Citation,
    norm: Cited<Fraction>
  ) {
    self.newCaseAfterDays = newCaseAfterDays
    self.longAbsenceFrom = longAbsenceFrom
    self.frequentCases = frequentCases
    self.frequentMonths = frequentMonths
    self.cancelHours = cancelHours
    self.wiaRequestFrom = wiaRequestFrom
    self.shortDays = shortDays
    self.mediumDays = mediumDays
    self.frequentShortCases = frequentShortCases
    self.figures = figures
    self.norm = norm
  }
}
