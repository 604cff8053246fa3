/// Words with numbers: each different word gets the next number, from 0.
///
/// Open addressing over one buffer of bytes, because a question is looked up word by word and
/// hashing a String costs more than everything else together.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = [0]
  private var slots: [Int32]
  private var mask: Int

  init(capacity: Int = 1024) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    mask = size - 1
    bytes.reserveCapacity(capacity * 8)
  }

  var count: Int { ends.count - 1 }

  /// The bytes of word `number`.
  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[Int(ends[number])..<Int(ends[number + 1])]
  }

  func text(_ number: Int) -> String { String(decoding: self[number], as: UTF8.self) }

  func find(_ word: ArraySlice<UInt8>) -> Int? {
    let number = slots[slot(for: word)]
    return number < 0 ? nil : Int(number)
  }

  mutating func insert(_ word: ArraySlice<UInt8>) -> Int {
    var place = slot(for: word)
    if slots[place] >= 0 { return Int(slots[place]) }
    if ends.count * 2 > slots.count {
      grow()
      place = slot(for: word)
    }
    slots[place] = Int32(count)
    bytes.append(contentsOf: word)
    ends.append(Int32(bytes.count))
    return count - 1
  }

  mutating func insert(_ word: String) -> Int { insert(Array(word.utf8)[...]) }

  private func slot(for word: ArraySlice<UInt8>) -> Int {
    var place = Self.hash(word) & mask
    while slots[place] >= 0, !holds(Int(slots[place]), word) { place = (place + 1) & mask }
    return place
  }

  private func holds(_ number: Int, _ word: ArraySlice<UInt8>) -> Bool {
    let start = Int(ends[number])
    let count = Int(ends[number + 1]) - start
    guard count == word.count else { return false }
    return bytes.withUnsafeBytes { all in
      word.withUnsafeBytes { one in
        var offset = 0
        while offset + 8 <= count {
          if all.loadUnaligned(fromByteOffset: start + offset, as: UInt64.self)
            != one.loadUnaligned(fromByteOffset: offset, as: UInt64.self)
          {
            return false
          }
          offset += 8
        }
        while offset < count {
          if all[start + offset] != one[offset] { return false }
          offset += 1
        }
        return true
      }
    }
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    mask = slots.count - 1
    for number in 0..<count {
      var place = Self.hash(self[number]) & mask
      while slots[place] >= 0 { place = (place + 1) & mask }
      slots[place] = Int32(number)
    }
  }

  /// Eight letters at a time, because every word of every sample comes by.
  private static func hash(_ word: ArraySlice<UInt8>) -> Int {
    var value: UInt64 = 0x9E37_79B9_7F4A_7C15
    word.withUnsafeBytes { bytes in
      var offset = 0
      while offset + 8 <= bytes.count {
        value = mix(value, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        offset += 8
      }
      var rest = UInt64(bytes.count)
      while offset < bytes.count {
        rest = rest << 8 | UInt64(bytes[offset])
        offset += 1
      }
      value = mix(value, rest)
    }
    return Int(truncatingIfNeeded: value & 0x7FFF_FFFF)
  }

  private static func mix(_ value: UInt64, _ next: UInt64) -> UInt64 {
    let product = (value ^ next) &* 0xBF58_476D_1CE4_E5B9
    return product ^ product >> 31
  }
}
