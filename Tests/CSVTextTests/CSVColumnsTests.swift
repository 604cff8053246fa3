import CSVText
import Testing

private func find(_ header: String) throws -> Result<CSVColumns, CSVColumnFaults> {
  let file = try CSVFile.read(Array("\(header)\n".utf8)).get()
  return CSVColumns.find(
    ["nummer", "naam"], required: ["nummer"], in: file.header,
    suggest: { $0 == "namm" ? "naam" : nil })
}

@Test func columnsAreFoundInAnyOrder() throws {
  let file = try CSVFile.read(Array("\u{A0}Naam ; NUMMER\n\u{A0} x y ; 7 \n".utf8)).get()
  let columns = try CSVColumns.find(
    ["nummer", "naam", "uren"], required: [], in: file.header, suggest: { _ in nil }
  ).get()
  #expect(columns.text("nummer", of: file.rows[0]) == "7")
  #expect(columns.text("naam", of: file.rows[0]) == "x y")
  #expect(columns.text("uren", of: file.rows[0]) == "")
  #expect(columns.contains("naam") && !columns.contains("uren"))
}

@Test(arguments: [
  ("nummer;namm", ["Rij 1: de kolom 'namm' bestaat niet. Bedoelt u 'naam'?"]),
  ("nummer;iets", ["Rij 1: de kolom 'iets' bestaat niet. Er zijn: nummer, naam."]),
  (
    "nummer;iets;anders",
    [
      "Rij 1: de kolom 'iets' bestaat niet. Er zijn: nummer, naam.",
      "Rij 1: de kolom 'anders' bestaat niet.",
    ]
  ),
  (
    "naam;naam",
    ["Rij 1: de kolom 'naam' staat er twee keer.", "Rij 1: de kolom 'nummer' ontbreekt."]
  ),
  ("nummer;", ["Rij 1: kolom 2 heeft geen naam."]),
])
func wrongColumnsAreToldAtOnce(header: String, expected: [String]) throws {
  guard case .failure(let error) = try find(header) else {
    Issue.record("found")
    return
  }
  #expect(error.faults.map(\.message) == expected)
}
