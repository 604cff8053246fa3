/// One row of a CSV file.
public struct CSVRow: Hashable, Sendable {
  /// Which row it is, from 1, as a spreadsheet counts them: the names of the columns are row 1.
  public let number: Int
  /// The line of the file on which it begins; another number once a field holds line ends.
  public let line: Int
  /// Its fields, without their quotes.
  public let fields: [String]

  /// Where it stands, to begin a sentence with: "Rij 4", or "Rij 4 (regel 6)".
  public var place: String { CSVRow.place(number, line) }

  static func place(_ number: Int, _ line: Int) -> String {
    number == line ? "Rij \(number)" : "Rij \(number) (regel \(line))"
  }
}
