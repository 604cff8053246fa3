/// The kinds of situation that a lesson can play in; the raw value is the name in a dialog.
public enum SituationKind: String, CaseIterable, Hashable, Sendable {
  /// Somebody reported sick this morning, and the program took the report.
  case ziekmelding
  /// Ill for some days, less than a week.
  case eersteWeek = "eerste-week"
  /// Ill for a week, and the call was made.
  case naDeEersteWeek = "na-de-eerste-week"
  /// Ill for three to four weeks, and the leidinggevende expects a long absence.
  case dreigendLang = "dreigend-lang"
  /// Ill for five to six weeks: analysis and advice have come.
  case advies
  /// Ill for two to three months, with a plan van aanpak.
  case plan
  /// Ill for seven to eleven months.
  case halfJaar = "half-jaar"
  /// Ill for almost a year.
  case eersteJaar = "eerste-jaar"
  /// Ill for twenty months or so.
  case tweeJaar = "twee-jaar"
  /// Back at work after more than six weeks.
  case hersteld
  /// Ill again after a recovery, within four weeks or not.
  case opnieuwZiek = "opnieuw-ziek"
  /// Reported sick three to five times in a year.
  case vaakZiek = "vaak-ziek"
}
