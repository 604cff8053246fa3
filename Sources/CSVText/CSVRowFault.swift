/// Something wrong with what stands in a row.
public struct CSVRowFault: Error, Hashable, Sendable {
  /// The row, from 1, the names of the columns included; 0 when it is about no row.
  public let row: Int
  /// The name of the column; nil when it is about the whole row.
  public let column: String?
  /// Where it is and what is wrong, in Dutch.
  public let message: String

  /// Something wrong with a row, or with one of its columns.
  public init(_ row: CSVRow, column: String? = nil, _ words: String) {
    self.row = row.number
    self.column = column
    message = "\(row.place)\(column.map { ", kolom \($0)" } ?? ""): \(words)"
  }

  /// Something wrong with the form of a row.
  public init(_ fault: CSVFault) {
    row = fault.row
    column = nil
    message = fault.message
  }
}
