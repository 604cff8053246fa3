internal import CStemmer

/// The stem of a Dutch word: Snowball's, then what Snowball leaves apart brought together.
///
/// The C object keeps its working memory inside, so each user makes one of his own.
struct DutchStemmer: ~Copyable {
  private let snowball: OpaquePointer?

  init() { snowball = sb_stemmer_new("dutch", "UTF_8") }

  deinit { if let snowball { sb_stemmer_delete(snowball) } }

  /// The stem of a word of a-z; a word with digits is its own stem.
  func stem(_ word: ArraySlice<UInt8>) -> [UInt8] {
    guard let first = word.first, first > UInt8(ascii: "9") else { return Array(word) }
    if let base = MendedWords.base(of: word) { return base }
    var stem = snowballStem(Participle.base(of: word) ?? Array(word))
    Self.mend(&stem)
    return stem
  }

  private func snowballStem(_ word: [UInt8]) -> [UInt8] {
    guard let snowball else { return word }
    return word.withUnsafeBufferPointer { buffer in
      guard let result = sb_stemmer_stem(snowball, buffer.baseAddress, Int32(buffer.count)) else {
        return word
      }
      let count = Int(sb_stemmer_length(snowball))
      return Array(UnsafeBufferPointer(start: result, count: count))
    }
  }

  /// "geef(t)" and "gev(en)", "betaal(d)" and "betal(en)", "reis" and "reiz(en)" become one.
  private static func mend(_ stem: inout [UInt8]) {
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
      stem.remove(at: end - 2)
    }
    let count = stem.count
    if count >= 4, stem[count - 1] == stem[count - 2], !isVowel(stem[count - 1]) {
      stem.removeLast()
    }
    sharpen(&stem)
  }

  private static func sharpen(_ stem: inout [UInt8]) {
    guard let last = stem.last, stem.count >= 3 else { return }
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
