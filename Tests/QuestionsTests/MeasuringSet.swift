@testable import Questions

/// A file of questions with what must come out, and how often it does.
///
/// A line is `EXPECTED [@ROLE] | FACT | QUESTION`. EXPECTED is the sections of which one must carry
/// the answer ("P1.9,P3"; B is the beleid, Bij the bijlage), or one that must be among its sections
/// ("~P1.9", where whoever wrote the question named one of several), or onderwerpen ("ziekmelden/terugbellen";
/// then without a fact), or "geen". FACT is what the answer must hold, in one of the ways between
/// slashes.
struct MeasuringSet {
  var asked = 0
  var right = 0
  var afterChoice = 0
  var wrong = 0
  var declined = 0
  var outOfScope = 0
  var outDeclined = 0
  var factAsked = 0
  var factHeld = 0

  init(_ file: String, onderwerpen: [Onderwerp], index: QuestionIndex) {
    let byID = Dictionary(onderwerpen.map { ($0.id, $0) }, uniquingKeysWith: { one, _ in one })
    for line in Self.lines(of: file) {
      let outcome = index.find(line.question, role: line.role)
      if line.isOutOfScope {
        countOutside(outcome, byID)
      } else {
        count(outcome, line, byID)
      }
    }
  }

  /// The questions of a set with what must come out.
  static func lines(of file: String) -> [Line] {
    let path = Fixture.folder + "/Tests/QuestionsTests/Sets/" + file
    return String(decoding: Fixture.bytes(path), as: UTF8.self).split(separator: "\n")
      .compactMap { Line($0) }
  }

  private mutating func countOutside(_ outcome: Outcome, _ byID: [String: Onderwerp]) {
    outOfScope += 1
    switch outcome {
    case .none, .elsewhere: outDeclined += 1
    case .answer(let id, _): if byID[id]?.isSmallTalk == true { outDeclined += 1 }
    case .which: break
    }
  }

  private mutating func count(_ outcome: Outcome, _ line: Line, _ byID: [String: Onderwerp]) {
    asked += 1
    switch outcome {
    case .answer(let id, let also):
      guard line.accepts(byID[id]) else {
        if also.contains(where: { line.accepts(byID[$0]) }) { afterChoice += 1 } else { wrong += 1 }
        return
      }
      right += 1
      guard !line.facts.isEmpty, let onderwerp = byID[id] else { return }
      factAsked += 1
      let text = "\(onderwerp.answer(for: line.role)) \(onderwerp.more ?? "")".lowercased()
      if line.facts.contains(where: text.contains) { factHeld += 1 }
    case .which(let ids):
      if ids.contains(where: { line.accepts(byID[$0]) }) { afterChoice += 1 } else { declined += 1 }
    case .none, .elsewhere: declined += 1
    }
  }

  func share(_ count: Int, of all: Int) -> Double {
    all == 0 ? 100 : (Double(count) * 1000 / Double(all)).rounded() / 10
  }

  var rightShare: Double { share(right, of: asked) }
  var afterChoiceShare: Double { share(right + afterChoice, of: asked) }
  var wrongShare: Double { share(wrong, of: asked) }
  var outShare: Double { share(outDeclined, of: outOfScope) }
  var factShare: Double { share(factHeld, of: factAsked) }

  var report: String {
    """
    questions \(asked): right at once \(rightShare)%, \
    right after one counter-question \(afterChoiceShare)%, \
    declined wrongly \(share(declined, of: asked))%, wrong \(wrongShare)%; \
    out of scope \(outOfScope): declined \(outShare)%; answer holds the fact \(factShare)%
    """
  }
}

extension MeasuringSet {
  struct Line {
    let expected: [String]
    let role: String?
    let facts: [String]
    let question: String

    init?(_ line: Substring) {
      guard !line.hasPrefix("#") else { return nil }
      let parts = line.split(separator: "|", maxSplits: 2, omittingEmptySubsequences: false)
      guard parts.count >= 2, let last = parts.last else { return nil }
      let head = parts[0].split(separator: " ").map(String.init)
      guard let names = head.first else { return nil }
      expected = names.split { $0 == "/" || $0 == "," }.map(String.init)
      role = head.dropFirst().first.map { String($0.dropFirst()) }
      let fact = parts.count == 3 ? parts[1] : ""
      facts = fact.split(separator: "/").map { part in
        part.lowercased().split(separator: " ").joined(separator: " ")
      }.filter { !$0.isEmpty }
      question = String(last.drop { $0 == " " })
    }

    var isOutOfScope: Bool { expected == ["geen"] }

    func accepts(_ onderwerp: Onderwerp?) -> Bool {
      guard let onderwerp else { return false }
      guard let section = onderwerp.sources(for: role).first else {
        return expected.contains(onderwerp.id)
      }
      return expected.contains(onderwerp.id) || expected.contains(Self.short(section))
        || onderwerp.sources(for: role).contains { expected.contains("~" + Self.short($0)) }
    }

    /// "P1.9" of "Protocol 1.9".
    private static func short(_ section: String) -> String {
      let words = section.split(separator: " ").map(String.init)
      let letters = ["Protocol": "P", "Beleid": "B", "Bijlage": "Bij"]
      return (words.first.flatMap { letters[$0] } ?? "") + (words.last ?? "")
    }
  }
}
