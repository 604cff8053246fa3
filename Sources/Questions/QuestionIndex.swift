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
  /// Lines of the synonyms that cannot be read are passed over; `SynonymFile` reports them. More than
  /// 65,535 onderwerpen are not indexed.
  public init(_ onderwerpen: [Onderwerp], synonyms: [UInt8]) {
    let onderwerpen = Array(onderwerpen.prefix(SubjectIndex.maximumOwners))
    self.onderwerpen = onderwerpen
    (reader, matcher) = IndexBuilder.build(onderwerpen, synonyms: synonyms)
    decision = Decision(onderwerpen)
  }

  /// The onderwerp of a question, asked by someone in `role` (a role's name, or nil).
  ///
  /// Any text has one of the three outcomes; only the first 160 words are read. Two questions in one
  /// line are told apart: the first is answered, the second is named in `also`. With `mustBeSure`,
  /// for a line that may be no question at all, only what is near a sample is answered.
  public func find(_ question: String, role: String?, mustBeSure: Bool = false) -> Outcome {
    let reading = Reading(question, role: role)
    if let owner = matcher.shapes.samples.owner(of: reading.scan.signature()), says(reading) {
      return outcome(decision.end(at: owner))
    }
    let isShared = matcher.shapes.samples.isShared(reading.scan.signature())
    let whole = decision.end(
      by: signs(of: reading, in: reading.scan.words.indices), isShared: isShared,
      above: mustBeSure ? Signs.sure : 0)
    return several(reading) ?? outcome(whole)
  }

  /// How many questions come out, in their order, asked by nobody in particular.
  ///
  /// Two threads ask half each, so an author waits half as long.
  public func outcomes(of questions: [String]) -> [Outcome] {
    let middle = questions.count / 2
    let halves = TwoThreads.run {
      questions[..<middle].map { find($0, role: nil) }
    } _: {
      questions[middle...].map { find($0, role: nil) }
    }
    return halves.first + halves.second
  }

  /// How a question comes out, and what that rests on.
  public func explanation(_ question: String, role: String?) -> Explanation {
    let signature = WordScan(question.utf8).signature()
    return Explanation(
      outcome: find(question, role: role),
      isSample: matcher.shapes.samples.owner(of: signature) != nil,
      scores: explain(question, role: role))
  }

  /// The onderwerpen that come nearest, at most ten, and the words that counted for each.
  public func explain(_ question: String, role: String?) -> [Score] {
    let reading = Reading(question, role: role)
    var features: [Feature] = []
    reader.addFeatures(
      of: reading.scan, in: reading.scan.words.indices, role: role, reading.stemmer, to: &features)
    return matcher.match(features, role: reading.role).best.prefix(10).map { match in
      var words: [String] = []
      // Who asks is known from the role too, for which no word stands in the text.
      for place in matcher.words(of: features, sharedWith: match.owner)
      where reading.scan.words.indices.contains(Int(place)) {
        let word = String(decoding: reading.scan.word(Int(place)), as: UTF8.self)
        if !words.contains(word) { words.append(word) }
      }
      return Score(
        id: onderwerpen[match.owner].id, score: Int((match.likelihood * 1000).rounded()),
        words: words)
    }
  }
}

extension QuestionIndex {
  /// A question that is being read.
  struct Reading: ~Copyable {
    let stemmer = DutchStemmer()
    let scan: WordScan
    let roleName: String?
    let role: Int?

    init(_ question: String, role: String?) {
      scan = WordScan(question.utf8)
      roleName = role
      self.role = RoleParts.number(of: role)
    }
  }

  private func says(_ reading: borrowing Reading) -> Bool {
    reader.read(reading.scan, role: reading.roleName, reading.stemmer)
      .contains(where: Decision.says)
  }

