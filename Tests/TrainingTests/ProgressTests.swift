import CivilDate
import Testing
import Training

private let monday = CivilDate(iso: "2026-03-02") ?? CivilDate(dayNumber: 0)

@Suite struct ProgressTests {
  @Test func whatWasRightAtOnceDoesNotComeBack() {
    var progress = Progress()
    progress.note("wie", of: "les-1", isRight: true, on: monday)
    #expect(progress.due(on: monday + 100, in: ["les-1"]) == [])
    #expect(progress.score(in: ["les-1"]) == (1, 1))
  }

  @Test func whatWasWrongComesBackAfterOneThreeAndSevenDays() {
    var progress = Progress()
    progress.note("wie", of: "les-1", isRight: false, on: monday)
    var day = monday
    for pause in [1, 3, 7] {
      #expect(progress.due(on: day + pause - 1, in: ["les-1"]) == [])
      #expect(progress.nextDue(after: day, in: ["les-1"]) == day + pause)
      day = day + pause
      #expect(progress.due(on: day, in: ["les-1"]).map(\.question) == ["wie"])
      progress.note("wie", of: "les-1", isRight: true, on: day)
    }
    #expect(progress.due(on: day + 1000, in: ["les-1"]) == [])
    #expect(progress.score(in: ["les-1"]) == (1, 0))
  }

  @Test func rightAgainOnTheSameDayIsNotYetRemembered() {
    var progress = Progress()
    progress.note("wie", of: "les-1", isRight: false, on: monday)
    progress.note("wie", of: "les-1", isRight: true, on: monday)
    #expect(progress.due(on: monday + 1, in: ["les-1"]).count == 1)
  }

  @Test func wrongAgainBeginsAnew() {
    var progress = Progress()
    progress.note("wie", of: "les-1", isRight: false, on: monday)
    progress.note("wie", of: "les-1", isRight: true, on: monday + 1)
    progress.note("wie", of: "les-1", isRight: false, on: monday + 4)
    #expect(progress.nextDue(after: monday + 4, in: ["les-1"]) == monday + 5)
  }

  @Test func allIsRightWhenEachLessonIsFinishedAndEachLastAnswerRight() {
    var progress = Progress()
    progress.note("wie", of: "les-1", isRight: false, on: monday)
    progress.finish("les-1", on: monday)
    #expect(!progress.isComplete(["les-1"]))
    progress.note("wie", of: "les-1", isRight: true, on: monday + 1)
    #expect(progress.isComplete(["les-1"]))
    #expect(!progress.isComplete(["les-1", "les-2"]))
    #expect(!progress.isComplete([]))
  }

  @Test func theOldestComesBackFirst() {
    var progress = Progress()
    progress.note("b", of: "les-2", isRight: false, on: monday)
    progress.note("a", of: "les-1", isRight: false, on: monday + 1)
    progress.note("c", of: "les-3", isRight: false, on: monday)
    let due = progress.due(on: monday + 5, in: ["les-1", "les-2", "les-3"])
    #expect(due.map(\.question) == ["b", "c", "a"])
    #expect(progress.due(on: monday + 5, in: ["les-1"]).map(\.question) == ["a"])
  }
}
