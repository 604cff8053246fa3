import Assistant
import CivilDate
import DialogEngine
import DialogProof
import Testing

/// The dialogs of the project, played in every way that differs.
@Suite struct WalkTests {
  private static let now = CivilMoment(date: CivilDate(dayNumber: 20_523), time: .noon)

  @Test func everyDialogHoldsInEveryWay() {
    let dialogs = Library(projectDialogs()).allDialogs
    let walker = Walker(
      dialogs, days: FreeDays.days(around: Self.now.date), bounds: WalkBounds(now: Self.now))
    for dialog in dialogs {
      let report = walker.walk(dialog.name)
      #expect(
        report.failures.map { "\($0.file):\($0.line) \($0.text) \($0.input ?? [])" } == [])
      #expect(report.states > 0)
    }
  }
}
