/// Every word form that the content, the synonyms and the grammar know.
struct Lexicon: Sendable {
  /// The word forms as they are written.
  private(set) var forms = WordTable(capacity: 4096)
  /// What each form is.
  private(set) var entries: [Entry] = []
  /// The stems that the forms have.
  private(set) var stems = WordTable(capacity: 4096)
  /// The letters of all forms and stems.
  private(set) var letters = WordFilter()
  /// The parts of all stems that are compounds, filled by `splitCompounds`.
  private(set) var parts: [Int32] = []
  /// For each stem where its parts are among all.
  private var partRanges: [Range<Int32>] = []
  /// For each stem, the stem that stands for it.
  private(set) var meaning: [Int32] = []

  struct Entry: Sendable {
    var stem: Int32
    var kind: Token.Kind
    var weight: Float
    var value: Int32 = 0
  }

  func entry(_ form: ArraySlice<UInt8>) -> Entry? {
    form.withUnsafeBufferPointer { entry($0) }
  }

  func entry(_ form: UnsafeBufferPointer<UInt8>) -> Entry? {
    guard let number = forms.find(form) else { return nil }
    return entries[number]
  }

  func stem(_ stem: ArraySlice<UInt8>) -> Int32? { stems.find(stem).map(Int32.init) }

  /// The number of a stem, new when it was not known.
  mutating func addStem(_ stem: ArraySlice<UInt8>) -> Int32 {
    stem.withUnsafeBufferPointer { addStem($0) }
  }

  private mutating func addStem(_ stem: UnsafeBufferPointer<UInt8>) -> Int32 {
    let number = stems.insert(stem)
    if number == meaning.count {
      meaning.append(Int32(number))
      letters.insert(stems[number])
    }
    return Int32(number)
  }

  /// Adds a form that has a place of its own in the language; it stays what it first was.
  mutating func add(_ form: ArraySlice<UInt8>, kind: Token.Kind, weight: Float, value: Int32 = 0) {
    let stem = addStem(form)
    put(form, Entry(stem: stem, kind: kind, weight: weight, value: value))
  }

  /// Adds a form of the content, when it was not known, and tells what it is.
  ///
  /// A word that a sample uses (`isAdmitted`) is not about other matters, whatever the synonyms say.
  @discardableResult
  mutating func addContent(
    _ form: ArraySlice<UInt8>, isAdmitted: Bool = false, _ stemmer: borrowing DutchStemmer
  ) -> Entry {
    let number = forms.insert(form)
    if number == entries.count {
      let stem = stemmer.withStem(of: form) { addStem($0) }
      entries.append(Entry(stem: stem, kind: .content, weight: 1))
      letters.insert(form)
    } else if isAdmitted, entries[number].kind == .outside {
      entries[number].kind = .content
    }
    return entries[number]
  }

  /// Makes an entry of another kind, such as a word that HR wants left out.
  mutating func put(_ form: ArraySlice<UInt8>, _ entry: Entry) {
    let number = forms.insert(form)
    if number == entries.count {
      entries.append(entry)
      letters.insert(form)
    } else {
      entries[number] = entry
    }
  }

  mutating func setMeaning(of stem: Int32, to other: Int32) { meaning[Int(stem)] = other }

  /// Finds the known words inside every stem that is long enough to be a compound.
  mutating func splitCompounds() {
    partRanges.reserveCapacity(stems.count)
    for number in 0..<stems.count {
      let stem = stems[number]
      let start = Int32(parts.count)
      if stem.count >= 7 { parts += Compound.parts(of: stem, in: self) }
      partRanges.append(start..<Int32(parts.count))
    }
  }

  /// The stems that a stem is made of; none when it is no compound.
  func parts(of stem: Int32) -> ArraySlice<Int32> { parts[partPlaces(of: stem)] }

  /// Where the stems that a stem is made of stand in `parts`.
  func partPlaces(of stem: Int32) -> Range<Int> {
    guard Int(stem) < partRanges.count else { return 0..<0 }
    let range = partRanges[Int(stem)]
    return Int(range.lowerBound)..<Int(range.upperBound)
  }
}
