import Verzuimprotocol

/// What a dialog may branch on with `als`.
typealias HostFact = @Sendable (HostContext) -> Bool

/// The facts that a dialog may branch on with `als`: those of each subject, and those of each task.
enum HostFacts {
  /// The facts with a name of their own.
  static let all: [String: HostFact] = [
    asker, person, course, calls, reports, resumption, plans, summary, recovery, loon, spreekuur,
  ]
  .reduce(into: [:]) { all, some in all.merge(some) { first, _ in first } }

  /// Every name of a fact.
  static let names: Set<String> = {
    var names = Set(all.keys)
    for kind in Gebeurtenissoort.inOrder { names.insert("\(kind.id).gedaan") }
    for verplichting in Verplichting.allCases {
      for moment in taskMoments { names.insert("\(verplichting.id).\(moment)") }
    }
    return names
  }()

  /// What may be so of a task.
  private static let taskMoments = ["open", "te-laat", "nog-te-doen", "te-vroeg", "bestaat"]

  /// Whether a fact is so; one that nobody knows is not.
  static func isSo(_ name: String, _ context: HostContext) -> Bool {
    if let known = all[name] { return known(context) }
    let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
    guard parts.count == 2, let soort = Soort(id: parts[0]) else { return false }
    return taskFact(parts[1], soort, context)
  }

  /// What is so of a task in the last case: done, to be done now, late, still to
  /// come, or there at all.
  private static func taskFact(_ moment: String, _ soort: Soort, _ context: HostContext) -> Bool {
    if moment == "gedaan" { return context.dossier?.lastDay(of: soort) != nil }
    guard case .verplichting(let verplichting) = soort,
      let tasks = context.dossier?.tijdschema?.filter({ $0.verplichting == verplichting })
    else { return false }
    switch moment {
    case "open": return tasks.contains { $0.status == .open || $0.status == .teLaat }
    case "te-laat": return tasks.contains { $0.status == .teLaat }
    case "nog-te-doen": return tasks.contains(where: NextSteps.isLeft)
    case "te-vroeg": return tasks.first(where: NextSteps.isLeft)?.status == .toekomstig
    case "bestaat": return !tasks.isEmpty
    default: return false
    }
  }
}
