import Testing

@testable import Questions

/// Fits the weights of `Signs` anew and prints them, after the onderwerpen have changed much.
///
/// `swift test --filter SignsTests` prints two lines to put in `Signs.swift`. The sets that are kept
/// apart take no part in it.
@Suite struct SignsTests {
  private static let sets: [(file: String, weight: Float)] = [
    ("questions.txt", 0.3), ("questions-later.txt", 0.5), ("questions-people.txt", 0.4),
    ("questions-working-floor.txt", 1.5), ("questions-office.txt", 1.5),
    ("questions-loose-answers.txt", 0.5),
  ]

  /// Rows about whether a question is in scope, and whether the likeliest section is right.
  private static let rows: (belonging: [LogisticFit.Row], certainty: [LogisticFit.Row]) = {
    var belonging: [LogisticFit.Row] = []
    var certainty: [LogisticFit.Row] = []
    for set in sets {
      for line in MeasuringSet.lines(of: set.file) {
        let signs = Fixture.index.signs(line.question, role: line.role)
        belonging.append(
          LogisticFit.Row(
            signs: signs.values, isFirst: !line.isOutOfScope, weight: set.weight))
        guard !line.isOutOfScope, let first = signs.sections.first(where: { !$0.isElsewhere })
        else { continue }
        certainty.append(
          LogisticFit.Row(
            signs: withoutList(signs.values),
            isFirst: line.accepts(Fixture.onderwerpen[first.owner]), weight: set.weight))
      }
    }
    Fixture.index.forEachLeftOut { owner, _, signs in
      let onderwerp = Fixture.onderwerpen[owner]
      guard !onderwerp.isSmallTalk else { return }
      belonging.append(
        LogisticFit.Row(signs: signs.values, isFirst: !onderwerp.isElsewhere, weight: 0.005))
      guard !onderwerp.isElsewhere, let first = signs.sections.first(where: { !$0.isElsewhere })
      else { return }
      certainty.append(
        LogisticFit.Row(
          signs: withoutList(signs.values),
          isFirst: Fixture.onderwerpen[first.owner].sources.first == onderwerp.sources.first,
          weight: 0.002))
    }
    return (belonging, certainty)
  }()

  /// A word of the list of other matters tells nothing of which onderwerp is right.
  private static func withoutList(_ signs: SIMD16<Float>) -> SIMD16<Float> {
    var signs = signs
    signs[4] = 0
    return signs
  }

  @Test func theWeightsFit() {
    let belonging = LogisticFit(Self.rows.belonging).weights
    let certainty = LogisticFit(Self.rows.certainty).weights
    print("belongingWeights: \(belonging)")
    print("certaintyWeights: \(certainty)")
    for (rows, fitted, used) in [
      (Self.rows.belonging, belonging, Signs.belongingWeights),
      (Self.rows.certainty, certainty, Signs.certaintyWeights),
    ] {
      let (best, ours) = (LogisticFit.loss(fitted, on: rows), LogisticFit.loss(used, on: rows))
      print("loss with the weights in use \(ours), with those fitted now \(best)")
      #expect(ours <= best * 1.25)
    }
  }

  @Test func aFitTellsTwoKindsApart() {
    var rows: [LogisticFit.Row] = []
    for number in 0..<100 {
      var signs = SIMD16<Float>.zero
      signs[0] = 1
      signs[3] = Float(number)
      rows.append(LogisticFit.Row(signs: signs, isFirst: number >= 30, weight: 1))
    }
    let weights = LogisticFit(rows).weights
    #expect(weights[0] + 27 * weights[3] < 0)
    #expect(weights[0] + 33 * weights[3] > 0)
    #expect(LogisticFit.loss(weights, on: rows) < 0.2)
  }
}
