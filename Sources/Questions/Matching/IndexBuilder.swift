import ScriptText

/// Makes the reader and the index out of the onderwerpen and the synonyms.
struct IndexBuilder: ~Copyable {
  private var lexicon = Lexicon()
  private let stemmer = DutchStemmer()

  consuming func build(
    _ onderwerpen: [Onderwerp], synonyms: SynonymFile
  ) -> (reader: WordReader, matcher: Matcher) {
    addGrammar()
    let texts = onderwerpen.map { onderwerp in
      Texts(
        samples: ([onderwerp.id, onderwerp.title] + onderwerp.samples).map { WordScan($0.utf8) },
        answer: WordScan("\(onderwerp.answer) \(onderwerp.more ?? "")".utf8),
        isElsewhere: onderwerp.isElsewhere)
    }
    let periods = Periods(&lexicon)
    var phrases = addSynonyms(synonyms)
    for text in texts {
      for scan in text.samples { addWords(of: scan, isElsewhere: text.isElsewhere) }
      addWords(of: text.answer, isElsewhere: true)
    }
    for word in synonyms.common { add(word[...], .silent, 0) }
    lexicon.splitCompounds()
    let speakers = Speakers(&lexicon)
    phrases.finish(stemCount: lexicon.stems.count)
    let reader = WordReader(
      lexicon: lexicon, phrases: phrases, periods: periods, speakers: speakers)
    var index = SubjectIndex(ownerCount: onderwerpen.count, weights: .standard)
    for (owner, text) in texts.enumerated() {
      index.add(
        samples: text.samples.map { scan in
          (Feature.all(of: reader.read(scan, stemmer), in: reader.lexicon), scan.signature())
        },
        answer: Feature.all(of: reader.read(text.answer, stemmer), in: reader.lexicon),
        to: Int32(owner))
    }
    index.finish()
    return (reader, Matcher(index: index))
  }

  /// What an onderwerp is known by.
  private struct Texts {
    let samples: [WordScan]
    let answer: WordScan
    let isElsewhere: Bool
  }

  /// A word that the protocol's own samples use is not about other matters.
  private mutating func addWords(of scan: WordScan, isElsewhere: Bool) {
    for word in scan.words.indices where NumberWords.value(ofDigits: scan.word(word)) == nil {
      lexicon.addContent(scan.word(word), stemmer)
      if !isElsewhere { lexicon.admit(scan.word(word)) }
    }
  }

  private mutating func addGrammar() {
    for (word, kind) in Periods.units.flatMap({ unit in
      unit.words.split(separator: " ").map { ($0, unit.kind) }
    }) {
      let first = Periods.units.first { $0.kind == kind }?.words.split(separator: " ").first
      let stem = lexicon.addStem(Array((first ?? word).utf8)[...])
      lexicon.put(
        Array(word.utf8)[...], Lexicon.Entry(stem: stem, kind: kind, weight: 0.25))
    }
    for number in NumberWords.all {
      lexicon.add(
        Array(number.word.utf8)[...], kind: number.isOrdinal ? .ordinal : .number, weight: 0.4,
        value: Int32(number.value))
    }
    for word in ["e", "ste", "de"] {
      lexicon.add(Array(word.utf8)[...], kind: .silent, weight: 0)
    }
    let separators: (UInt8) -> Bool = { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\n") }
    let shaping = Array(GrammarWords.shaping.utf8).split(whereSeparator: separators)
    var index = 0
    while index + 1 < shaping.count {
      let weight = NumberWords.value(ofDigits: shaping[index + 1]) ?? 0
      add(shaping[index], .shaping, Float(weight) / 100)
      index += 2
    }
    for word in Array(GrammarWords.silent.utf8).split(whereSeparator: separators) {
      add(word, .silent, 0)
    }
  }

  /// The first place in which a grammar word is listed decides what it is.
  private mutating func add(_ word: ArraySlice<UInt8>, _ kind: Token.Kind, _ weight: Float) {
    guard lexicon.entry(word) == nil else { return }
    lexicon.add(word, kind: kind, weight: weight)
  }

  private mutating func addSynonyms(_ file: SynonymFile) -> Phrases {
    for word in file.silent { add(Array(word)[...], .silent, 0) }
    var phrases = Phrases()
    for entry in file.outside { addOutside(entry, to: &phrases) }
    for group in file.groups {
      let stemsOfMeaning = stems(of: group.meaning)
      let meaning = words(of: group.meaning).compactMap { word in
        lexicon.entry(word).map {
          Phrases.Meaning(stem: $0.stem, kind: $0.kind, weight: $0.weight)
        }
      }
      for phrase in group.phrases {
        let stems = stems(of: phrase)
        if stems.count == 1, let only = stems.first, let target = meaning.first,
          meaning.count == 1
        {
          lexicon.setMeaning(of: only, to: target.stem)
        }
        if stems != stemsOfMeaning { phrases.add(Phrases.Phrase(stems: stems, meaning: meaning)) }
      }
    }
    return phrases
  }

  /// One word of other matters is marked as such; of several, only all together are.
  private mutating func addOutside(_ entry: [UInt8], to phrases: inout Phrases) {
    let forms = words(of: entry)
    if forms.count == 1, let form = forms.first {
      guard lexicon.entry(form) == nil else { return }
      let stem = lexicon.addStem(stemmer.stem(form)[...])
      lexicon.put(form, Lexicon.Entry(stem: stem, kind: .outside, weight: 1))
    } else if !forms.isEmpty {
      let marker = lexicon.addStem(Array(entry)[...])
      phrases.add(
        Phrases.Phrase(
          stems: stems(of: entry), meaning: [Phrases.Meaning(stem: marker, kind: .outside)]))
    }
  }

  private func words(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    let scan = WordScan(text)
    return scan.words.indices.map { scan.word($0) }
  }

  /// The stems of a phrase; "..." is a gap.
  private mutating func stems(of text: [UInt8]) -> [Int32] {
    var stems: [Int32] = []
    for part in text.split(separator: UInt8(ascii: " ")) {
      if part.elementsEqual("...".utf8) {
        stems.append(Phrases.gap)
        continue
      }
      for word in words(of: Array(part)) {
        lexicon.addContent(word, stemmer)
        if let entry = lexicon.entry(word) { stems.append(entry.stem) }
      }
    }
    return stems
  }
}
