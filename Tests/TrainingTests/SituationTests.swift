import CivilDate
import Testing
import Training
import Verzuimprotocol

private let seeds = 0..<200

@Suite struct SituationTests {
  @Test(arguments: SituationKind.allCases) func theSameSeedGivesTheSame(kind: SituationKind) {
    for seed in seeds {
      let text = "gesprek-\(seed)"
      let one = Situation(kind, generator: SeededGenerator(text: text))
      #expect(one == Situation(kind, generator: SeededGenerator(text: text)))
    }
    let all = Set(
      seeds.map { Situation(kind, generator: SeededGenerator(text: "gesprek-\($0)")) })
    #expect(all.count > seeds.count / 2)
  }

  /// Whatever is made up can be true: every line counts, and nothing lies after the lesson's day.
  @Test(arguments: SituationKind.allCases) func everyCourseCanBe(kind: SituationKind) {
    for seed in seeds {
      let situation = Situation(kind, generator: SeededGenerator(text: "\(seed)"))
      let cases = Ziektegevallen(Dossierfeiten(situation.lines), rules: .nota2009)
      #expect(cases.fouten == [])
      #expect(situation.lines.allSatisfy { $0.dag <= situation.today })
      #expect(cases.last != nil)
    }
  }

  @Test func someRelapsesAreContinuationsAndSomeAreNot() {
    let counts = Set(
      seeds.map { seed in
        let situation = Situation(.opnieuwZiek, generator: SeededGenerator(text: "\(seed)"))
        return Ziektegevallen(Dossierfeiten(situation.lines), rules: .nota2009).gevallen.count
      })
    #expect(counts == [1, 2])
  }

  @Test func someAreIllOftenEnoughForATalkAndSomeAreNot() {
    let signals = Set(
      seeds.map { seed in
        let situation = Situation(.vaakZiek, generator: SeededGenerator(text: "\(seed)"))
        let cases = Ziektegevallen(Dossierfeiten(situation.lines), rules: .nota2009).gevallen
        return Verzuimprotocol.nota2009.frequencySignal(
          firstDays: cases.map(\.geval.eersteZiektedag), on: situation.today
        ).value.isOn
      })
    #expect(signals == [true, false])
  }
}
