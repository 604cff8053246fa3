public import Verzuimprotocol

/// A course of illness as people read it: what it follows, a picture, and the rows by date.
public struct TijdlijnText: Sendable {
  let tijdschema: Tijdschema
  let caseCount: Int
  let wie: Wie?
  let tasks: [Taak]

  /// Below so many columns there is no picture.
  public static let pictureWidth = 60

  /// The text of a tijdschema.
  ///
  /// - Parameters:
  ///   - tijdschema: the case with its tasks.
  ///   - caseCount: how many cases the periods make; this is the last one.
  ///   - wie: whose tasks are told; nil is everyone's.
  public init(_ tijdschema: Tijdschema, caseCount: Int = 1, wie: Wie? = nil) {
    self.tijdschema = tijdschema
    self.caseCount = caseCount
    self.wie = wie
    tasks = tijdschema.filter { task in wie.map { task.wie.contains($0) } ?? true }
  }

  /// The text for a screen of `width` columns.
  public func blocks(width: Int) -> [Block] {
    var blocks: [Block] = [.say(text: head, sources: [])]
    guard !tasks.isEmpty else {
      return blocks + [.say(text: "Er zijn geen taken voor deze rol.", sources: [])]
    }
    if width >= TijdlijnText.pictureWidth {
      let picture = TijdlijnPicture(tijdschema, tasks: tasks)
      blocks.append(.say(text: picture.lines(width: width).joined(separator: "\n"), sources: []))
      blocks.append(.say(text: picture.legend.joined(separator: "\n"), sources: []))
    }
    blocks.append(.say(text: totals, sources: []))
    blocks.append(.say(text: tasks.map(row).joined(separator: "\n"), sources: []))
    return blocks
  }

  /// One task in one line: its day, who, what, how it stands, its section and its name.
  private func row(_ task: Taak) -> String {
    let state = TaskState(task, in: tijdschema)
    let day = DayWords(today: tijdschema.vandaag).day(task.dates.sortDay)
    return "- \(day.capitalisedFirst). \(task.wie.title): \(task.whatAfterColon) \(state.text) "
      + "(\(task.section), \(task.id))"
  }

  /// How many tasks stand how, in words.
  private var totals: String {
    let counts = TaskCounts(tasks, isWithoutDossier: tijdschema.isWithoutDossier)
    let whose = wie.map { " van \($0.role == nil ? "" : "de ")\($0.title)" } ?? ""
    return "Dit zijn alle taken\(whose): \(counts.words)."
  }
}
