public import CivilDate

/// All cases of one medewerker: a fold over the lines of the dossier.
///
/// Never throws: a line that cannot be true (a second ziekmelding while ill) is left out and named
/// in ``fouten``, so that a dossier with a mistake stays readable and an intrekking can mend it.
public struct Ziektegevallen: Sendable {
  /// The cases in order of time.
  public let gevallen: [Gevaldossier]
  /// The lines that were not counted, with the reason.
  public let fouten: [ReportError]
  /// The last day in service.
  public let uitDienst: CivilDate?
  /// The lines that belong to no case.
  public let zonderGeval: [Gebeurtenis]
  /// The numbers of the lines that an intrekking made count for nothing.
  public let ingetrokken: Set<Int>

  /// The numbers of the changes in hours or work that never came: the recovery was there first.
  public let vervallenWijzigingen: Set<Int>

  /// Reads a dossier by the samentelling of `rules`.
  public init(_ feiten: Dossierfeiten, rules: Verzuimprotocol) {
    let reader = SpellReader(feiten)
    let cases = Ziektegevallen.cases(of: reader.spells, rules: rules)
    uitDienst = feiten.uitDienst
    fouten = reader.errors
    ingetrokken = reader.withdrawn
    let never = reader.changesAfterRecovery()
    vervallenWijzigingen = never
    var collected = cases.map { CaseCollector($0, uitDienst: feiten.uitDienst, rules: rules) }
    var rest: [Gebeurtenis] = []
    for line in reader.others {
      if let index = Ziektegevallen.place(of: line, in: collected, reader) {
        collected[index].add(
          line, endedSpell: reader.endedSpell[line.nummer], isNever: never.contains(line.nummer))
      } else {
        rest.append(line)
      }
    }
    zonderGeval = rest
    let talks = reader.others.filter { $0.soort == .verplichting(.verzuimgesprek) }.map(\.dag)
    let signals = FrequencySignals(
      firstDays: collected.map(\.firstDay), talks: talks, rules: rules)
    for index in collected.indices { collected[index].setSignal(signals.tasks[index]) }
    let lines = NumberedLines(feiten.gebeurtenissen)
    gevallen = collected.map { $0.finished(lines) }
  }

  // What was done for a spell that never was still counts for the one that was meant.
  private static func place(
    of line: Gebeurtenis, in cases: [CaseCollector], _ reader: SpellReader
  ) -> Int? {
    if reader.loose.contains(line.nummer) {
      return cases.lastIndex { geval in geval.spells.contains { $0.periode.contains(line.dag) } }
    }
    let day = line.eersteDag ?? reader.endedSpell[line.nummer] ?? line.dag
    return cases.lastIndex { $0.firstDay <= day }
  }

  /// The last case: the one that people mean by "the case".
  public var last: Gevaldossier? { gevallen.last }

  /// The case in which `day` is a sick day; nil when there is none.
  public func geval(on day: CivilDate) -> Gevaldossier? {
    gevallen.first { $0.geval.isSick(on: day) && $0.uitDienst.map { day <= $0 } ?? true }
  }

  /// Whether somebody is ill on `day`.
  public func isSick(on day: CivilDate) -> Bool { geval(on: day) != nil }

  private static func cases(of spells: [Spell], rules: Verzuimprotocol) -> [[Spell]] {
    var cases: [[Spell]] = []
    for spell in spells {
      if let previous = cases.last?.last,
        rules.isContinuation(spell.eersteDag, after: previous.hersteldatum)
      {
        cases[cases.count - 1].append(spell)
      } else {
        cases.append([spell])
      }
    }
    return cases
  }
}
