import CSVText

/// Looks over how people belong together, after an import: only what the import touches is told.
struct RosterCheck {
  private let roster: Roster
  private let rows: [ImportRow]
  private var faults: [CSVRowFault] = []

  /// What is wrong, in the order of the file.
  static func faults(_ roster: Roster, _ rows: [ImportRow]) -> [CSVRowFault] {
    var check = RosterCheck(roster: roster, rows: rows)
    check.lookOver()
    return check.faults.sorted { $0.row < $1.row }
  }

  private init(roster: Roster, rows: [ImportRow]) {
    self.roster = roster
    self.rows = rows
  }

  private mutating func lookOver() {
    let twice = RosterCheck.doubleAccounts(roster)
    for row in rows {
      guard let employee = roster.employee(row.number) else { continue }
      checkPerson(employee.leidinggevende, "leidinggevende", row)
      checkPerson(employee.replacement, "vervanger", row)
      if let account = employee.account, twice.contains(account) {
        add(row, "account", "het account '\(account)' is van meer mensen.")
      }
      if let first = employee.inService, let last = employee.outOfService, last < first {
        add(row, "uit_dienst", "\(last) ligt voor de eerste dag, \(first).")
      }
    }
    for row in circularRows() {
      add(row, "leidinggevende", "zo is \(row.number) via anderen zijn eigen leidinggevende.")
    }
  }

  private mutating func checkPerson(_ number: String?, _ column: String, _ row: ImportRow) {
    guard let number else { return }
    if number == row.number {
      add(row, column, "niemand is zijn eigen \(column).")
    } else if roster.employee(number) == nil {
      add(row, column, "nummer \(number) is niet bekend.")
    }
  }

  private mutating func add(_ row: ImportRow, _ column: String, _ words: String) {
    faults.append(CSVRowFault(row.row, column: column, words))
  }

  private static func doubleAccounts(_ roster: Roster) -> Set<String> {
    var seen: Set<String> = []
    var twice: Set<String> = []
    for case let account? in roster.employees.map(\.account) where !seen.insert(account).inserted {
      twice.insert(account)
    }
    return twice
  }

  /// The rows of people who are on the way up from themselves; each is walked over once.
  private func circularRows() -> [ImportRow] {
    var isDone: Set<String> = []
    var circular: Set<String> = []
    for row in rows {
      var way: [String] = []
      var isOnWay: Set<String> = []
      var next = roster.employee(row.number)
      while let person = next, !isDone.contains(person.number) {
        guard isOnWay.insert(person.number).inserted else {
          circular.formUnion(way.drop { $0 != person.number })
          break
        }
        way.append(person.number)
        next = roster.leidinggevende(of: person.number)
      }
      isDone.formUnion(way)
    }
    // Who leads himself at once was told already.
    return rows.filter { row in
      circular.contains(row.number) && roster.employee(row.number)?.leidinggevende != row.number
    }
  }
}
