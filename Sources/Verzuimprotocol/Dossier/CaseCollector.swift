import CivilDate

/// Gathers the lines of one case into what its tasks need.
struct CaseCollector {
  let spells: [Spell]
  let rules: Verzuimprotocol
  private(set) var facts = CaseFacts()
  private var lines: [Int]
  // Lines about spells and changes, numbered when all of them are known.
  private var changes: [Gebeurtenis] = []

  init(_ spells: [Spell], uitDienst: CivilDate?, rules: Verzuimprotocol) {
    self.spells = spells
    self.rules = rules
    facts.uitDienst = uitDienst
    lines = []
    for (index, spell) in spells.enumerated() {
      lines.append(spell.nummer)
      markSpell(.ziekmelding, index, spell.ontvangen)
      if spell.uitRegistratie {
        markRegistered(index, spell.ontvangen)
      } else if spell.isAtAdministration {
        markSpell(.ziekmeldingDoorgeven, index, spell.ontvangen)
      }
      for recovery in spell.recoveries {
        lines.append(recovery.nummer)
        markSpell(recovery.verplichting, index, recovery.dag)
        if recovery.uitRegistratie { markRecoveryRegistered(index, recovery.dag) }
      }
    }
    facts.isHistory = spells.allSatisfy { $0.recoveries.last?.uitRegistratie ?? false }
  }

  var firstDay: CivilDate { spells[0].eersteDag }

  /// Takes in a line; `isNever` when the change that it tells of never came.
  mutating func add(_ line: Gebeurtenis, endedSpell: CivilDate?, isNever: Bool) {
    lines.append(line.nummer)
    if isNever {
      facts.vervallenWijzigingen.insert(line.nummer)
      return
    }
    if let isLong = line.isLong {
      facts.forecasts.append(CaseFacts.Forecast(day: line.dag, isLong: isLong))
    }
    switch line.soort {
    case .overig(.ontslagAangevraagd):
      facts.ontslagAangevraagd = facts.ontslagAangevraagd.map { min($0, line.dag) } ?? line.dag
    case .overig(.deelherstel): changes.append(line)
    case .overig: break
    case .verplichting(let verplichting): mark(verplichting, line, endedSpell)
    }
  }

  mutating func setSignal(_ task: FrequencySignals.Task?) {
    facts.signal = task?.day
    if let done = task?.talk { facts.markDone(.verzuimgesprek, on: done) }
  }

  private mutating func mark(
    _ verplichting: Verplichting, _ line: Gebeurtenis, _ endedSpell: CivilDate?
  ) {
    // What has no row of its own may still be what another row counts from.
    guard let timing = rules.timing(of: verplichting) else {
      markOnce(verplichting, line, isYearly: false)
      return
    }
    switch timing.anchor {
    case .wijziging: changes.append(line)
    case .signal: break
    case .report, .reportTakenByAnother, .periode:
      markSpell(verplichting, spellIndex(of: line, verplichting), line.dag)
    case .herstel, .herstelAfter:
      let index = spells.lastIndex { $0.eersteDag == line.eersteDag ?? endedSpell }
      if let index { markSpell(verplichting, index, line.dag) }
    case .dreigendLangdurig, .geval, .firstReport, .last, .lastOrDay:
      markOnce(verplichting, line, isYearly: timing.yearly != nil)
    }
  }

  private mutating func markOnce(
    _ verplichting: Verplichting, _ line: Gebeurtenis, isYearly: Bool
  ) {
    if isYearly {
      let before = facts.numbered.count { $0.verplichting == verplichting }
      markNumber(verplichting, line.volgnummer ?? before + 1, line.dag)
      return
    }
    facts.markDone(verplichting, on: line.dag)
    if rules.talkKinds.contains(verplichting) { facts.talks.append(line.dag) }
  }

  // The spell that a line is about: the one it names, else the last one reported by then for
  // which it is not done yet.
  private func spellIndex(of line: Gebeurtenis, _ verplichting: Verplichting) -> Int {
    if let day = line.eersteDag, let index = spells.lastIndex(where: { $0.eersteDag == day }) {
      return index
    }
    let reported = spells.indices.filter { spells[$0].ontvangen <= line.dag }
    let open = reported.last { facts.done(verplichting, number: $0 + 1) == nil }
    return open ?? reported.last ?? 0
  }

  private mutating func markSpell(_ verplichting: Verplichting, _ index: Int, _ day: CivilDate) {
    markNumber(verplichting, index + 1, day)
  }

  private mutating func markNumber(_ verplichting: Verplichting, _ number: Int, _ day: CivilDate) {
    guard facts.done(verplichting, number: number) == nil else { return }
    facts.numbered.append(
      CaseFacts.Numbered(verplichting: verplichting, number: number, day: day))
  }

  // What comes from the registration was passed on and registered, or it would not be in it.
  private mutating func markRegistered(_ index: Int, _ day: CivilDate) {
    markSpell(.ziekmeldingDoorgeven, index, day)
    markSpell(.ziekmeldingRegistreren, index, day)
  }

  private mutating func markRecoveryRegistered(_ index: Int, _ day: CivilDate) {
    markSpell(.hersteldmelding, index, day)
    markSpell(.herstelmeldingRegistreren, index, day)
  }

  // Each day on which hours or work change is one change; the lines about it are matched by it.
  private mutating func numberChanges() {
    var days: [CivilDate] = []
    for line in changes where line.soort != .verplichting(.mutatieVerwerken) {
      days.append(line.per ?? line.dag)
    }
    facts.wijzigingen = Set(days).sorted()
    for line in changes where line.uitRegistratie {
      guard let index = facts.wijzigingen.firstIndex(of: line.per ?? line.dag) else { continue }
      markNumber(.werkhervattingMelden, index + 1, line.dag)
      markNumber(.mutatieVerwerken, index + 1, line.dag)
    }
    for line in changes {
      guard case .verplichting(let verplichting) = line.soort else { continue }
      let index =
        facts.wijzigingen.firstIndex(of: line.per ?? line.dag)
        ?? facts.wijzigingen.indices.first { facts.done(verplichting, number: $0 + 1) == nil }
      if let index { markNumber(verplichting, index + 1, line.dag) }
    }
  }

  func finished(_ all: NumberedLines) -> Gevaldossier {
    var copy = self
    if !changes.isEmpty { copy.numberChanges() }
    copy.facts.forecasts.sort { $0.day < $1.day }
    let periods = spells.map(\.periode)
    return Gevaldossier(
      geval: Ziektegeval(first: periods[0], others: Array(periods.dropFirst())),
      gebeurtenissen: all.lines(lines.sorted()), facts: copy.facts)
  }
}
