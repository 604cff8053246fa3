import CalendarUnderTest
import CivilDate
import ProgramUnderTest
import Testing
import Verzuimprotocol

@Suite struct TijdlijnCalendarTests {
  private func ics(_ words: [String], now: String) throws -> [ReadEvent] {
    let ended = try run(["tijdlijn"] + words + ["--ics"], now: now)
    #expect(ended.status == 0)
    let bytes = Array(ended.output.utf8)
    let events = try StrictReader.events(bytes)
    #expect(try LibicalReader.events(bytes) == events)
    return events
  }

  @Test(arguments: [
    (["2026-03-02"], "2026-03-11T08:05"), (["2026-03-02..2026-03-20"], "2026-03-11"),
    (["2026-03-02..2026-03-20", "2026-03-25"], "2027-07-11"), (["2024-02-29"], "2026-03-11"),
  ]) func everyTaskWithAStreefDateOnce(periods: [String], now: String) throws {
    let events = try ics(periods, now: now)
    let rules = try tijdschema(periods, on: String(now.prefix(10)))
    let tasks = rules.filter { $0.streef != nil }
    #expect(events.count == tasks.count)
    #expect(Set(events.map(\.uid)).count == events.count)
    for (event, task) in zip(events, tasks) {
      let first = rules.geval.eersteZiektedag
      #expect(event.uid == "\(task.id)-\(task.volgnummer ?? 1)-\(first)@beterschap")
      #expect(event.day == task.streef.map { String($0.iso.filter { $0 != "-" }) })
      #expect(event.status == (task.status == .vervallen ? "CANCELLED" : "CONFIRMED"))
      #expect(event.alarm == (task.status == .vervallen ? "" : "-P1D"))
      #expect(event.summary == "Afspraak personeelszaken")
      #expect(event.details.hasPrefix(try #require(task.bron.first).label))
      for word in ["ziek", "verzuim", "herstel", "beter"] {
        #expect(!event.details.lowercased().contains(word))
      }
    }
  }

  @Test func anEventAsItIs() throws {
    let events = try ics(["2026-03-02", "--wie", "LG"], now: "2026-03-11T08:05")
    let plan = try #require(events.first { $0.uid.hasPrefix("plan-van-aanpak") })
    var expected = ReadEvent()
    expected.uid = "plan-van-aanpak-1-2026-03-02@beterschap"
    expected.summary = "Afspraak personeelszaken"
    expected.details =
      "Protocol 1.7. Liever vrijdag 17 april 2026. Uiterlijk zondag 26 april 2026."
    expected.day = "20260419"
    expected.stamp = "20260311T070500Z"
    expected.status = "CONFIRMED"
    expected.alarm = "-P1D"
    #expect(plan == expected)
    #expect(events.allSatisfy { !$0.uid.hasPrefix("ziekmelding-registreren") })
  }

  /// A later call gives the same names, so that a calendar changes and does not double.
  @Test func namesStayTheSame() throws {
    let before = try ics(["2026-03-02"], now: "2026-03-11")
    let after = try ics(["2026-03-02..2026-03-20"], now: "2026-03-20")
    #expect(Set(before.map(\.uid)).isSubset(of: after.map(\.uid)))
    let cancelled = after.filter { $0.status == "CANCELLED" }.map(\.uid)
    #expect(cancelled.contains("plan-van-aanpak-1-2026-03-02@beterschap"))
  }
}
