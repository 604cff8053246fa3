/// Something wrong with the form of a CSV file.
public struct CSVFault: Error, Hashable, Sendable {
  /// What is wrong.
  public enum Kind: Hashable, Sendable {
    /// There is nothing in it.
    case empty
    /// Two bytes a character: the program that wrote it was not told otherwise.
    case utf16
    /// A byte that neither UTF-8 nor Windows-1252 has here.
    case unknownCharacter
    /// A quote in a field that does not begin with one.
    case quoteInside
    /// Something between the closing quote and the end of the field.
    case textAfterQuote
    /// The quote that opens a field is never closed.
    case unclosedQuote
    /// Another number of fields than there are columns.
    case fieldCount(found: Int, columns: Int)
  }

  /// The row, from 1, the names of the columns included.
  public let row: Int
  /// The line of the file.
  public let line: Int
  /// What is wrong.
  public let kind: Kind

  /// The words for the user.
  public var message: String {
    "\(CSVRow.place(row, line)): \(words)"
  }

  private var words: String {
    switch kind {
    case .empty: "het bestand is leeg. De eerste rij hoort de namen van de kolommen te hebben."
    case .utf16: "het bestand is UTF-16. Bewaar het als CSV UTF-8."
    case .unknownCharacter: "hier staat een onbekend teken. Bewaar het bestand als CSV UTF-8."
    case .quoteInside:
      "een aanhalingsteken midden in een veld. Zet het hele veld tussen aanhalingstekens."
    case .textAfterQuote:
      "na het laatste aanhalingsteken staat nog iets. Schrijf een aanhalingsteken in een veld dubbel."
    case .unclosedQuote: "dit aanhalingsteken wordt nergens gesloten."
    case .fieldCount(let found, let columns):
      "\(found == 1 ? "1 veld" : "\(found) velden"), maar er zijn \(columns) kolommen."
    }
  }
}
