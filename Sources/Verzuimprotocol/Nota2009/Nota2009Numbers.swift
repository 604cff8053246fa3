/// The numbers that are no dates of a row.
enum Nota2009Numbers {
  static let thresholds = Thresholds(
    newCaseAfterDays: Cited(28, .protocol1s9),
    longAbsenceFrom: Cited(.days(42), .protocol2s7),
    frequentCases: Cited(4, .protocol1s10s1, .protocol2s9),
    frequentMonths: 12,
    cancelHours: Cited(24, .protocol2s6),
    wiaRequestFrom: Cited(.months(20), .protocol1s8),
    shortDays: 7, mediumDays: 42, frequentShortCases: 5, figures: .beleid5s3,
    norm: Cited(.tenths(62), .beleid3))

  static let pay = PayTable(
    percentage: 100,
    later: [
      PayTable.Step(fromMonth: 7, percentage: 90, bonus: 5),
      PayTable.Step(fromMonth: 13, percentage: 75, bonus: 5),
      PayTable.Step(fromMonth: 25, percentage: 70),
    ],
    bonusAbove: .tenths(5), .protocol1s12s1, [.protocol2s10s1, .protocol3],
    bonusCitation: .protocol3)
}
