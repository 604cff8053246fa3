import CivilDate
import Verzuimprotocol

/// What is asked about pay: a day, and the hours of a week in hundredths.
struct LoonQuestion {
  let day: CivilDate
  let hours: Int
  let worked: Int

  /// What is paid on the day.
  ///
  /// - Throws: 65, with the option that cannot be true.
  func answer(_ periods: Periods) throws(Failure) -> Cited<Bezoldiging> {
    do throws(BezoldigingError) {
      return try periods.rules.bezoldiging(periods.cases, on: day, hours: hours, worked: worked)
    } catch {
      throw Failure("\(option(of: error)): \(error.message)", exitCode: 65)
    }
  }

  private func option(of error: BezoldigingError) -> String {
    switch error {
    case .notSick: "--op \(day)"
    case .noHours, .tooManyHours: "--uren \(Fraction.hundredths(hours).dutch)"
    case .workedOutOfRange: "--gewerkt \(Fraction.hundredths(worked).dutch)"
    }
  }
}
