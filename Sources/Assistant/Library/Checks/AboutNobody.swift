import DialogEngine
import ScriptText
import Verzuimprotocol

/// A dialog that does not say in whose dossier its records belong.
///
/// Only a medewerker records about himself; without a `dossier` in the head what anybody else
/// records would come into his own.
enum AboutNobody {
  static func findings(in dialog: Dialog, file: String) -> [Finding] {
    guard dialog.subject.isEmpty, dialog.roles.contains(where: { $0 != Role.medewerker.rawValue })
    else { return [] }
    return dialog.statements.compactMap { statement in
      guard case .record = statement.action else { return nil }
      return Finding(
        code: .aboutNobody, file: file, line: statement.line, column: 1,
        text: "Er staat niet in wiens dossier dit komt.",
        suggestion: "Zet boven het gesprek 'dossier', met de vraag over wie het gaat.")
    }
  }
}
