import CSVText

/// One row of a file with people: the number, and what each column of the file says of it.
struct ImportRow {
  let row: CSVRow
  let number: String
  /// Nil for an empty cell: what was known is taken away.
  let cells: [(column: PersonnelColumn, value: JSONValue?)]

  /// Reads all rows; what is wrong in any of them is told at once.
  static func read(
    _ file: CSVFile, _ rules: ImportRules, progress: (Int) -> Void
  ) -> (rows: [ImportRow], faults: [CSVRowFault]) {
    let names = PersonnelColumn.allCases.map(\.rawValue)
    let found = CSVColumns.find(
      names, required: [PersonnelColumn.nummer.rawValue], in: file.header,
      suggest: { rules.suggest($0, names) })
    switch found {
    case .failure(let error): return ([], error.faults)
    case .success(let columns): return read(file, columns, rules, progress)
    }
  }

  private static func read(
    _ file: CSVFile, _ columns: CSVColumns, _ rules: ImportRules, _ progress: (Int) -> Void
  ) -> (rows: [ImportRow], faults: [CSVRowFault]) {
    let known = PersonnelColumn.allCases.filter { columns.contains($0.rawValue) }
    let cell = ImportCell(rules: rules)
    var rows: [ImportRow] = []
    var faults: [CSVRowFault] = []
    var seen: [String: CSVRow] = [:]
    rows.reserveCapacity(file.rows.count)
    for (index, row) in file.rows.enumerated() {
      progress(index)
      var cells: [(column: PersonnelColumn, value: JSONValue?)] = []
      cells.reserveCapacity(known.count)
      var isGood = true
      for column in known {
        do throws(CellFault) {
          cells.append((column, try cell.value(columns.text(column.rawValue, of: row), column)))
        } catch {
          faults.append(CSVRowFault(row, column: column.rawValue, error.words))
          isGood = false
        }
      }
      guard isGood else { continue }
      guard case .text(let number)? = cells.first(where: { $0.column == .nummer })?.value else {
        faults.append(CSVRowFault(row, column: "nummer", "hier ontbreekt het personeelsnummer."))
        continue
      }
      if let first = seen.updateValue(row, forKey: number) {
        faults.append(
          CSVRowFault(row, column: "nummer", "\(number) staat ook in rij \(first.number)."))
        continue
      }
      rows.append(ImportRow(row: row, number: number, cells: cells))
    }
    return (rows, faults)
  }
}
