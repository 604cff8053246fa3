import CivilDate
import ProgramUnderTest
import Testing
import Verzuimprotocol

/// Runs a command of the program that needs no store and no dialogs; there are none.
func run(_ words: [String], now: String? = "2026-03-11") throws -> PipeProgram.Ending {
  let folders = ["BETERSCHAP_OPSLAG=/dev/null/opslag", "BETERSCHAP_DIALOGEN=/dev/null/dialogen"]
  let program = try PipeProgram(
    "beterschap", words + (now.map { ["--nu", $0] } ?? []), settings: folders)
  return program.end()
}

/// A day that the test itself wrote.
func day(_ iso: String) throws -> CivilDate { try #require(CivilDate(iso: iso)) }

/// The tijdschema of the last case of periods such as "2026-03-02..2026-03-20".
func tijdschema(_ periods: [String], on today: String) throws -> Tijdschema {
  let perioden = try periods.map { text in
    let days = try text.split(separator: ".").map { try day(String($0)) }
    return Ziekteperiode(
      eersteDag: try #require(days.first), hersteldatum: days.count > 1 ? days[1] : nil)
  }
  let cases = try Ziektegeval.gevallen(from: perioden, rules: .nota2009)
  return Tijdschema(
    withoutDossier: try #require(cases.last), vandaag: try day(today), rules: .nota2009)
}

/// That a command refuses its arguments: nothing on standard output, one line that names them.
func expectRefusal(_ words: [String], _ status: Int32, _ says: String, now: String) throws {
  for asJSON in [false, true] {
    let ended = try run(words + (asJSON ? ["--json"] : []), now: now)
    #expect(ended.status == status, "\(words) \(ended.errors)")
    #expect(ended.output == "")
    #expect(ended.errors.contains(says), "\(words) \(ended.errors)")
    #expect(ended.errors.hasPrefix(asJSON ? "{\"fout\":" : "beterschap: "))
    #expect(ended.errors.split(separator: "\n").count == 1)
  }
}
