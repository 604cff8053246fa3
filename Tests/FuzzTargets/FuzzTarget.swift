/// A reader of bytes from outside, to be tried with any bytes at all.
///
/// It must neither crash nor hang, and what it made of the bytes must hold together.
package enum FuzzTarget: String, CaseIterable, Sendable {
  /// The parser and the linter of dialogs.
  case dialogs = "gesprekken"
  /// The readers of what people type: days, times, numbers, choices.
  case answers = "antwoorden"
  /// The decoder of dossiers, and the repair of damaged ones.
  case dossiers = "dossiers"
  /// The import of people from a CSV file.
  case people = "personeel"
  /// The import of the history of absence from a CSV file.
  case history = "historie"
  /// The matcher of free questions, and the parser of its onderwerpen.
  case questions = "vragen"

  /// Tries these bytes; stops the program when something does not hold.
  package func run(_ bytes: [UInt8]) {
    switch self {
    case .dialogs: FuzzDialogs.run(bytes)
    case .answers: FuzzAnswers.run(bytes)
    case .dossiers: FuzzDossiers.run(bytes)
    case .people: FuzzPeople.run(bytes)
    case .history: FuzzHistory.run(bytes)
    case .questions: FuzzQuestions.run(bytes)
    }
  }
}
