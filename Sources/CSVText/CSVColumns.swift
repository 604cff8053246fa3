/// Which column of a file is which field.
public struct CSVColumns: Sendable {
  private let positions: [String: Int]

  /// Finds the columns by their names, in any order.
  ///
  /// `suggest` gives the known name that is near to an unknown one. All that is wrong is told at
  /// once: unknown names, names that stand twice, and required ones that are missing.
  public static func find(
    _ known: [String], required: [String], in header: CSVRow, suggest: (String) -> String?
  ) -> Result<CSVColumns, CSVColumnFaults> {
    var positions: [String: Int] = [:]
    var faults: [CSVRowFault] = []
    var isListed = false
    for (index, raw) in header.fields.enumerated() {
      let name = trimmed(raw).lowercased()
      if name.isEmpty {
        faults.append(CSVRowFault(header, "kolom \(index + 1) heeft geen naam."))
      } else if !known.contains(name) {
        var hint = suggest(name).map { " Bedoelt u '\($0)'?" } ?? ""
        if hint.isEmpty, !isListed {
          hint = " Er zijn: \(known.joined(separator: ", "))."
          isListed = true
        }
        faults.append(CSVRowFault(header, "de kolom '\(trimmed(raw))' bestaat niet.\(hint)"))
      } else if positions.updateValue(index, forKey: name) != nil {
        faults.append(CSVRowFault(header, "de kolom '\(name)' staat er twee keer."))
      }
    }
    for name in required where positions[name] == nil {
      faults.append(CSVRowFault(header, "de kolom '\(name)' ontbreekt."))
    }
    return faults.isEmpty
      ? .success(CSVColumns(positions: positions)) : .failure(CSVColumnFaults(faults: faults))
  }

  /// Whether the file has this column.
  public func contains(_ name: String) -> Bool { positions[name] != nil }

  /// What stands in a column of a row, without spaces around it; empty when there is no such column.
  public func text(_ name: String, of row: CSVRow) -> String {
    positions[name].map { CSVColumns.trimmed(row.fields[$0]) } ?? ""
  }

  private static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, isSpace(first) || isSpace(last) else {
      return text
    }
    let start = scalars.drop(while: isSpace)
    let end = start.lastIndex { !isSpace($0) }.map { start[...$0] } ?? start[..<start.startIndex]
    return String(String.UnicodeScalarView(end))
  }

  // The space and the one that never breaks, which spreadsheets leave behind.
  private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
    scalar == " " || scalar == "\u{A0}"
  }
}

/// What is wrong with the names of the columns.
public struct CSVColumnFaults: Error, Hashable, Sendable {
  /// The faults, in the order of the columns.
  public let faults: [CSVRowFault]
}
