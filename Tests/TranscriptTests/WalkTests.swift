import Assistant
import CivilDate
import DialogEngine
import DossierStore
import Testing
import Verzuimprotocol

@testable import DialogProof

/// The dialogs of the project, played in every way that differs.
@Suite struct WalkTests {
  private static let now = CivilMoment(date: CivilDate(dayNumber: 20_523), time: .noon)

  /// Also, nothing but the fields of its kind can be stored, with values of their kind.
  @Test func everyDialogHoldsInEveryWay() {
    let dialogs = Library(projectDialogs()).allDialogs
    var recorded: Set<String> = []
    var misfits: Set<String> = []
    var moves = Moves()
    let perform = moves.performed
    moves.performed = { engine, deed, state in
      if case .record(let kind, _, _, _) = deed.kind { recorded.insert(kind) }
      misfits.formUnion(RecordedFields.misfits(of: deed))
      return perform(engine, deed, &state)
    }
    let walker = Walker(
      dialogs, days: FreeDays.days(around: Self.now.date), bounds: WalkBounds(now: Self.now),
      moves: moves)
    for dialog in dialogs {
      let report = walker.walk(dialog.name)
      #expect(
        report.failures.map { "\($0.file):\($0.line) \($0.text) \($0.input ?? [])" } == [])
      #expect(report.states > 0)
    }
    #expect(misfits.sorted() == [])
    #expect(recorded.count > 20)
  }

  /// The check above finds each sort of misfit.
  @Test(arguments: [
    (EventValue.text("12345"), GebeurtenisFieldKind.text(maximum: 4)), (.text("ja"), .yesNo),
    (.text("thuis"), .choice(["werk"])), (.texts(["a", "c"]), .choices(["a", "b"])),
    (.text("2026-02-30"), .date), (.text("25:00"), .time), (.text("3 weken"), .duration),
    (.text("20"), .hours), (.number(1.5), .number), (.text("een"), .number), (.flag(true), .phone),
    (.text(""), .address),
  ])
  func misfitsAreFound(value: EventValue, kind: GebeurtenisFieldKind) {
    #expect(!RecordedFields.fits(value, kind))
  }
}
