public import CivilDate

/// A day for each name that a dialog may use as a limit, for playing it without a dossier: somebody
/// who fell ill nine days ago.
public enum FreeDays {
  /// The days by name, around `today`.
  public static func days(around today: CivilDate) -> [String: CivilDate] {
    [
      "dag-na-eerste-dag": today - 8, "eerste-dag-van-ziekte": today - 9,
      "eerste-ziektedag": today - 9, "over-een-week": today + 7,
      "vroegste-ziektedag": today - 365, "morgen": today + 1, "gisteren": today - 1,
      "begin-protocol": today - 6_000,
    ]
  }
}
