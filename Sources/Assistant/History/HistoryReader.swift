import CSVText
import CivilDate
import DossierStore
import Personnel
import ScriptText

/// Reads the rows of a file with history, each by itself.
struct HistoryReader {
  let roster: Roster
  let today: CivilDate
  let earliest: CivilDate
  private(set) var rows: [HistoryRow] = []
  private(set) var faults: [CSVRowFault] = []

  private struct Place: Hashable {
    let number: DossierNumber
    let first: CivilDate
  }
  private var seen: [Place: Int] = [:]

  init(roster: Roster, today: CivilDate, earliest: CivilDate) {
    self.roster = roster
    self.today = today
    self.earliest = earliest
  }

  mutating func read(_ file: CSVFile, progress: (Int) -> Void) {
    let found = CSVColumns.find(
      HistoryRow.columns, required: Array(HistoryRow.columns.prefix(2)), in: file.header,
      suggest: { Suggestion.nearest(to: $0, among: HistoryRow.columns) })
    switch found {
    case .failure(let error): faults = error.faults
    case .success(let columns):
      rows.reserveCapacity(file.rows.count)
      for (index, row) in file.rows.enumerated() {
        progress(index)
        read(row, columns)
      }
    }
  }

  private mutating func read(_ row: CSVRow, _ columns: CSVColumns) {
    let before = faults.count
    let employee = employee(row, columns)
    let first = day("eerste_ziektedag", row, columns)
    let recovered = day("hersteld_op", row, columns)
    let percentage = percentage(row, columns)
    if first == nil, columns.text("eerste_ziektedag", of: row).isEmpty {
      add(row, "eerste_ziektedag", "hier ontbreekt de dag.")
    }
    guard faults.count == before, let employee, let first, let percentage,
      let number = DossierNumber(employee.number)
    else { return }
    check(first, recovered, employee, row)
    var worked: Int?
    if percentage < 100 {
      if let hours = employee.hundredthsOfHours {
        worked = (hours * (100 - percentage) + 50) / 100
      } else {
        add(row, "percentage", "de uren van \(number) zijn niet bekend. Voer die eerst in.")
      }
    }
    let place = Place(number: number, first: first)
    if let other = seen.updateValue(row.number, forKey: place) {
      add(row, "eerste_ziektedag", "deze ziekmelding staat ook in rij \(other).")
    }
    guard faults.count == before else { return }
    rows.append(
      HistoryRow(row: row, number: number, first: first, recovered: recovered, worked: worked))
  }

  private mutating func employee(_ row: CSVRow, _ columns: CSVColumns) -> Employee? {
    let text = columns.text("personeelsnummer", of: row)
    guard paddedNumber(text) != nil else {
      add(row, "personeelsnummer", "'\(text)' is geen personeelsnummer. Typ 1 tot 8 cijfers.")
      return nil
    }
    guard let known = roster.employee(text) else {
      add(row, "personeelsnummer", "nummer \(text) is niet bekend. Voer eerst het personeel in.")
      return nil
    }
    return known
  }

  private mutating func day(_ column: String, _ row: CSVRow, _ columns: CSVColumns) -> CivilDate? {
    let text = columns.text(column, of: row)
    guard !text.isEmpty else { return nil }
    guard let day = ImportDay.read(text) else {
      add(row, column, "'\(text)' is geen dag die bestaat. Typ een dag als 2026-03-02 of 2-3-2026.")
      return nil
    }
    guard day <= today else {
      add(row, column, "\(day) moet nog komen.")
      return nil
    }
    return day
  }

  private mutating func percentage(_ row: CSVRow, _ columns: CSVColumns) -> Int? {
    var text = columns.text("percentage", of: row)
    if text.isEmpty { return 100 }
    if text.hasSuffix("%") { text.removeLast() }
    guard let value = Int(text), (1...100).contains(value), text.first != "+" else {
      add(row, "percentage", "'\(text)' is geen percentage. Typ een getal van 1 tot en met 100.")
      return nil
    }
    return value
  }

  private mutating func check(
    _ first: CivilDate, _ recovered: CivilDate?, _ employee: Employee, _ row: CSVRow
  ) {
    if let recovered, recovered <= first {
      add(row, "hersteld_op", "\(recovered) moet na de eerste ziektedag \(first) liggen.")
    }
    if first < earliest {
      add(row, "eerste_ziektedag", "\(first) ligt voor het begin van het protocol, \(earliest).")
    }
    if let start = employee.inService.flatMap({ CivilDate(iso: $0) }), first < start {
      add(row, "eerste_ziektedag", "\(first) ligt voor de eerste dag in dienst, \(start).")
    }
  }

  private mutating func add(_ row: CSVRow, _ column: String, _ words: String) {
    faults.append(CSVRowFault(row, column: column, words))
  }
}
