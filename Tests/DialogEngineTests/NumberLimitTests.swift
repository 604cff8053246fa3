import Answers
import DialogEngine
import DialogScript
import Testing

/// A number of hours is at most that of the contract, unless the question says how many it may be.
@Suite struct NumberLimitTests {
  @Test(arguments: [
    ("uren", "36", nil), ("uren", "36,5", "te-veel"), ("uren, hooguit 400", "72", nil),
    ("uren, hooguit 400", "400", nil), ("uren, hooguit 400", "401", "te-veel"),
    ("uren, hooguit 20", "21", "te-veel"),
  ]) func hours(kind: String, typed: String, refusedAs: String?) throws {
    let text = """
      gesprek verlof versie 1
      bron Protocol 1.3.1
      vraag uren: \(kind)
        Hoeveel uren?
      """
    let parsed = DialogParser.parse(Array(text.utf8), name: "verlof")
    let chat = try TwiceEngine(
      [try #require(parsed.dialog)], host: Host(now: wednesday, whole: { _, _ in 36_00 }))
    try chat.type(typed)
    let refusals = chat.heard().filter { $0.hasPrefix("! ") }
    #expect(refusals == (refusedAs.map { ["! \($0)"] } ?? []))
    #expect(chat.pending == (refusedAs == nil ? "-" : "uren"))
  }
}
