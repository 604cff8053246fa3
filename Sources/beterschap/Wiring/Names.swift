import Assistant
import ScriptText

/// Words about names that do not exist.
enum Names {
  /// That there is no such dialog, with the one that may be meant.
  static func noDialog(_ name: String, _ library: Library) -> String {
    let near = Suggestion.nearest(to: name, among: library.dialogNames)
    return "Er is geen gesprek '\(name)'." + (near.map { " Bedoelde je '\($0)'?" } ?? "")
  }

  /// That there is no such scenario, with the one that may be meant.
  static func noScenario(_ name: String, _ library: Library) -> String {
    let near = Suggestion.nearest(to: name, among: library.scenarioNames)
    let hint = near.map { "Bedoelde je '\($0)'?" }
    let known = "Kies uit: \(library.scenarioNames.joined(separator: ", "))."
    return "Er is geen oefening '\(name)'. \(hint ?? known)"
  }

  /// That there is no such fact, with the one that may be meant.
  static func noFact(_ name: String, _ library: Library) -> String {
    let near = Suggestion.nearest(to: name, among: library.factNames)
    return "Er is geen feit '\(name)'." + (near.map { " Bedoelde je '\($0)'?" } ?? "")
  }
}
