import CivilDate
import Testing

@testable import Sessions

/// More than one session in a file.
@Suite struct SessionFileTests {
  private static let text = """
    # De eerste.
    vandaag 2026-03-11T08:05
    rol medewerker
    als 10234
    team ja
    gesprek ziekmelden
    eerder 10234 2026-03-02 ziekmelding medewerker eerste-dag=2026-03-02
    ---
    Dag.

    > een
    >
    ===
    # De tweede.
    als 10235
    team klein
    eerder 10235 2026-03-03 ziekmelding medewerker eerste-dag=2026-03-03
    eerder 10235 2026-03-05 contact leidinggevende afspraken=elke week bellen vorm=video
    ---
    > twee
    ===
    ---
    > drie

    """

  @Test func aLaterOneTakesOverTheFirstHead() throws {
    let sessions = try Transcript.all(in: Self.text)
    #expect(sessions.map(\.number) == ["10234", "10235", "10234"])
    #expect(sessions.map(\.dialog) == ["ziekmelden", "ziekmelden", "ziekmelden"])
    #expect(
      sessions.map(\.rosterFile) == ["personeel.json", "personeel-klein.json", "personeel.json"])
    #expect(sessions.map(\.earlier.count) == [1, 2, 1])
    #expect(
      sessions[1].earlier[1].fields == ["afspraken": "elke week bellen", "vorm": "video"])
    #expect(sessions.map(\.typed) == [["een", ""], ["twee"], ["drie"]])
    #expect(sessions.map(\.body) == ["Dag.\n\n> een\n>\n", "> twee\n", "> drie\n"])
  }

  @Test func whatIsRecordedIsReadTheSame() throws {
    let sessions = try Transcript.all(in: Self.text)
    #expect(Transcript.text(sessions.map { ($0, screen: $0.body) }) == Self.text)
  }

  @Test func aHeadThatSaysNothingIsToldWithItsLine() {
    #expect(throws: Transcript.Malformed.self) {
      try Transcript.all(in: Self.text.replacing("als 10235", with: "alz 10235"))
    }
  }
}
