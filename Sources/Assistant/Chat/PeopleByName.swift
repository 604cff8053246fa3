import Access
import Answers
import CivilDate
import DialogEngine
public import Personnel
import Verzuimprotocol

extension Assistant {
  /// What `zoek NAAM` shows at the menu; nil for other words.
  func searchAtMenu(_ words: String) -> [Block]? {
    guard mayFindPeople, let name = AssistantWords.searchedName(words) else { return nil }
    return [.say(text: PeopleFound.text(search(name), name: name), sources: []), menuBlock()]
  }

  /// What a name does where a personeelsnummer is asked: the only one who has it is meant, and of
  /// more the numbers are shown; nil when nobody has it, and for other lines.
  func personNamed(_ line: String, _ state: ConversationState) -> [Block]? {
    guard mayFindPeople, state.dialog != AssistantWords.loginDialog,
      case .employeeNumber? = engine.prompt(in: state)?.kind, engine.isNoAnswer(line, in: state)
    else { return nil }
    let asked = AssistantWords.searchedName(line)
    let name = asked ?? line.trimming(\.isWhitespace)
    guard name.count >= 3, name.contains(where: \.isLetter) else { return nil }
    let search = search(name)
    if search.count == 1, let person = search.found.first { return take(person.number, state) }
    guard search.count > 0 || asked != nil else { return nil }
    return [.say(text: PeopleFound.text(search, name: name), sources: [])] + pendingQuestion()
  }

  /// Whether the asker may look up a name.
  var mayFindPeople: Bool { asker.asker.map(environment.access.mayFindPeople) ?? false }

  /// A leidinggevende means his own people first.
  private func search(_ name: String) -> NameSearch {
    let day = environment.today.iso
    if asker.role == .leidinggevende, let number = asker.number {
      let own = NameSearch(name, in: Roster(environment.team(of: number)), on: day)
      if own.count > 0 { return own }
    }
    return NameSearch(name, in: environment.personnel.roster, on: day)
  }
}

extension AssistantWords {
  static let searchHelp = "Een nummer vindt u met een naam, zoals: zoek jansen."

  /// The name after "zoek"; nil for other words.
  static func searchedName(_ words: String) -> String? {
    let parts = words.split(separator: " ")
    guard (2...4).contains(parts.count), ["zoek", "zoeken"].contains(parts[0].lowercased()) else {
      return nil
    }
    let name = parts.dropFirst().joined(separator: " ")
    return name.contains(where: \.isLetter) ? name : nil
  }
}

/// The people who were found by a name, in words: number and department, never who is ill.
public enum PeopleFound {
  /// Each on a line of its own, or that there is nobody.
  public static func text(_ search: NameSearch, name: String) -> String {
    guard search.count > 0 else { return "Er is niemand met '\(name)' in de naam." }
    var lines = search.found.map { person in
      "- \(person.name ?? ""), \(person.number), \(person.department ?? "afdeling onbekend")"
    }
    let more = search.count - search.found.count
    if more > 0 { lines.append("Er zijn er nog \(more). Typ meer van de naam.") }
    return lines.joined(separator: "\n")
  }
}
