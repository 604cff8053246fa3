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

  init(_ feiten: Dossierfeiten) {
    uitDienst = feiten.uitDienst
    for gebeurtenis in feiten.gebeurtenissen { read(gebeurtenis) }
  }

  private mutating func read(_ line: Gebeurtenis) {
    switch line.soort {
    case .verplichting(.ziekmelding): begin(line)
    case .verplichting(.hersteldmelding): end(line, .hersteldmelding)
    case .verplichting(.herstelmelding): end(line, .herstelmelding)
    case .overig(.intrekking): withdraw(line)
    case .verplichting(.herstelmeldingRegistreren), .verplichting(.nazorg):
      endedSpell[line.nummer] = spells.last { $0.hersteldatum != nil }?.eersteDag
      others.append(line)
    case .verplichting, .overig: others.append(line)
    }
  }

  private mutating func begin(_ line: Gebeurtenis) {
    let nummer = line.nummer
    guard let day = line.eersteDag else { return errors.append(.noEersteDag(nummer: nummer)) }
    if let uitDienst, day > uitDienst {
      errors.append(.afterService(nummer: nummer, eersteDag: day, lastDay: uitDienst))
      return
    }
    if let previous = spells.last {
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
    spells.append(
      Spell(nummer: nummer, eersteDag: day, ontvangen: line.dag, aannemer: line.aannemer))
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
        nummer: line.nummer, verplichting: verplichting, hersteldatum: day, dag: line.dag))
  }

  private mutating func withdraw(_ line: Gebeurtenis) {
    if let betreft = line.betreft {
      if withdrawLine(betreft) { return }
    } else if let index = spells.lastIndex(where: {
      line.eersteDag == nil || $0.eersteDag == line.eersteDag
    }) {
      spells.remove(at: index)
      return
    }
    errors.append(.nothingToWithdraw(nummer: line.nummer))
  }

  private mutating func withdrawLine(_ nummer: Int) -> Bool {
    if let index = spells.firstIndex(where: { $0.nummer == nummer }) {
      spells.remove(at: index)
      return true
    }
    for index in spells.indices {
      if let at = spells[index].recoveries.firstIndex(where: { $0.nummer == nummer }) {
        spells[index].recoveries.remove(at: at)
        return true
      }
    }
    if let index = errors.firstIndex(where: { $0.nummer == nummer }) {
      errors.remove(at: index)
      return true
    }
    guard let index = others.firstIndex(where: { $0.nummer == nummer }) else { return false }
    others.remove(at: index)
    return true
  }
}
