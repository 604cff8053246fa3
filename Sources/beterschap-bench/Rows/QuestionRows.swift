import Assistant
import CBench
import Measuring
import Questions
import Verzuimprotocol

/// Free questions.
enum QuestionRows {
  private static let questions = [
    "mag ik op vakantie als ik ziek ben?", "wie moet ik bellen als ik griep heb",
    "moet ik meewerken aan het spreekuur", "hoeveel loon krijg ik na een half jaar",
    "wanneer is de probleemanalyse klaar", "krijg ik een boete als ik te laat ben",
    "wat doet de bedrijfsmaatschappelijk werker", "hoe laat is het",
  ]

  /// One question among all onderwerpen, next to splitting and stemming it.
  static func find(_ bench: Bench) throws -> [Metric] {
    let source = try bench.scripts()
    let onderwerpen = source.paths().filter { $0.hasSuffix(".vragen") }.sorted().flatMap { path in
      QuestionScript.parse(
        source.bytes(path) ?? [], name: path, isRole: { _ in true }, isSource: { _ in true },
        isDialog: { _ in true }
      ).onderwerpen
    }
    let index = QuestionIndex(onderwerpen, synonyms: source.bytes("woorden.synoniemen") ?? [])
    let bytes = questions.map { Array($0.utf8) }
    var (next, other) = (0, 0)
    let samples = bench.batches(
      ours: {
        next = (next + 1) % questions.count
        if case .answer(let id, _) = index.find(questions[next], role: nil) {
          return id.utf8.count
        }
        return 0
      },
      anchor: {
        other = (other + 1) % bytes.count
        return Int(truncatingIfNeeded: cbench_split_and_stem(bytes[other], bytes[other].count))
      })
    return [Metric("questions.find", samples, target: .times(5))]
  }

  /// What the first question of a chat waits for: reading all onderwerpen and indexing them.
  static func index(_ bench: Bench) throws -> [Metric] {
    let source = try bench.scripts()
    let samples = bench.batches {
      Library(source).reply(to: questions[0], role: .helpdesk).text.utf8.count
    }
    return [Metric("questions.index", samples, target: .most(5e6))]
  }
}
