/// How the words of a text are written, beside what they mean: their beginnings and ends, the small
/// words that mean nothing by themselves, and which word follows which.
///
/// This sees what the meaning passes over: "mag ik" is another question than "moet ik", and a word
/// that nobody knows still begins or ends as one that is known.
enum WordShapes {
  /// Letters of a word's beginning and of its end.
  private static let long = 5
  private static let short = 4
  private static let beginning: UInt64 = 0x41 << 56
  private static let start: UInt64 = 0x42 << 56
  private static let ending: UInt64 = 0x43 << 56
  private static let whole: UInt64 = 0x44 << 56
  private static let neighbours: UInt64 = 0x45 << 56

  /// Adds the features of the words of `range`; a short word counts as much as a long one.
  static func add(_ scan: WordScan, _ range: Range<Int>, to features: inout [Feature]) {
    scan.bytes.withUnsafeBufferPointer { bytes in
      var previous: UInt64 = 0
      for index in range {
        let word = UnsafeBufferPointer(rebasing: bytes[scan.words[index]])
        let number = Int32(truncatingIfNeeded: index)
        let head = pack(word.prefix(short))
        var key = head
        if word.count > short {
          key = pack(word.prefix(long))
          features.append(Feature(beginning | key, 1, number))
          features.append(Feature(start | head, 1, number))
          features.append(Feature(ending | pack(word.suffix(long)), 1, number))
        } else if word.count == short {
          features.append(Feature(start | head, 1, number))
          features.append(Feature(whole | head, 2, number))
        } else {
          features.append(Feature(whole | head, 3, number))
        }
        if index > range.lowerBound {
          let mixed = (previous &* 0x9E37_79B9_7F4A_7C15) ^ (key &* 0xC2B2_AE3D_27D4_EB4F)
          features.append(Feature(neighbours | (mixed >> 8), 1, number))
        }
        previous = key
      }
    }
  }

  /// Up to five letters as one number.
  private static func pack(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var packed: UInt64 = 0
    for letter in letters { packed = packed << 8 | UInt64(letter) }
    return packed
  }
}
