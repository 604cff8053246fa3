import CivilDate

extension SpellReader {
  /// The changes in hours or work that never came: from their day on the spell they were told in was
  /// over (Protocol 1.9).
  ///
  /// Full resumption ends a spell, so part of the hours cannot follow on it; and the next spell
  /// begins fully sick.
  func changesAfterRecovery() -> Set<Int> {
    Set(others.lazy.filter(isAfterRecovery).map(\.nummer))
  }

  private func isAfterRecovery(_ line: Gebeurtenis) -> Bool {
    guard let per = line.per, SpellReader.isChange(line.soort) else { return false }
    // What was told in a spell that was withdrawn since belongs to the one of its own day.
    let isLoose = loose.contains(line.nummer)
    let spell = spells.last { $0.eersteDag <= per && (isLoose || $0.nummer < line.nummer) }
    return spell?.hersteldatum.map { $0 <= per } ?? false
  }

  private static func isChange(_ soort: Soort) -> Bool {
    switch soort {
    case .overig(.deelherstel), .verplichting(.werkhervattingMelden),
      .verplichting(.mutatieVerwerken):
      true
    case .overig, .verplichting: false
    }
  }
}
