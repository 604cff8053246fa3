/// Which of the ends a question has.
struct Decision: Sendable {
  /// What the index knows of each onderwerp beside its words.
  let subjects: [Subject]

  /// What counts for an onderwerp when it is chosen.
  struct Subject: Sendable {
    /// For each of `RoleParts.readers` the number of the section that carries the answer, the same
    /// for those that share it.
    let sections: [Int32]
    let isSmallTalk: Bool
    let isElsewhere: Bool
  }

  enum End: Sendable {
    case answer(Int)
    case which([Int])
    case elsewhere(Int)
    case none
  }

  init(_ onderwerpen: [Onderwerp]) {
    var numbers: [String: Int32] = [:]
    subjects = onderwerpen.enumerated().map { place, onderwerp in
      Subject(
        sections: RoleParts.readers.map { reader in
          let section = onderwerp.sources(for: reader).first ?? "-\(place)"
          let number = numbers[section, default: Int32(numbers.count)]
          numbers[section] = number
          return number
        }, isSmallTalk: onderwerp.isSmallTalk, isElsewhere: onderwerp.isElsewhere)
    }
  }

  /// What becomes of a question in the very words of a sample of `owner`.
  func end(at owner: Int) -> End {
    subjects[owner].isElsewhere ? .elsewhere(owner) : .answer(owner)
  }

  /// What the matches of a question show to a reader; `tokens` are the question's own.
  func signs(of matches: Matches, _ tokens: [Token], reader: Int) -> Signs {
    Signs(
      matches, tokens: tokens, sections: sections(of: matches, reader: reader),
      otherSection: matches.otherFirst < 0 || subjects[matches.otherFirst].isElsewhere
        ? nil : subjects[matches.otherFirst].sections[reader])
  }

  /// What becomes of a question with these signs.
  ///
  /// Words that two onderwerpen share (`isShared`) always need a counter-question. For an answer the
  /// certainty must be above `line`.
  func end(by signs: Signs, isShared: Bool = false, above line: Float = 0) -> End {
    guard let first = signs.matches.best.first, signs.saysSomething else { return .none }
    guard signs.belonging > 0 else {
      return subjects[first.owner].isElsewhere && signs.elsewhere > Signs.sureElsewhere
        ? .elsewhere(first.owner) : .none
    }
    let choices = signs.sections.filter { !$0.isElsewhere }
    guard let best = choices.first else { return .none }
    if !isShared, best.owner == first.owner, signs.certainty > line { return .answer(best.owner) }
    let offered = offer(choices, of: signs.matches, isShared: isShared)
    return offered.count > 1 ? .which(offered) : .answer(best.owner)
  }

  /// Up to four onderwerpen to choose from: of different sections, then the likeliest others.
  ///
  /// For words that are shared it is the onderwerpen that differ, also when one section carries both.
  private func offer(_ choices: [Section], of matches: Matches, isShared: Bool) -> [Int] {
    let sections = choices.map(\.owner)
    let likely = matches.best.map(\.owner)
    var offered: [Int] = []
    for owner in isShared ? likely : sections.prefix(4) + likely
    where offered.count < 4 && !offered.contains(owner) {
      if !subjects[owner].isElsewhere, !subjects[owner].isSmallTalk { offered.append(owner) }
    }
    return offered
  }

  /// Whether a word tells something of what is asked, which who asks and a bare number do not.
  static func says(_ token: Token) -> Bool {
    token.weight > 0.15 && token.kind != .number && !token.key.tellsSpeaker
  }

  /// A section with how likely it carries the answer.
  struct Section: Sendable {
    let number: Int32
    /// Its likeliest onderwerp.
    let owner: Int
    let isElsewhere: Bool
    var likelihood: Float
    /// How likely the other comparison finds it.
    var other: Float
  }

  /// The sections that can carry the answer, the likeliest first.
  func sections(of matches: Matches, reader: Int) -> [Section] {
    var sections: [Section] = []
    for match in matches.best {
      let subject = subjects[match.owner]
      let number = subject.sections[reader]
      if let place = sections.firstIndex(where: { $0.number == number }) {
        sections[place].likelihood += match.likelihood
        sections[place].other += match.other
      } else {
        sections.append(
          Section(
            number: number, owner: match.owner, isElsewhere: subject.isElsewhere,
            likelihood: match.likelihood, other: match.other))
      }
    }
    sections.sort { ($0.likelihood, $1.number) > ($1.likelihood, $0.number) }
    return sections
  }
}
