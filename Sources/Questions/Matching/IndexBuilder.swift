/// Makes the reader and the matcher out of the onderwerpen and the synonyms.
enum IndexBuilder {
  static func build(
    _ onderwerpen: [Onderwerp], synonyms: SynonymFile
  ) -> (reader: WordReader, matcher: Matcher) {
    let scan = scan(onderwerpen)
    let shapes = ShapeView(scan)
    let reader = reader(scan, onderwerpen, synonyms)
    let matcher = Matcher(
      meanings: MeaningView(scan, reader), shapes: shapes,
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
    _ scan: borrowing SampleScan, _ onderwerpen: [Onderwerp], _ synonyms: SynonymFile
  ) -> WordReader {
    var words = LexiconBuilder()
    words.addGrammar()
    let periods = Periods(&words.lexicon)
    var phrases = words.addSynonyms(synonyms)
    addWords(of: scan, of: onderwerpen, to: &words)
    words.addCommon(synonyms)
    words.lexicon.splitCompounds()
    let speakers = Speakers(&words.lexicon)
    phrases.finish(stemCount: words.lexicon.stems.count)
    return WordReader(
      lexicon: words.lexicon, phrases: phrases, periods: periods, speakers: speakers)
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
