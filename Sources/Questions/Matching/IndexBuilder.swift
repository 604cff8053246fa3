/// Makes the reader and the matcher out of the onderwerpen and the synonyms.
///
/// What needs nothing of the other is done at the same time: someone waits for the answer.
enum IndexBuilder {
  static func build(
    _ onderwerpen: [Onderwerp], synonyms: [UInt8]
  ) -> (reader: WordReader, matcher: Matcher) {
    let begun = TwoThreads.run {
      Self.scan(onderwerpen)
    } _: {
      BaseWords(synonyms)
    }
    return build(onderwerpen, begun.first, begun.second)
  }

  private static func build(
    _ onderwerpen: [Onderwerp], _ scan: borrowing SampleScan, _ base: BaseWords
  ) -> (reader: WordReader, matcher: Matcher) {
    let both = TwoThreads.run {
      Self.reader(scan, onderwerpen, base)
    } _: {
      ShapeView(scan)
    }
    let reader = both.first
    let matcher = Matcher(
      meanings: MeaningView(scan, reader), shapes: both.second,
      prior: onderwerpen.map { onderwerp in
        (onderwerp.isSmallTalk ? Weights.smallTalk : 0)
          + (onderwerp.isElsewhere ? Weights.elsewhere : 0)
      }, roles: onderwerpen.map(RoleParts.bits))
    return (reader, matcher)
  }

  private static func scan(_ onderwerpen: [Onderwerp]) -> SampleScan {
    var scan = SampleScan(sampleCount: onderwerpen.reduce(0) { $0 + $1.samples.count + 2 })
    for onderwerp in onderwerpen {
      scan.beginOwner()
      // The id says in words what it is about, as the title does.
      scan.append(onderwerp.id.utf8)
      scan.append(onderwerp.title.utf8)
      onderwerp.samples.forEachBytes { scan.append($0) }
    }
    return scan
  }

  private static func reader(
    _ scan: borrowing SampleScan, _ onderwerpen: [Onderwerp], _ base: BaseWords
  ) -> WordReader {
    var words = LexiconBuilder(base.lexicon)
    addWords(of: scan, of: onderwerpen, to: &words)
    words.addCommon(base.synonyms)
    words.lexicon.splitCompounds()
    let speakers = Speakers(&words.lexicon)
    let phrases = Phrases(base.phrases, uses: uses(of: words.lexicon, in: scan))
    return WordReader(
      lexicon: words.lexicon, phrases: phrases, periods: base.periods, speakers: speakers)
  }

  /// For each stem how often a word with it stands in the samples.
  private static func uses(of lexicon: Lexicon, in scan: borrowing SampleScan) -> [Int32] {
    var counts = PlainList(repeating: Int32(0), count: scan.words.count)
    for place in 0..<scan.numbers.count { counts[Int(scan.numbers[place])] += 1 }
    var uses = Array(repeating: Int32(0), count: lexicon.stems.count)
    for number in 0..<scan.words.count {
      guard let entry = lexicon.entry(scan.words[number]) else { continue }
      uses[Int(entry.stem)] += counts[number]
    }
    return uses
  }

  /// A word that the protocol's own samples use is not about other matters.
  private static func addWords(
    of scan: borrowing SampleScan, of onderwerpen: [Onderwerp], to words: inout LexiconBuilder
  ) {
    var isAdmitted = Array(repeating: false, count: scan.words.count)
    for (owner, onderwerp) in onderwerpen.enumerated() where !onderwerp.isElsewhere {
      for place in scan.range(of: scan.samples(of: owner)) {
        isAdmitted[Int(scan.numbers[place])] = true
      }
    }
    for number in 0..<scan.words.count {
      let word = scan.words[number]
      guard NumberWords.value(ofDigits: word) == nil else { continue }
      words.lexicon.addContent(word, isAdmitted: isAdmitted[number], words.stemmer)
    }
  }
}
