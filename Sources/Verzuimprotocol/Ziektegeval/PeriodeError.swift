public import CivilDate

/// Why a list of sickness periods cannot be true; `number` counts the periods from 1.
public enum PeriodeError: Error, Hashable, Sendable {
  /// There is no period at all.
  case none
  /// The hersteldatum is not later than the first sick day.
  case reversed(number: Int, eersteDag: CivilDate, hersteldatum: CivilDate)
  /// The period begins before the one before it has ended.
  case overlapping(number: Int, eersteDag: CivilDate, previousHersteldatum: CivilDate)
  /// The period begins while the one before it is still open.
  case previousStillOpen(number: Int, eersteDag: CivilDate)

  /// The words for the user.
  public var message: String {
    switch self {
    case .none:
      "Er is geen periode gegeven."
    case .reversed(let number, let first, let recovered):
      "Periode \(number) klopt niet: de hersteldatum \(recovered) moet na \(first) liggen."
    case .overlapping(let number, let first, let recovered):
      "Periode \(number) begint op \(first), maar periode \(number - 1) loopt tot \(recovered)."
    case .previousStillOpen(let number, let first):
      "Periode \(number) begint op \(first), maar periode \(number - 1) is nog niet afgelopen."
    }
  }
}
