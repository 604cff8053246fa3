import CivilDate

extension SpellReader {
  /// Where a spell from the registration belongs that was over before one that is known already; nil
  /// when it is no such spell.
  ///
  /// The registration is often taken over when somebody is ill again. Its spells go by their days,
  /// not by when they were recorded, so that samentelling has the whole history. Only a spell whose
  /// recovery stands in the same registration: all others are reports, and one report at a time can
  /// be open.
  func indexOfHistory(
    _ line: Gebeurtenis, from day: CivilDate, before next: ArraySlice<Gebeurtenis>
  ) -> Int? {
    guard line.uitRegistratie, let last = spells.last, day < last.eersteDag,
      let index = spells.firstIndex(where: { day < $0.eersteDag }),
      let recovered = SpellReader.recovery(in: next), day < recovered,
      recovered <= spells[index].eersteDag
    else { return nil }
    return index
  }

  // The hersteldatum of the registration that comes with a ziekmelding: no other report is between.
  private static func recovery(in next: ArraySlice<Gebeurtenis>) -> CivilDate? {
    let report = next.first { line in
      switch line.soort {
      case .verplichting(.ziekmelding), .verplichting(.hersteldmelding),
        .verplichting(.herstelmelding):
        true
      case .verplichting, .overig: false
      }
    }
    guard let report, report.uitRegistratie, report.soort != .verplichting(.ziekmelding) else {
      return nil
    }
    return report.hersteldatum
  }
}
