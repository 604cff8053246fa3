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

  /// A way in which a word is written, with how much it counts.
  struct Shape {
    let key: FeatureKey
    let weight: Float

    init(_ bits: UInt64, _ weight: Float) {
      key = FeatureKey(bits: bits)
      self.weight = weight
    }
  }

  /// Adds the features of the words of `range`; a short word counts as much as a long one.
  static func add(_ scan: WordScan, _ range: Range<Int>, to features: inout [Feature]) {
    scan.bytes.withUnsafeBufferPointer { bytes in
      var previous: UInt64 = 0
      for index in range {
        let word = UnsafeBufferPointer(rebasing: bytes[scan.words[index]])
        let number = Int32(truncatingIfNeeded: index)
        forEach(of: word) { shape in
          features.append(Feature(shape.key.bits, shape.weight, number))
        }
        let letters = letters(of: word)
        if index > range.lowerBound {
          features.append(Feature(pair(previous, letters).bits, 1, number))
        }
        previous = letters
      }
    }
  }

  /// Visits the shapes of one word.
  static func forEach(of word: UnsafeBufferPointer<UInt8>, _ visit: (Shape) -> Void) {
    let head = pack(word.prefix(short))
    if word.count > short {
      visit(Shape(beginning | pack(word.prefix(long)), 1))
      visit(Shape(start | head, 1))
      visit(Shape(ending | pack(word.suffix(long)), 1))
    } else if word.count == short {
      visit(Shape(start | head, 1))
      visit(Shape(whole | head, 2))
    } else {
      visit(Shape(whole | head, 3))
    }
  }

  /// What a word's neighbours see of it: the letters that it begins with.
  static func letters(of word: UnsafeBufferPointer<UInt8>) -> UInt64 { pack(word.prefix(long)) }

  /// Two words that follow each other.
  static func pair(_ first: UInt64, _ second: UInt64) -> FeatureKey {
    let mixed = (first &* 0x9E37_79B9_7F4A_7C15) ^ (second &* 0xC2B2_AE3D_27D4_EB4F)
    return FeatureKey(bits: neighbours | (mixed >> 8))
  }

  /// Up to five letters as one number.
  private static func pack(_ letters: Slice<UnsafeBufferPointer<UInt8>>) -> UInt64 {
    var packed: UInt64 = 0
    for letter in letters { packed = packed << 8 | UInt64(letter) }
    return packed
  }
}
