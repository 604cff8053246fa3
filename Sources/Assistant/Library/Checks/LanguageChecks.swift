import PlainDutch
import ScriptText
import Verzuimprotocol

/// The rules for words that people read, whatever kind of script they stand in.
struct LanguageChecks {
  let unwanted: UnwantedWords
  let medical: MedicalQuestions

  /// What is wrong with texts for readers who are spoken to in one way.
  func findings(in texts: [WrittenText], file: String, address: Address) -> [Finding] {
    TextLanguage.findings(in: texts, file: file, address: address, unwanted: unwanted)
  }
}

extension Address {
  /// How readers in these roles are spoken to; no roles is everyone.
  init(roles: some Collection<String>) {
    let medewerker = Role.medewerker.rawValue
    if roles.isEmpty {
      self = .either
    } else if roles.allSatisfy({ $0 == medewerker }) {
      self = .informal
    } else {
      self = roles.contains(medewerker) ? .either : .formal
    }
  }
}
