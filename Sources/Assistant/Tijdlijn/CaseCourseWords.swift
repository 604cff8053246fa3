import Answers
import DialogEngine
import Verzuimprotocol

extension Assistant {
  private static let courseDialog = "verloop"

  /// The course of a case, for a helpdesk that asks how a dossier stands; nil when it
  /// asks something else.
  ///
  /// A number that is named is the answer to the dialog's question for it, and is refused as one.
  func courseOfCase(_ words: String) -> [Block]? {
    guard asker.role == .helpdesk, library.dialog(Assistant.courseDialog) != nil,
      let asked = AssistantWords.CourseQuestion(words)
    else { return nil }
    let blocks = carryOn(.dialog(Assistant.courseDialog, isOnly: false))
    guard let number = asked.number, let state = conversation,
      case .employeeNumber = engine.prompt(in: state)?.kind
    else { return blocks }
    return blocks.dropLast() + take(number, state)
  }
}

extension AssistantWords {
  /// A question after the course of a case.
  struct CourseQuestion: Hashable {
    /// The number of the dossier, as it was typed; nil when none was named.
    let number: String?

    private static let withNumber: Set<String> = [
      "dossier #", "verloop #", "verloop van #", "verloop dossier #", "verloop van dossier #",
      "hoe staat het met #", "hoe staat het met dossier #", "hoe staat het in dossier #",
      "hoe staat # ervoor", "hoe staat dossier # ervoor", "hoe gaat het met dossier #",
      "wie moet iets doen in #", "wie moet iets doen in dossier #", "wie moet iets doen bij #",
      "wie moet iets doen voor #", "wie moet wat doen in dossier #", "wie is aan zet in #",
      "wie is aan zet in dossier #", "wie is aan zet bij #",
    ]
    private static let withoutNumber: Set<String> = [
      "verloop van dit dossier", "hoe staat het met dit dossier", "hoe staat het in dit dossier",
      "hoe staat dit dossier ervoor", "wie moet iets doen in dit dossier", "wie moet iets doen",
      "wie moet wat doen in dit dossier", "wie is aan zet in dit dossier",
    ]
    private static let aboutCourse: Set<Substring> = [
      "laat", "gebeuren", "gebeurt", "doen", "status", "stand", "verloop", "hierna", "volgende",
    ]
    /// Words that change nothing of what is asked.
    private static let fillers: Set<Substring> = ["er", "nu", "nr", "nummer"]

    /// Reads the question; nil for any other words.
    init?(_ words: String) {
      let line = words.lowercased().trimming { $0.isWhitespace || "?.!".contains($0) }
      var parts = line.split(separator: " ").filter { !CourseQuestion.fillers.contains($0) }
      let places = parts.indices.filter { parts[$0].utf8.allSatisfy { (0x30...0x39).contains($0) } }
      number = places.count == 1 ? String(parts[places[0]]) : nil
      if places.count == 1 { parts[places[0]] = "#" }
      // A bare number is a line of the menu, unless no menu is that long.
      if parts == ["#"], AssistantWords.isPersonnelNumber(number ?? "") { return }
      let known = number == nil ? CourseQuestion.withoutNumber : CourseQuestion.withNumber
      if known.contains(parts.joined(separator: " ")) { return }
      // Whatever somebody asks about how one case goes, its course tells. Four digits may be a year.
      guard let number, number.utf8.count >= 5, !parts.contains("loon"),
        parts.contains(where: CourseQuestion.aboutCourse.contains)
      else { return nil }
    }
  }
}
