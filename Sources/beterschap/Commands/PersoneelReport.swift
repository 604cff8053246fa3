import Assistant
import Personnel
import Terminal

/// What an import of people changed, or would change.
enum PersoneelReport {
  // More would not be read; a program gets them all.
  private static let shown = 20

  static func blocks(_ found: RosterImport, isTrial: Bool) -> [Block] {
    var lines = ["Rijen in het bestand: \(found.rowCount)."]
    add("Nieuw", found.added, to: &lines)
    add(
      "Gewijzigd", found.changed.map { "\($0.number): \($0.fields.joined(separator: ", "))" },
      to: &lines)
    add("Verwijderd", found.removed, to: &lines)
    lines.append("Ongewijzigd: \(found.unchangedCount).")
    let end =
      found.isSame
      ? "Er verandert niets."
      : isTrial
        ? "Dit is een proef. Er is niets veranderd." : "Het bestand personeel.json is bijgewerkt."
    return [.say(text: lines.joined(separator: "\n"), sources: []), .say(text: end, sources: [])]
  }

  static func json(_ found: RosterImport, isTrial: Bool) -> JSONOutput {
    .object([
      .init("proef", .flag(isTrial)), .init("rijen", .number(found.rowCount)),
      .init("toegevoegd", .texts(found.added)),
      .init(
        "gewijzigd",
        .list(
          found.changed.map {
            .object([.init("nummer", .text($0.number)), .init("velden", .texts($0.fields))])
          })),
      .init("verwijderd", .texts(found.removed)),
      .init("ongewijzigd", .number(found.unchangedCount)),
    ])
  }

  private static func add(_ title: String, _ rows: [String], to lines: inout [String]) {
    lines.append("\(title): \(rows.count).")
    lines += rows.prefix(shown).map { "- \($0)" }
    if rows.count > shown { lines.append("- en nog \(rows.count - shown).") }
  }
}
