public import Assistant
import DialogEngine
import DialogProof
public import Verzuimprotocol

/// How much of each part the sessions show, and what they do not.
public struct CoverageReport: Sendable {
  /// What is counted.
  public enum Part: String, CaseIterable, Sendable {
    /// The lines of the dialogs that do something.
    case steps = "stappen"
    /// Each fact both ways, each arrow of a question, and the answers without an arrow.
    case branches = "takken"
    /// Each reason for which an author has words of his own.
    case refusals = "weigeringen"
    /// The onderwerpen.
    case onderwerpen = "onderwerpen"
    /// The rows of the tijdschema.
    case tijdschema = "tijdschema"
    /// The sections of the nota.
    case nota = "nota"

    /// Whether every one of them must be shown.
    public var isDemanded: Bool {
      switch self {
      case .steps, .branches: true
      case .refusals, .onderwerpen, .tijdschema, .nota: false
      }
    }
  }

  /// Something that no session shows.
  public struct Missed: Sendable {
    /// What it is.
    public let words: String
    /// The file and line where it stands; nil for what stands in no dialog.
    public let place: (file: String, line: Int)?
  }

  /// One part.
  public struct Row: Sendable {
    /// What is counted.
    public let part: Part
    /// How many there are.
    public let total: Int
    /// Those that no session shows.
    public let missed: [Missed]
    /// How many the sessions show.
    public var shown: Int { total - missed.count }
  }

  /// The parts, in order.
  public let rows: [Row]

  /// What `coverage` shows of the scripts in `library` and of the protocol.
  public init(_ coverage: SessionCoverage, of library: Library, rules: Verzuimprotocol) {
    let dialogs = library.allDialogs
    let points = dialogs.flatMap { dialog in
      CoveragePoint.all(of: dialog).map { (dialog: dialog, point: $0) }
    }
    func row(_ part: Part, _ belongs: (CoveragePoint.What) -> Bool) -> Row {
      let all = points.filter { belongs($0.point.what) }
      let missed = all.filter { !coverage.dialogs.shown.contains($0.point) }.map { item in
        Missed(
          words: "\(item.dialog.name): \(item.point.words(in: item.dialog))",
          place: item.point.place(in: item.dialog))
      }
      return Row(part: part, total: all.count, missed: missed)
    }
    func row(_ part: Part, _ names: [String], _ shown: Set<String>) -> Row {
      let missed = names.filter { !shown.contains($0) }
      return Row(
        part: part, total: names.count, missed: missed.map { Missed(words: $0, place: nil) })
    }
    let tasks = library.tasksOfOnderwerpen
    var rowsShown = Set(coverage.onderwerpen.compactMap { tasks[$0] ?? nil })
    for (dialog, point) in points where coverage.dialogs.shown.contains(point) {
      rowsShown.formUnion(dialog.names(at: point.key))
    }
    rows = [
      row(.steps) { $0 == .statement },
      row(.branches) { what in
        switch what {
        case .fact, .route, .runsOn: true
        case .statement, .refusal: false
        }
      },
      row(.refusals) { if case .refusal = $0 { true } else { false } },
      row(.onderwerpen, tasks.keys.sorted(), coverage.onderwerpen),
      row(.tijdschema, Verplichting.allCases.map(\.id), rowsShown),
      row(.nota, Citation.allCases.map(\.label), coverage.sections),
    ]
  }

  /// Whether everything is shown that must be.
  public var isEnough: Bool { !rows.contains { $0.part.isDemanded && !$0.missed.isEmpty } }
}

extension Dialog {
  /// The names of the host that a statement uses, each up to its point: "plan-van-aanpak" of
  /// "plan-van-aanpak.uiterst", and the kind of gebeurtenis that it stores.
  fileprivate func names(at key: String) -> Set<String> {
    guard let statement = statements.first(where: { $0.key == key }) else { return [] }
    var names: [String]
    switch statement.action {
    case .say(let words): names = words.names
    case .ask(let question): names = question.text.names
    case .branch(let fact, _, _): names = [fact]
    case .record(let recording): names = [recording.kind]
    case .end(let words): names = words?.names ?? []
    case .go, .call, .review, .send: names = []
    }
    names = names.map { $0.split(separator: ".").first.map(String.init) ?? $0 }
    return Set(names)
  }
}
