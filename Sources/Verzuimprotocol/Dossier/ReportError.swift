public import CivilDate

/// Why a line of a dossier was not counted; `nummer` is that of the line.
public enum ReportError: Error, Hashable, Sendable {
  /// A ziekmelding without its first day.
  case noEersteDag(nummer: Int)
  /// A report of recovery without its hersteldatum.
  case noHersteldatum(nummer: Int)
  /// Somebody reports sick while the last spell is open.
  case stillSick(nummer: Int, eersteDag: CivilDate, since: CivilDate)
  /// The first day lies before the hersteldatum of the last spell.
  case overlapping(nummer: Int, eersteDag: CivilDate, previousHersteldatum: CivilDate)
  /// The first day lies after the last day in service.
  case afterService(nummer: Int, eersteDag: CivilDate, lastDay: CivilDate)
  /// The hersteldatum is not later than the first day of any spell.
  case notSick(nummer: Int, hersteldatum: CivilDate)
  /// There is no such line to withdraw.
  case nothingToWithdraw(nummer: Int)
  /// The recovery that is withdrawn ended a spell that a later one follows.
  case laterSpell(nummer: Int, eersteDag: CivilDate)

  /// The number of the line.
  public var nummer: Int {
    switch self {
    case .noEersteDag(let nummer), .noHersteldatum(let nummer), .stillSick(let nummer, _, _),
      .overlapping(let nummer, _, _), .afterService(let nummer, _, _), .notSick(let nummer, _),
      .nothingToWithdraw(let nummer), .laterSpell(let nummer, _):
      nummer
    }
  }

  /// The words for the user.
  public var message: String {
    switch self {
    case .noEersteDag: "Deze ziekmelding heeft geen eerste dag."
    case .noHersteldatum: "Deze melding heeft geen hersteldatum."
    case .stillSick(_, let day, let since):
      "Deze ziekmelding per \(DutchDates.full(day)) kan niet. Er loopt al een melding sinds \(DutchDates.full(since))."
    case .overlapping(_, let day, let recovered):
      "Deze ziekmelding per \(DutchDates.full(day)) kan niet. De vorige liep tot \(DutchDates.full(recovered))."
    case .afterService(_, let day, let last):
      "Deze ziekmelding per \(DutchDates.full(day)) kan niet. De laatste werkdag was \(DutchDates.full(last))."
    case .notSick(_, let day):
      "Er is geen ziekmelding van voor \(DutchDates.full(day)) die hierbij hoort."
    case .nothingToWithdraw: "Er is geen melding om in te trekken."
    case .laterSpell(_, let day):
      "Dit herstel kan niet ingetrokken worden. Er is daarna een ziekmelding per \(DutchDates.full(day))."
    }
  }
}