  private func signs(of reading: borrowing Reading, in words: Range<Int>) -> Signs {
    var features: [Feature] = []
    features.reserveCapacity(words.count * 8)
    let tokens = reader.addFeatures(
      of: reading.scan, in: words, role: reading.roleName, reading.stemmer, to: &features)
    return decision.signs(
      of: matcher.match(features, role: reading.role), tokens,
      reader: RoleParts.reader(of: reading.role))
  }

  /// The answers to several questions in one line; nil when it is one question.
  private func several(_ reading: borrowing Reading) -> Outcome? {
    let clauses = clauses(of: reading.scan)
    guard clauses.count > 1 else { return nil }
    var answers: [Int] = []
    for clause in clauses {
      guard case .answer(let owner) = decision.end(by: signs(of: reading, in: clause))
      else { return nil }
      if !answers.contains(owner) { answers.append(owner) }
    }
    guard let first = answers.first, answers.count > 1 else { return nil }
    return .answer(
      onderwerpen[first].id, also: answers.dropFirst().prefix(3).map { onderwerpen[$0].id })
  }

  /// The parts of a line, when each is a question by itself: it ends with a question mark, or begins
  /// with a word that asks, also after "en".
  private func clauses(of scan: WordScan) -> [Range<Int>] {
    var starts = [0]
    for index in scan.words.indices.dropFirst(2) {
      let previous = scan.word(index - 1)
      let follows = scan.pauses[index].rawValue >= WordScan.Pause.stop.rawValue
      let joins = previous.elementsEqual("en".utf8) || previous.elementsEqual("ook".utf8)
      let isFirst = starts.last == index - 1
      if follows || joins && !isFirst && QuestionWords.begins(scan.word(index)) {
        starts.append(index)
      }
    }
    guard starts.count > 1 else { return [] }
    for (place, start) in starts.enumerated() {
      let next = place + 1 < starts.count ? scan.pauses[starts[place + 1]] : scan.ending
      guard next == .question || QuestionWords.begins(scan.word(start)) else { return [] }
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
  public struct LeftOut: Hashable, Sendable {
    /// The onderwerp that has the sample.
    public let id: String
    /// The sample.
    public let sample: String
    /// What the question would get if it were no sample.
    public let outcome: Outcome
    /// The onderwerp that came nearest; nil when none shared a word with it.
    public let nearest: String?
    /// How many other onderwerpen came nearer than its own; nil when it was far from likely.
    public let rank: Int?
  }

  /// Asks every sample while it is left out, to see which onderwerpen get in each other's way.
  ///
  /// The results come in the order of the samples; one costs as much as a question.
  public func leaveOneOut() -> [LeftOut] {
    var results: [LeftOut] = []
    forEachLeftOut { owner, sample, signs in
      results.append(
        LeftOut(
          id: onderwerpen[owner].id, sample: sample, outcome: outcome(decision.end(by: signs)),
          nearest: signs.matches.best.first.map { onderwerpen[$0.owner].id },
          rank: signs.matches.best.firstIndex { $0.owner == owner }))
    }
    return results
  }

  /// Visits every sample with its onderwerp and the signs it has when it is left out.
  func forEachLeftOut(_ visit: (Int, String, Signs) -> Void) {
    let stemmer = DutchStemmer()
    var features: [Feature] = []
    for (owner, onderwerp) in onderwerpen.enumerated() {
      for sample in onderwerp.samples {
        let scan = WordScan(sample.utf8)
        features.removeAll(keepingCapacity: true)
        let tokens = reader.addFeatures(of: scan, in: scan.words.indices, stemmer, to: &features)
        let matches = matcher.match(features, leaving: owner)
        visit(
          owner, sample, decision.signs(of: matches, tokens, reader: RoleParts.reader(of: nil)))
      }
    }
  }

  /// What a question shows, before it is decided what becomes of it.
  func signs(_ question: String, role: String?) -> Signs {
    let reading = Reading(question, role: role)
    return signs(of: reading, in: reading.scan.words.indices)
  }
}
