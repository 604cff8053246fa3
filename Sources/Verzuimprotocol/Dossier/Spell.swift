import CivilDate

/// A spell while the lines of a dossier are read.
struct Spell {
  /// A report of recovery: its line and its day.
  struct Recovery {
    let nummer: Int
    let verplichting: Verplichting
    let hersteldatum: CivilDate
    let dag: CivilDate
    let uitRegistratie: Bool
  }

  let nummer: Int
  let eersteDag: CivilDate
  let ontvangen: CivilDate
  let aannemer: Aannemer
  let uitRegistratie: Bool
  /// Whether the personeelsadministratie recorded it, so that nobody has to pass it on there.
  let isAtAdministration: Bool
  var recoveries: [Recovery] = []

  /// The last line about it counts: corrections are new lines.
  var hersteldatum: CivilDate? { recoveries.last?.hersteldatum }

  var periode: Ziekteperiode {
    Ziekteperiode(
      eersteDag: eersteDag, hersteldatum: hersteldatum, ontvangen: ontvangen,
      aangenomenDoor: aannemer)
  }
}
