internal import CStemmer

/// The stem of a Dutch word: Snowball's, then what Snowball leaves apart brought together.
///
/// The C object keeps its working memory inside, so each user makes one of his own.
struct DutchStemmer: ~Copyable {
  /// Made when the first word needs it: most questions are in words that are known.
  private let snowball: UnsafeMutablePointer<OpaquePointer?>

  init() {
    snowball = .allocate(capacity: 1)
    snowball.initialize(to: nil)
  }

  deinit {
    if let made = snowball.pointee { sb_stemmer_delete(made) }
    snowball.deallocate()
  }

  /// The stem of a word of a-z; a word with digits is its own stem.
  func stem(_ word: ArraySlice<UInt8>) -> [UInt8] { withStem(of: word) { Array($0) } }

  /// Lends the stem of a word, which is never longer than the word or its line in `MendedWords`.
  func withStem<Result>(
    of word: ArraySlice<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let first = word.first, first > UInt8(ascii: "9") else {
      return word.withUnsafeBufferPointer(body)
    }
    if let base = MendedWords.base(of: word) { return base.withUnsafeBufferPointer(body) }
    return withUnsafeTemporaryAllocation(of: UInt8.self, capacity: word.count) { letters in
      var stem = Letters(letters)
      if !Participle.putBase(of: word, in: &stem) { stem.append(word) }
      snowball(&stem)
      Self.mend(&stem)
      return body(stem.all)
    }
  }

  private func snowball(_ word: inout Letters) {
    if snowball.pointee == nil { snowball.pointee = sb_stemmer_new("dutch", "UTF_8") }
    guard let made = snowball.pointee,
      let result = sb_stemmer_stem(made, word.all.baseAddress, Int32(word.count))
    else { return }
    let stem = UnsafeBufferPointer(start: result, count: Int(sb_stemmer_length(made)))
    word.removeAll()
    word.append(stem)
  }

  /// "geef(t)" and "gev(en)", "betaal(d)" and "betal(en)", "reis" and "reiz(en)" become one.
  private static func mend(_ stem: inout Letters) {
    guard stem.count >= 4 else { return sharpen(&stem) }
    let last = stem[stem.count - 1]
    if last == UInt8(ascii: "t") || last == UInt8(ascii: "d") {
      let before = stem[stem.count - 2]
      let isLong = before == stem[stem.count - 3] && isVowel(before)
      if !isVowel(before) || isLong {
        stem.removeLast()
        let end = stem.count
        if end >= 2, stem[end - 1] == UInt8(ascii: "d"), last == UInt8(ascii: "t"),
          !isVowel(stem[end - 2])
        {
          stem.removeLast()
        }
      }
    }
    let end = stem.count
    if end >= 4, !isVowel(stem[end - 1]), stem[end - 2] == stem[end - 3], isVowel(stem[end - 2]),
      stem[end - 2] != UInt8(ascii: "i")
    {
      stem[end - 2] = stem[end - 1]
      stem.removeLast()
    }
    let count = stem.count
    if count >= 4, stem[count - 1] == stem[count - 2], !isVowel(stem[count - 1]) {
      stem.removeLast()
    }
    sharpen(&stem)
  }

  private static func sharpen(_ stem: inout Letters) {
    guard stem.count >= 3 else { return }
    let last = stem[stem.count - 1]
    if last == UInt8(ascii: "v") { stem[stem.count - 1] = UInt8(ascii: "f") }
    if last == UInt8(ascii: "z") { stem[stem.count - 1] = UInt8(ascii: "s") }
  }

  static func isVowel(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a"), UInt8(ascii: "e"), UInt8(ascii: "i"), UInt8(ascii: "o"),
      UInt8(ascii: "u"), UInt8(ascii: "y"):
      true
    default: false
    }
  }
}

/// The letters of one word while they change; there is never one more than there was room for.
struct Letters {
  private let room: UnsafeMutableBufferPointer<UInt8>
  private(set) var count = 0

  /// No letters, in borrowed room.
  init(_ room: UnsafeMutableBufferPointer<UInt8>) { self.room = room }

  var all: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(rebasing: room[..<count]) }

  subscript(place: Int) -> UInt8 {
    get { room[place] }
    nonmutating set { room[place] = newValue }
  }

  /// Adds as many letters as there is room for.
  mutating func append(_ letters: some Sequence<UInt8>) {
    for letter in letters where count < room.count {
      room[count] = letter
      count += 1
    }
  }

  mutating func removeLast() { count -= 1 }

  mutating func removeAll() { count = 0 }
}
