import Assistant
import DialogEngine
import DialogProof
import ScriptText
import Terminal

/// `beterschap teken NAAM --naar STAP`: what is so and what is typed to get to a step.
enum WayWords {
  /// So many ways are enough to choose from.
  private static let most = 5

  /// Prints the ways, the shortest first.
  static func show(
    to step: String, of dialog: Dialog, _ library: Library, in folder: String?
  ) throws(Failure) -> Int32 {
    guard dialog.steps[step] != nil else {
      let near = Suggestion.nearest(to: step, among: dialog.steps.keys)
      throw Failure(
        "'\(dialog.name)' heeft geen stap '\(step)'."
          + (near.map { " Bedoelde je '\($0)'?" } ?? ""), exitCode: 64)
    }
    let ways = LoopCheck.walker(library.allDialogs).ways(to: step, of: dialog.name)
    guard !ways.isEmpty else {
      print("Geen enkel antwoord en geen enkel feit leidt naar de stap '\(step)'.")
      return 65
    }
    print("Naar de stap '\(step)' van '\(dialog.name)', de kortste weg eerst.")
    for (index, way) in ways.prefix(most).enumerated() {
      print("\n\(index + 1). \(words(way))")
      let command = LoopCheck.command(
        dialog.name, way.lines.map(\.typed), way.facts, in: folder)
      print("   \(ScreenText.line(command))")
    }
    if ways.count > most { print("\nEr zijn nog \(ways.count - most) andere wegen.") }
    return 0
  }

  private static func words(_ way: WayToStep) -> String {
    let facts = way.facts.map { fact in
      "\(fact.name) is \(fact.values.map { $0 ? "waar" : "niet waar" }.joined(separator: ", dan "))"
    }
    let lines = way.lines.map { "\($0.question): \($0.typed.isEmpty ? "Enter" : $0.typed)" }
    let all = facts + lines
    return ScreenText.line(all.isEmpty ? "Dit is het begin." : all.joined(separator: "; "))
  }
}
