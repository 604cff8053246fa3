import Personnel

extension AssistantWords {
  static let somebodyElse = "Iemand anders"

  /// A name with the personeelsnummer behind it.
  static func person(_ employee: Employee) -> String { person(employee, employee.number) }

  /// The name with the number; the number alone has a word before it.
  static func person(_ employee: Employee?, _ number: String) -> String {
    "\(employee?.name ?? "Medewerker") (\(number))"
  }

  /// A number that nobody in personeel.json has.
  static func stranger(_ number: String) -> String {
    "\(number) (niet in de personeelslijst)"
  }

  /// Whom a dialog is about that was started from a task.
  static func about(_ person: String) -> String { "Dit gaat over \(person)." }
}
