/// Every word form that the content, the synonyms and the grammar know.
struct Lexicon: Sendable {
  /// The word forms as they are written.
  private(set) var forms = WordTable(capacity: 4096)
  /// What each form is.
  private(set) var entries: [Entry] = []
  /// The stems that the forms have.
  private(set) var stems = WordTable(capacity: 4096)
  /// For each stem, the parts of it as a compound, filled by `splitCompounds`.
  private(set) var parts: [[Int32]] = []
  /// For each stem, the stem that stands for it.
  private(set) var meaning: [Int32] = []

  struct Entry: Sendable {
    var stem: Int32
    var kind: Token.Kind
    var weight: Float
    var value: Int32 = 0
  }

  func entry(_ form: ArraySlice<UInt8>) -> Entry? {
    guard let number = forms.find(form) else { return nil }
    return entries[number]
  }

  func stem(_ stem: ArraySlice<UInt8>) -> Int32? { stems.find(stem).map(Int32.init) }

  /// The number of a stem, new when it was not known.
  mutating func addStem(_ stem: ArraySlice<UInt8>) -> Int32 {
    let number = stems.insert(stem)
    if number == parts.count {
      parts.append([])
      meaning.append(Int32(number))
    }
    return Int32(number)
  }

  /// Adds a form that has a place of its own in the language; it stays what it first was.
  mutating func add(_ form: ArraySlice<UInt8>, kind: Token.Kind, weight: Float, value: Int32 = 0) {
    let stem = addStem(form)
    put(form, Entry(stem: stem, kind: kind, weight: weight, value: value))
  }

  /// Adds a form of the content, when it was not known.
  mutating func addContent(
    _ form: ArraySlice<UInt8>, kind: Token.Kind = .content, _ stemmer: borrowing DutchStemmer
  ) {
    guard forms.find(form) == nil else { return }
    let stem = addStem(stemmer.stem(form)[...])
    put(form, Entry(stem: stem, kind: kind, weight: 1))
  }

  /// Makes an entry of another kind, such as a word that HR wants left out.
  mutating func put(_ form: ArraySlice<UInt8>, _ entry: Entry) {
    let number = forms.insert(form)
    if number == entries.count { entries.append(entry) } else { entries[number] = entry }
  }

  /// A word that a sample uses is not about other matters, whatever the synonyms say.
  mutating func admit(_ form: ArraySlice<UInt8>) {
    guard let number = forms.find(form), entries[number].kind == .outside else { return }
    entries[number].kind = .content
  }

  mutating func setMeaning(of stem: Int32, to other: Int32) { meaning[Int(stem)] = other }

  /// Finds the known words inside every stem that is long enough to be a compound.
  mutating func splitCompounds() {
    for number in 0..<stems.count {
      let stem = stems[number]
      if stem.count >= 7 { parts[number] = Compound.parts(of: stem, in: self) }
    }
  }
}
