/// How a task stands; the first that applies, in this order.
public enum TaakStatus: String, CaseIterable, Hashable, Sendable, Codable {
  /// Its gebeurtenis is there, whatever the day.
  case gedaan
  /// It need not be done any more.
  case vervallen
  /// The last day is past.
  case teLaat = "te laat"
  /// It can be done now.
  case open
  /// Its first day has yet to come.
  case toekomstig
}
