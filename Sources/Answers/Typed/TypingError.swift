/// Words that differ by one slip: a letter wrong, missing, too many, or two swapped.
enum TypingError {
  /// Whether `typed` is `word` or one slip away from it.
  static func isAtMostOne(from typed: [UInt8], to word: [UInt8]) -> Bool {
    let difference = typed.count - word.count
    guard difference >= -1, difference <= 1 else { return false }
    let same = commonCount(typed, word)
    if same == typed.count || same == word.count { return true }
    switch difference {
    case 0:
      return matches(typed, from: same + 1, word, from: same + 1)
        || isSwap(typed, word, at: same) && matches(typed, from: same + 2, word, from: same + 2)
    case 1: return matches(typed, from: same + 1, word, from: same)
    default: return matches(typed, from: same, word, from: same + 1)
    }
  }

  /// Whether `typed` is one slip away from some beginning of `word`.
  static func isAtMostOne(from typed: [UInt8], toBeginningOf word: [UInt8]) -> Bool {
    let same = commonCount(typed, word)
    if same == typed.count { return true }
    return begins(typed, from: same + 1, word, from: same + 1)
      || begins(typed, from: same + 1, word, from: same)
      || begins(typed, from: same, word, from: same + 1)
      || isSwap(typed, word, at: same) && begins(typed, from: same + 2, word, from: same + 2)
  }

  private static func commonCount(_ left: [UInt8], _ right: [UInt8]) -> Int {
    let end = min(left.count, right.count)
    var index = 0
    while index < end, left[index] == right[index] { index += 1 }
    return index
  }

  private static func isSwap(_ left: [UInt8], _ right: [UInt8], at index: Int) -> Bool {
    index + 1 < left.count && index + 1 < right.count && left[index] == right[index + 1]
      && left[index + 1] == right[index]
  }

  private static func matches(
    _ left: [UInt8], from leftStart: Int, _ right: [UInt8], from rightStart: Int
  ) -> Bool {
    left.count - leftStart == right.count - rightStart
      && begins(left, from: leftStart, right, from: rightStart)
  }

  private static func begins(
    _ left: [UInt8], from leftStart: Int, _ right: [UInt8], from rightStart: Int
  ) -> Bool {
    guard left.count - leftStart <= right.count - rightStart else { return false }
    var offset = 0
    while leftStart + offset < left.count {
      if left[leftStart + offset] != right[rightStart + offset] { return false }
      offset += 1
    }
    return true
  }
}
