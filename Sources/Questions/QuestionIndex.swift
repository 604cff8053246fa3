/// Finds the onderwerp that a question in plain Dutch is about.
///
/// Building it takes a few milliseconds for some hundred onderwerpen, a question some microseconds;
/// it can be asked from several tasks at once.
public struct QuestionIndex: Sendable {
  let onderwerpen: [Onderwerp]
  let reader: WordReader
  let matcher: Matcher
  let decision: Decision

  /// An index of `onderwerpen`, with the bytes of `woorden.synoniemen`.
  ///
  /// Lines of the synonyms that cannot be read are passed over; `SynonymFile` reports them.
  public init(_ onderwerpen: [Onderwerp], synonyms: [UInt8]) {
    self.onderwerpen = onderwerpen
    let builder = IndexBuilder()
    (reader, matcher) = builder.build(
      onderwerpen, synonyms: SynonymFile(synonyms, name: "woorden.synoniemen"))
    var sections: [String: Int] = [:]
    let subjects = onderwerpen.enumerated().map { number, onderwerp in
      let section = onderwerp.sources.first ?? "-\(number)"
      let known = sections[section, default: sections.count]
      sections[section] = known
      return Decision.Subject(
        section: known, isSmallTalk: onderwerp.isSmallTalk, isElsewhere: onderwerp.isElsewhere)
    }
    decision = Decision(thresholds: .standard, subjects: subjects)
  }

  /// The onderwerp of a question, asked by someone in `role` (a role's name, or nil).
  ///
  /// Any text has one of the three outcomes; only the first 160 words are read. Two questions in one
  /// line are told apart: the first is answered, the second is named in `also`.
  public func find(_ question: String, role: String?) -> Outcome {
    let stemmer = DutchStemmer()
    let scan = WordScan(question.utf8)
    let clauses = clauses(of: scan)
    return outcome(of: scan, clauses, role: role, stemmer)
  }

  /// The onderwerpen that come nearest, at most ten, and the words that counted for each.
  public func explain(_ question: String, role: String?) -> [Score] {
    let stemmer = DutchStemmer()
    let scan = WordScan(question.utf8)
    let features = Feature.all(of: reader.read(scan, role: role, stemmer), in: reader.lexicon)
    return matcher.match(features).best.prefix(10).map { match in
      Score(
        id: onderwerpen[match.owner].id, score: Int((match.likelihood * 1000).rounded()),
        words: matcher.words(of: features, sharedWith: match.owner).map {
          String(decoding: scan.word(Int($0)), as: UTF8.self)
        })
    }
  }
}

extension QuestionIndex {
  private func end(of tokens: [Token], isShared: Bool = false) -> Decision.End {
    decision.end(
      of: matcher.match(Feature.all(of: tokens, in: reader.lexicon)), tokens: tokens,
      isShared: isShared)
  }

  private func outcome(
    of scan: WordScan, _ clauses: [Range<Int>], role: String?, _ stemmer: borrowing DutchStemmer
  ) -> Outcome {
    let tokens = reader.read(scan, role: role, stemmer)
    if let owner = matcher.owner(of: scan), tokens.contains(where: Decision.says) {
      return outcome(decision.end(at: owner))
    }
    let whole = end(of: tokens, isShared: matcher.isShared(scan))
    guard clauses.count > 1 else { return outcome(whole) }
    var answers: [Int] = []
    for clause in clauses {
      guard
        case .answer(let owner) = end(
          of: reader.read(scan, in: clause, role: role, stemmer))
      else { return outcome(whole) }
      if !answers.contains(owner) { answers.append(owner) }
    }
    guard let first = answers.first, answers.count > 1 else { return outcome(whole) }
    return .answer(
      onderwerpen[first].id, also: answers.dropFirst().prefix(3).map { onderwerpen[$0].id })
  }

  /// The parts of a line that can be questions by themselves: each begins after a question mark, or
  /// after "en" with a word that asks.
  private func clauses(of scan: WordScan) -> [Range<Int>] {
    var starts = [0]
    for index in scan.words.indices.dropFirst(2) {
      let previous = scan.word(index - 1)
      let follows = scan.endsQuestion[index]
      let joins = previous.elementsEqual("en".utf8) || previous.elementsEqual("ook".utf8)
      let isFirst = starts.last == index - 1
      if follows || joins && !isFirst && QuestionWords.begins(scan.word(index)) {
        starts.append(index)
      }
    }
    return starts.indices.map {
      starts[$0]..<($0 + 1 < starts.count ? starts[$0 + 1] : scan.words.count)
    }
  }

  private func outcome(_ end: Decision.End) -> Outcome {
    switch end {
    case .answer(let owner): .answer(onderwerpen[owner].id, also: [])
    case .which(let owners): .which(owners.map { onderwerpen[$0].id })
    case .elsewhere(let owner): .elsewhere(onderwerpen[owner].id)
    case .none: .none
    }
  }
}

extension QuestionIndex {
  /// What became of a sample when it was asked without standing in its own onderwerp.
  struct LeftOut: Sendable {
    let id: String
    let sample: String
    let outcome: Outcome
    /// How many other onderwerpen came nearer; nil when its own shared nothing.
    let rank: Int?
  }

  /// Asks every sample while it is left out, to see which onderwerpen get in each other's way.
  func leaveOneOut() -> [LeftOut] {
    let stemmer = DutchStemmer()
    var results: [LeftOut] = []
    var number = 0
    for (owner, onderwerp) in onderwerpen.enumerated() {
      // The id and the title come before the samples.
      number += 2
      for sample in onderwerp.samples {
        let tokens = reader.read(WordScan(sample.utf8), stemmer)
        let features = Feature.all(of: tokens, in: reader.lexicon)
        let matches = matcher.match(
          features, leaving: Matcher.Sample(owner: owner, number: number, features: features))
        number += 1
        results.append(
          LeftOut(
            id: onderwerp.id, sample: sample,
            outcome: outcome(decision.end(of: matches, tokens: tokens)),
            rank: matches.best.firstIndex { $0.owner == owner }))
      }
    }
    return results
  }
}
