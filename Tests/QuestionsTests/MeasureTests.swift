import Testing

@testable import Questions

/// Sets of questions that are no samples, measured, and each sample when it is left out.
@Suite struct MeasureTests {
  private func measure(_ file: String) -> MeasuringSet {
    let set = MeasuringSet(file, onderwerpen: Fixture.onderwerpen, index: Fixture.index)
    print("\(file): \(set.report)")
    return set
  }

  /// What a set must reach at least, in percent.
  struct Bounds: Sendable {
    let file: String
    let right: Double
    let afterChoice: Double
    let wrong: Double
    let out: Double
    let fact: Double
  }

  /// The weights were fitted with these in view, so their figures flatter.
  @Test(arguments: [
    Bounds(file: "questions.txt", right: 93, afterChoice: 95, wrong: 4, out: 91, fact: 99),
    Bounds(file: "questions-later.txt", right: 90, afterChoice: 93, wrong: 5, out: 96, fact: 99),
    Bounds(
      file: "questions-people.txt", right: 95, afterChoice: 96.5, wrong: 2.5, out: 97, fact: 95),
    Bounds(
      file: "questions-working-floor.txt", right: 95, afterChoice: 96.5, wrong: 3, out: 97, fact: 97
    ),
    Bounds(
      file: "questions-office.txt", right: 97, afterChoice: 98, wrong: 1.5, out: 96, fact: 97),
  ])
  func questionsInView(bounds: Bounds) { hold(bounds, asked: 50) }

  /// All but the first were written by people who saw none of the samples.
  ///
  /// The voices are dialects, learners and long stories on purpose.
  /// While the weights were fitted only their figures were known. Since then what went wrong was read
  /// once, and some forty samples were added about the same matters; so they flatter a little too.
  /// For the last two only a few words came in.
  @Test(arguments: [
    Bounds(
      file: "questions-kept-apart.txt", right: 92.5, afterChoice: 94, wrong: 4, out: 94, fact: 98),
    Bounds(
      file: "questions-many-voices.txt", right: 79, afterChoice: 85, wrong: 7, out: 94, fact: 95),
    Bounds(
      file: "questions-helpdesk.txt", right: 87.5, afterChoice: 96, wrong: 2, out: 94, fact: 94),
    Bounds(
      file: "questions-front-desk.txt", right: 94, afterChoice: 95, wrong: 4, out: 92, fact: 95),
    Bounds(
      file: "questions-forty-people.txt", right: 89, afterChoice: 93.5, wrong: 6, out: 93, fact: 100
    ),
    Bounds(
      file: "questions-sixty-people.txt", right: 92.5, afterChoice: 97, wrong: 3, out: 95, fact: 95),
  ])
  func questionsKeptApart(bounds: Bounds) { hold(bounds, asked: 120) }

  /// Whoever answers a question that is not open must not get an answer about something.
  @Test func looseAnswersGetNoAnswer() {
    let set = measure("questions-loose-answers.txt")
    #expect(set.outOfScope >= 40)
    #expect(set.outShare >= 78)
  }

  private func hold(_ bounds: Bounds, asked: Int) {
    let set = measure(bounds.file)
    #expect(set.asked > asked)
    #expect(set.outOfScope >= 30)
    #expect(set.rightShare >= bounds.right)
    #expect(set.afterChoiceShare >= bounds.afterChoice)
    #expect(set.wrongShare <= bounds.wrong)
    #expect(set.outShare >= bounds.out)
    #expect(set.factShare >= bounds.fact)
  }

  /// A sample that is left out is a question of another kind on purpose, so this is a low bound.
  @Test func samplesLeftOut() {
    let results = Fixture.index.leaveOneOut()
    var rivals: [String: Int] = [:]
    var first = 0
    var wrong = 0
    for result in results {
      if result.rank == 0 { first += 1 }
      if case .answer(let id, _) = result.outcome, id != result.id {
        wrong += 1
        rivals["\(result.id) -> \(id)", default: 0] += 1
      }
    }
    print("samples left out \(results.count): own onderwerp nearest \(first), wrong \(wrong)")
    for (pair, count) in rivals.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) })
    where count > 2 {
      print("  in the way \(count) times: \(pair)")
    }
    #expect(first * 100 >= results.count * 60)
    #expect(wrong * 100 <= results.count * 17)
  }

  @Test func everySampleFindsItsOwn() {
    var missed: [String] = []
    for onderwerp in Fixture.onderwerpen {
      for sample in onderwerp.samples + [onderwerp.title] {
        switch Fixture.index.find(sample, role: nil) {
        case .answer(let id, let also) where id == onderwerp.id || also.contains(onderwerp.id):
          break
        case .which(let ids) where ids.contains(onderwerp.id): break
        case .elsewhere where onderwerp.isElsewhere: break
        case .none where onderwerp.isElsewhere: break
        case .answer, .which, .elsewhere, .none: missed.append("\(onderwerp.id): \(sample)")
        }
      }
    }
    for line in missed { print("sample missed: \(line)") }
    let all = Fixture.onderwerpen.reduce(0) { $0 + $1.samples.count }
    #expect(missed.count * 100 <= all)
  }
}
