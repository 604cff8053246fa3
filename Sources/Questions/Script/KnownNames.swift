import ScriptText

/// What the names in a `.vragen` file may refer to, and what was probably meant by another one.
struct KnownNames {
  let isRole: (String) -> Bool
  let isSource: (String) -> Bool
  let isDialog: (String) -> Bool
  var dialogs: Set<String> = []
  var tasks: Set<String> = []
  var values: Set<String> = []
  var contradictions: Set<String> = []

  static let keywords = [
    "onderwerp", "titel", "bron", "gesprek", "taak", "tegenspraak", "vraag", "antwoord", "meer",
    "nu anders", "praatje", "elders",
  ]

  private static let roles = [
    "medewerker", "leidinggevende", "personeelsadministratie", "hr-adviseur",
    "bedrijfsmaatschappelijk-werker", "bedrijfsarts", "arbodienst", "helpdesk", "beheerder",
  ]

  func suggestion(forRole written: String) -> String? {
    let candidates = Self.roles.filter(isRole)
    return candidates.first { $0.starts(with: written.lowercased()) && written.utf8.count > 1 }
      ?? Suggestion.nearest(to: written, among: candidates)
  }

  /// Sections are numbers, so the near ones are the same number with another word before it.
  func suggestion(forSource written: String) -> String? {
    let number = written.drop { !$0.isNumber }.prefix { $0.isNumber || $0 == "." }
    var digits = String(number)
    while digits.last == "." { digits.removeLast() }
    guard !digits.isEmpty else { return nil }
    var candidates = ["Protocol \(digits)", "Beleid \(digits)", "Bijlage \(digits)"]
    if let dot = digits.lastIndex(of: ".") { candidates.append("Protocol \(digits[..<dot])") }
    return candidates.first(where: isSource)
  }

  func suggestion(forDialog written: String) -> String? {
    let hyphenated = String(written.lowercased().map { $0 == " " || $0 == "_" ? "-" : $0 })
    return isDialog(hyphenated)
      ? hyphenated : Suggestion.nearest(to: hyphenated, among: dialogs)
  }
}
