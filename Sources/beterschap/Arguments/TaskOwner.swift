import ScriptText
import Verzuimprotocol

/// Who does a task, as `--wie` names him: "LG", "lg" or "leidinggevende".
enum TaskOwner {
  /// Whom the words mean.
  ///
  /// - Throws: 64 for another word, and for a role that has no tasks.
  static func named(_ text: String) throws(Failure) -> Wie {
    let word = text.lowercased()
    if let wie = Wie.allCases.first(where: {
      $0.rawValue.lowercased() == word || $0.role?.rawValue == word
    }) {
      return wie
    }
    if let role = Role(rawValue: word) {
      throw Failure("--wie \(text): het protocol geeft de \(role.title) geen taken.", exitCode: 64)
    }
    let known = Wie.allCases.map(\.rawValue).joined(separator: ", ")
    let near = Suggestion.nearest(to: word, among: Wie.allCases.compactMap(\.role?.rawValue))
    throw Failure(
      "--wie \(text) bestaat niet. Kies uit: \(known)."
        + (near.map { " Bedoelde je '\($0)'?" } ?? ""), exitCode: 64)
  }
}
