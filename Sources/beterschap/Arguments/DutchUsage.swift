/// The parser's English complaints in Dutch.
enum DutchUsage {
  /// What was wrong with the arguments, and where help is.
  static func words(for message: String) -> String {
    let first = message.split(separator: "\n").first.map(String.init) ?? ""
    let complaint = first.hasPrefix("Error: ") ? String(first.dropFirst(7)) : first
    let quoted = complaint.split(separator: "'", omittingEmptySubsequences: false)
    let name = quoted.count > 2 ? String(quoted[1]) : ""
    return "\(sentence(complaint, name)) Typ beterschap --help voor uitleg."
  }

  private static func sentence(_ complaint: String, _ name: String) -> String {
    if complaint.hasPrefix("Unknown option") { return "De optie '\(name)' bestaat niet." }
    if complaint.hasPrefix("Missing value for") {
      let option = complaint.split(separator: "'").last { $0.hasPrefix("-") } ?? "de optie"
      return "Na \(option.split(separator: " ").first ?? "de optie") hoort een waarde."
    }
    if complaint.contains("unexpected argument") {
      return "Dit begrijpt het programma niet: \(name)."
    }
    return "Zo werkt de opdracht niet."
  }
}
