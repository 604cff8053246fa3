public import CivilDate

/// Days as spreadsheets write them.
public enum ImportDay {
  /// Reads "2026-03-02", "2-3-2026" and "02/03/2026"; nil for what is no day of the calendar.
  public static func read(_ text: String) -> CivilDate? {
    if let day = CivilDate(iso: text) { return day }
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "-" || $0 == "/" }
    guard parts.count == 3, parts[2].utf8.count == 4, (1...2).contains(parts[0].utf8.count),
      (1...2).contains(parts[1].utf8.count)
    else { return nil }
    func twoDigits(_ part: Substring) -> String { part.utf8.count == 1 ? "0\(part)" : "\(part)" }
    return CivilDate(iso: "\(parts[2])-\(twoDigits(parts[1]))-\(twoDigits(parts[0]))")
  }
}
