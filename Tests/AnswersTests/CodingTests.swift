import Answers
import CivilDate
import FoundationEssentials
import Testing

@Suite struct CodingTests {
  static func rows() throws -> [(Answer, String)] {
    [
      (.text("a \"b\""), #"{"text":"a \"b\""}"#), (.yesNo(false), #"{"yesNo":false}"#),
      (.choice("thuis"), #"{"choice":"thuis"}"#),
      (.choices(["a", "b"]), #"{"choices":["a","b"]}"#),
      (.date(try day("2026-03-02")), #"{"date":"2026-03-02"}"#),
      (.time(try #require(CivilTime(iso: "09:30"))), #"{"time":"09:30"}"#),
      (.duration(count: 3, unit: .days), #"{"days":3}"#),
      (.duration(count: 2, unit: .months), #"{"months":2}"#),
      (.number(hundredths: 2050), #"{"hundredths":2050}"#),
      (.phone("06 12 34 56 78"), #"{"phone":"06 12 34 56 78"}"#),
      (.email("naam@voorbeeld.nl"), #"{"email":"naam@voorbeeld.nl"}"#),
      (.employeeNumber("00010234"), #"{"employeeNumber":"00010234"}"#),
      (.unknown, #"{"unknown":true}"#), (.skipped, #"{"skipped":true}"#),
    ]
  }

  @Test func roundTrip() throws {
    for (answer, json) in try CodingTests.rows() {
      #expect(String(decoding: try JSONEncoder().encode(answer), as: UTF8.self) == json)
      #expect(try JSONDecoder().decode(Answer.self, from: Data(json.utf8)) == answer)
    }
  }

  @Test(arguments: [
    #"{"colour":"red"}"#, "{}", #"{"date":"2026-02-30"}"#, #"{"date":"2026-03-02","text":"a"}"#,
    #"{"text":"a","colour":"red"}"#, #"{"unknown":false}"#, #""date""#, #"{"days":"3"}"#,
    #"{"days":1.5}"#, #"{"Date":"2026-03-02"}"#,
  ])
  func wrongShapeIsAnError(json: String) {
    #expect(throws: DecodingError.self) {
      try JSONDecoder().decode(Answer.self, from: Data(json.utf8))
    }
  }
}
