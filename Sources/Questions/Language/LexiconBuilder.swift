/// The words that are known before any sample: those of grammar, and the synonyms.
struct BaseWords: Sendable {
  let synonyms: SynonymFile
  let lexicon: Lexicon
  let periods: Periods
  let phrases: PhraseList

  /// The words with the bytes of `woorden.synoniemen`.
  init(_ bytes: [UInt8]) {
    synonyms = SynonymFile(bytes, name: "woorden.synoniemen")
    var words = LexiconBuilder(Lexicon())
    words.addGrammar()
    periods = Periods(&words.lexicon)
    phrases = words.addSynonyms(synonyms)
    lexicon = words.lexicon
  }
}

/// Makes the lexicon: the words of grammar first, then the synonyms; the words of samples are added
/// by whoever reads those.
struct LexiconBuilder: ~Copyable {
  var lexicon: Lexicon
  let stemmer = DutchStemmer()

  /// Goes on with what `lexicon` holds.
  init(_ lexicon: Lexicon) { self.lexicon = lexicon }

  mutating func addGrammar() {
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

  /// Words of daily life say nothing, unless they were known before.
  mutating func addCommon(_ file: SynonymFile) {
    for word in file.common { add(file.words(at: word), .silent, 0) }
  }

  /// Adds the words of the file; the groups of words that it gives a meaning.
  mutating func addSynonyms(_ file: SynonymFile) -> PhraseList {
    for word in file.silent { add(file.words(at: word), .silent, 0) }
    var phrases = PhraseList()
    for entry in file.outside { addOutside(file.words(at: entry), to: &phrases) }
    let meant = Set(file.groups.compactMap { only(stems(of: file.words(at: $0.meaning))) })
    for group in file.groups {
      let stemsOfMeaning = stems(of: file.words(at: group.meaning))
      let meaning = words(of: file.words(at: group.meaning)).compactMap { word in
        lexicon.entry(word).map {
          PhraseList.Meaning(stem: $0.stem, kind: $0.kind, weight: $0.weight)
        }
      }
      for phrase in group.phrases {
        let stems = stems(of: file.words(at: phrase))
        // "griep" means "ziek": then "zieken" for absence must not make "ziek" mean absence.
        if let only = only(stems), meant.contains(only) { continue }
        if let only = only(stems), let target = meaning.first, meaning.count == 1 {
          lexicon.setMeaning(of: only, to: target.stem)
        }
        if stems != stemsOfMeaning {
          phrases.add(PhraseList.Phrase(stems: stems, meaning: meaning))
        }
      }
    }
    return phrases
  }

  /// One word of other matters is marked as such; of several, only all together are.
  private mutating func addOutside(_ entry: ArraySlice<UInt8>, to phrases: inout PhraseList) {
    let forms = words(of: entry)
    if forms.count == 1, let form = forms.first {
      guard lexicon.entry(form) == nil else { return }
      let stem = lexicon.addStem(stemmer.stem(form)[...])
      lexicon.put(form, Lexicon.Entry(stem: stem, kind: .outside, weight: 1))
    } else if !forms.isEmpty {
      let marker = lexicon.addStem(entry)
      phrases.add(
        PhraseList.Phrase(
          stems: stems(of: entry), meaning: [PhraseList.Meaning(stem: marker, kind: .outside)]))
    }
  }

  private func only(_ stems: [Int32]) -> Int32? { stems.count == 1 ? stems[0] : nil }

  private func words(of text: ArraySlice<UInt8>) -> [ArraySlice<UInt8>] {
    if text.allSatisfy({ $0 >= UInt8(ascii: "a") && $0 <= UInt8(ascii: "z") }) { return [text] }
    let scan = WordScan(text)
    return scan.words.indices.map { scan.word($0) }
  }

  /// The stems of a phrase; "..." is a gap.
  private mutating func stems(of text: ArraySlice<UInt8>) -> [Int32] {
    var stems: [Int32] = []
    var start = text.startIndex
    while start < text.endIndex {
      var end = start
      var isPlain = true
      while end < text.endIndex, text[end] != UInt8(ascii: " ") {
        if text[end] < UInt8(ascii: "a") || text[end] > UInt8(ascii: "z") { isPlain = false }
        end += 1
      }
      let part = text[start..<end]
      if isPlain, !part.isEmpty {
        stems.append(lexicon.addContent(part, stemmer).stem)
      } else if part.elementsEqual("...".utf8) {
        stems.append(PhraseList.gap)
      } else {
        for word in words(of: part) { stems.append(lexicon.addContent(word, stemmer).stem) }
      }
      start = end + 1
    }
    return stems
  }
}
