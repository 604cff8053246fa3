import CivilDate

/// Reads the lines of a dossier into spells; what cannot be true is left out and named.
struct SpellReader {
  let uitDienst: CivilDate?
  private(set) var spells: [Spell] = []
  private(set) var errors: [ReportError] = []
  /// The lines that make no spell and end none, without those withdrawn.
  private(set) var others: [Gebeurtenis] = []
  /// For lines about a recovery: the spell that had ended last when they were recorded.
  private(set) var endedSpell: [Int: CivilDate] = [:]
  /// The lines that were withdrawn, or that were about a recovery that was.
  private(set) var withdrawn: Set<Int> = []
  /// Lines recorded for a spell that was withdrawn later: their own day decides where they belong.
  private(set) var loose: Set<Int> = []

  init(_ feiten: Dossierfeiten) {
    uitDienst = feiten.uitDienst
    let lines = feiten.gebeurtenissen
    for index in lines.indices { read(lines[index], before: lines[(index + 1)...]) }
  }

  private mutating func read(_ line: Gebeurtenis, before next: ArraySlice<Gebeurtenis>) {
    switch line.soort {
    case .verplichting(.ziekmelding): begin(line, before: next)
    case .verplichting(.hersteldmelding): end(line, .hersteldmelding)
    case .verplichting(.herstelmelding): end(line, .herstelmelding)
    case .overig(.intrekking): withdraw(line)
    case .verplichting(.herstelmeldingRegistreren), .verplichting(.nazorg):
      endedSpell[line.nummer] = spells.last { $0.hersteldatum != nil }?.eersteDag
      others.append(line)
    case .verplichting, .overig: others.append(line)
    }
  }

  private mutating func begin(_ line: Gebeurtenis, before next: ArraySlice<Gebeurtenis>) {
    let nummer = line.nummer
    guard let day = line.eersteDag else { return errors.append(.noEersteDag(nummer: nummer)) }
    if let uitDienst, day > uitDienst {
      errors.append(.afterService(nummer: nummer, eersteDag: day, lastDay: uitDienst))
      return
    }
    let index = indexOfHistory(line, from: day, before: next) ?? spells.count
    if index > 0 {
      let previous = spells[index - 1]
      guard let recovered = previous.hersteldatum else {
        errors.append(.stillSick(nummer: nummer, eersteDag: day, since: previous.eersteDag))
        return
      }
      if day < recovered {
        errors.append(
          .overlapping(nummer: nummer, eersteDag: day, previousHersteldatum: recovered))
        return
      }
    }
    let spell = Spell(
      nummer: nummer, eersteDag: day, ontvangen: line.dag, aannemer: line.aannemer,
      uitRegistratie: line.uitRegistratie,
      isAtAdministration: line.door == .personeelsadministratie)
    spells.insert(spell, at: index)
  }

  // A recovery belongs to the last spell that began before it: a late report about the spell
  // before finds its place too.
  private mutating func end(_ line: Gebeurtenis, _ verplichting: Verplichting) {
    guard let day = line.hersteldatum else {
      return errors.append(.noHersteldatum(nummer: line.nummer))
    }
    guard let index = spells.lastIndex(where: { $0.eersteDag < day }) else {
      return errors.append(.notSick(nummer: line.nummer, hersteldatum: day))
    }
    spells[index].recoveries.append(
      Spell.Recovery(
        nummer: line.nummer, verplichting: verplichting, hersteldatum: day, dag: line.dag,
        uitRegistratie: line.uitRegistratie))
  }

  private mutating func withdraw(_ line: Gebeurtenis) {
    if let betreft = line.betreft {
      if let later = spellAfterRecovery(betreft) {
        return errors.append(.laterSpell(nummer: line.nummer, eersteDag: later))
      }
      if withdrawLine(betreft) { return }
    } else if let index = spells.lastIndex(where: {
      line.eersteDag == nil || $0.eersteDag == line.eersteDag
    }) {
      removeSpell(at: index)
      return
    }
    errors.append(.nothingToWithdraw(nummer: line.nummer))
  }

  private mutating func removeSpell(at index: Int) {
    let spell = spells.remove(at: index)
    withdrawn.insert(spell.nummer)
    withdrawn.formUnion(spell.recoveries.map(\.nummer))
    let next = index < spells.count ? spells[index].nummer : .max
    for line in others where spell.nummer < line.nummer {
      let names = line.eersteDag ?? endedSpell[line.nummer]
      if names == spell.eersteDag || names == nil && line.nummer < next {
        loose.insert(line.nummer)
      }
    }
  }

  // The first day of a later spell that could not be, if this recovery were withdrawn.
  private func spellAfterRecovery(_ nummer: Int) -> CivilDate? {
    for (spell, later) in zip(spells, spells.dropFirst())
    where spell.recoveries.contains(where: { $0.nummer == nummer }) {
      let left = spell.recoveries.last { $0.nummer != nummer }?.hersteldatum
      if left.map({ $0 > later.eersteDag }) ?? true { return later.eersteDag }
    }
    return nil
  }

  // Who is ill again was not registered as recovered, nor asked how it went.
  private mutating func removeRecovery(_ at: Int, ofSpell index: Int) {
    let recovery = spells[index].recoveries.remove(at: at)
    withdrawn.insert(recovery.nummer)
    guard spells[index].recoveries.isEmpty else { return }
    let first = spells[index].eersteDag
    let about = others.filter { line in
      endedSpell[line.nummer].map { (line.eersteDag ?? $0) == first } ?? false
    }
    withdrawn.formUnion(about.map(\.nummer))
    others.removeAll { withdrawn.contains($0.nummer) }
  }

  private mutating func withdrawLine(_ nummer: Int) -> Bool {
    if let index = spells.firstIndex(where: { $0.nummer == nummer }) {
      removeSpell(at: index)
      return true
    }
    for index in spells.indices {
      if let at = spells[index].recoveries.firstIndex(where: { $0.nummer == nummer }) {
        removeRecovery(at, ofSpell: index)
        return true
      }
    }
    if let index = errors.firstIndex(where: { $0.nummer == nummer }) {
      errors.remove(at: index)
      withdrawn.insert(nummer)
      return true
    }
    guard let index = others.firstIndex(where: { $0.nummer == nummer }) else { return false }
    others.remove(at: index)
    withdrawn.insert(nummer)
    return true
  }
}
