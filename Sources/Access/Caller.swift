/// Who starts the program.
public enum Caller: Hashable, Sendable {
  /// In a free store: whoever he says he is.
  case believed
  /// In a checked store: the person to whom the system account belongs, by his personeelsnummer.
  case person(String)
  /// In a checked store: the store's own account, as a job of the machine or a kiosk.
  case machine
}
