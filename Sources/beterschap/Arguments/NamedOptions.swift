import CivilDate
import Verzuimprotocol

/// The common options as they were typed; all nil when nothing was.
struct NamedOptions {
  var store: String?
  var dialogs: String?
  var number: String?
  var role: String?
  var now: String?
  var isJSON = false

  /// The role that was named.
  func checkedRole() throws(Failure) -> Role? {
    guard let role else { return nil }
    if let known = Role(rawValue: role) { return known }
    let roles = Role.allCases.map(\.rawValue).joined(separator: ", ")
    throw Failure("--rol \(role) bestaat niet. Kies uit: \(roles).", exitCode: 64)
  }

  /// The number that was named, in eight digits.
  func checkedNumber() throws(Failure) -> String? {
    guard let number else { return nil }
    if let known = PersonnelNumber.padded(number) { return known }
    throw Failure("--als \(number) is geen personeelsnummer. Typ 1 tot 8 cijfers.", exitCode: 64)
  }

  /// The moment that was named.
  func checkedMoment() throws(Failure) -> CivilMoment? {
    guard let now else { return nil }
    if let moment = CivilMoment(iso: now) { return moment }
    throw Failure(
      "--nu \(now) is geen moment. Typ 2026-03-02 of 2026-03-02T09:30.", exitCode: 64)
  }
}
