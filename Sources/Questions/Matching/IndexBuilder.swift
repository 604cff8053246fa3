import ScriptText

/// Makes the reader and the index out of the onderwerpen and the synonyms.
struct IndexBuilder: ~Copyable {
  private var lexicon = Lexicon()
  private let stemmer = DutchStemmer()

  consuming func build(
    _ onderwerpen: [Onderwerp], synonyms: SynonymFile
  ) -> (reader: WordReader, matcher: Matcher) {
    addGrammar()
    let periods = Periods(&lexicon)
    var phrases = addSynonyms(synonyms)
    var scan = WordScan()
    var samples: [(owner: Int32, words: Range<Int>)] = []
    samples.reserveCapacity(onderwerpen.count * 32)
    for (owner, onderwerp) in onderwerpen.enumerated() {
      let first = scan.words.count
      // The id says in words what it is about, as the title does.
      samples.append((Int32(owner), scan.append(onderwerp.id.utf8)))
      samples.append((Int32(owner), scan.append(onderwerp.title.utf8)))
      for sample in onderwerp.samples {
        samples.append((Int32(owner), scan.append(sample.utf8)))
      }
      addWords(of: scan, first..<scan.words.count, isElsewhere: onderwerp.isElsewhere)
    }
    for word in synonyms.common { add(word[...], .silent, 0) }
    lexicon.splitCompounds()
    let speakers = Speakers(&lexicon)
    phrases.finish(stemCount: lexicon.stems.count)
    let reader = WordReader(
      lexicon: lexicon, phrases: phrases, periods: periods, speakers: speakers)
    var index = SubjectIndex(ownerCount: onderwerpen.count, sampleCount: samples.count)
    var known = SampleWords(sampleCount: samples.count)
    var features: [Feature] = []
    for sample in samples {
      features.removeAll(keepingCapacity: true)
      reader.addFeatures(of: scan, in: sample.words, stemmer, to: &features)
      index.add(features, to: sample.owner)
      known.add(scan.signature(of: sample.words), of: sample.owner)
      known.add(Feature.signature(of: features), of: sample.owner)
    }
    index.finish()
    let matcher = Matcher(
      index: index, samples: known,
      prior: onderwerpen.map { onderwerp in
        (onderwerp.isSmallTalk ? Weights.smallTalk : 0)
          + (onderwerp.isElsewhere ? Weights.elsewhere : 0)
      }, roles: onderwerpen.map(RoleParts.bits))
    return (reader, matcher)
  }

  /// A word that the protocol's own samples use is not about other matters.
  private mutating func addWords(of scan: WordScan, _ range: Range<Int>, isElsewhere: Bool) {
    for index in range {
      let word = scan.word(index)
      guard NumberWords.value(ofDigits: word) == nil else { continue }
      lexicon.addContent(word, isAdmitted: !isElsewhere, stemmer)
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
    let meant = Set(file.groups.compactMap { group in only(stems(of: group.meaning)) })
    for group in file.groups {
      let stemsOfMeaning = stems(of: group.meaning)
      let meaning = words(of: group.meaning).compactMap { word in
        lexicon.entry(word).map {
          Phrases.Meaning(stem: $0.stem, kind: $0.kind, weight: $0.weight)
        }
      }
      for phrase in group.phrases {
        let stems = stems(of: phrase)
        // "griep" means "ziek": then "zieken" for absence must not make "ziek" mean absence.
        if let only = only(stems), meant.contains(only) { continue }
        if let only = only(stems), let target = meaning.first, meaning.count == 1 {
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

  private func only(_ stems: [Int32]) -> Int32? { stems.count == 1 ? stems[0] : nil }

  private func words(of text: [UInt8]) -> [ArraySlice<UInt8>] {
    if text.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) {
      return [text[...]]
    }
    let scan = WordScan(text)
    return scan.words.indices.map { scan.word($0) }
  }

  /// The stems of a phrase; "..." is a gap.
  private mutating func stems(of text: [UInt8]) -> [Int32] {
    var stems: [Int32] = []
    var start = 0
    while start < text.count {
      var end = start
      var isPlain = true
      while end < text.count, text[end] != UInt8(ascii: " ") {
        if text[end] < UInt8(ascii: "a") || text[end] > UInt8(ascii: "z") { isPlain = false }
        end += 1
      }
      let part = text[start..<end]
      if isPlain, !part.isEmpty {
        stems.append(lexicon.addContent(part, stemmer).stem)
      } else if part.elementsEqual("...".utf8) {
        stems.append(Phrases.gap)
      } else {
        for word in words(of: Array(part)) { stems.append(lexicon.addContent(word, stemmer).stem) }
      }
      start = end + 1
    }
    return stems
  }
}
