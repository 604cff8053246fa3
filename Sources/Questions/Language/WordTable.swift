/// Words with numbers: each different word gets the next number, from 0.
///
/// Open addressing over one buffer of bytes, because every word of every sample comes by, and hashing
/// a String costs more than everything else together.
struct WordTable: Sendable {
  private var bytes: [UInt8] = []
  private var ends: [Int32] = [0]
  /// The first eight letters of each word.
  private var heads: [UInt64] = []
  /// A part of the word's hash, and behind it its number from 1; 0 when the place is free.
  private var slots: [UInt64]

  init(capacity: Int = 1024) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: 0, count: size)
    bytes.reserveCapacity(capacity * 8)
    ends.reserveCapacity(capacity + 1)
    heads.reserveCapacity(capacity)
  }

  var count: Int { heads.count }

  /// The bytes of word `number`.
  subscript(number: Int) -> ArraySlice<UInt8> {
    bytes[Int(ends[number])..<Int(ends[number + 1])]
  }

  func text(_ number: Int) -> String { String(decoding: self[number], as: UTF8.self) }

  func find(_ word: ArraySlice<UInt8>) -> Int? {
    word.withUnsafeBytes { find(WordKey($0)) }
  }

  func find(_ word: UnsafeBufferPointer<UInt8>) -> Int? {
    find(WordKey(UnsafeRawBufferPointer(word)))
  }

  mutating func insert(_ word: ArraySlice<UInt8>) -> Int {
    word.withUnsafeBufferPointer { insert($0) }
  }

  mutating func insert(_ word: UnsafeBufferPointer<UInt8>) -> Int {
    let key = WordKey(UnsafeRawBufferPointer(word))
    if let number = find(key) { return number }
    if heads.count * 2 >= slots.count { grow() }
    bytes.append(contentsOf: word)
    ends.append(Int32(bytes.count))
    heads.append(key.head)
    fill(key.hash, with: heads.count)
    return heads.count - 1
  }

  mutating func insert(_ word: String) -> Int { insert(Array(word.utf8)[...]) }

  private func find(_ key: WordKey) -> Int? {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: key.hash) & mask
    while slots[place] != 0 {
      if (slots[place] ^ key.hash) >> 32 == 0 {
        let number = Int(UInt32(truncatingIfNeeded: slots[place])) - 1
        if heads[number] == key.head, holds(number, key) { return number }
      }
      place = (place + 1) & mask
    }
    return nil
  }

  /// Whether a word with the same first letters is the same to its end.
  private func holds(_ number: Int, _ key: WordKey) -> Bool {
    let start = Int(ends[number])
    guard Int(ends[number + 1]) - start == key.word.count else { return false }
    guard key.word.count > 8 else { return true }
    return bytes.withUnsafeBytes { all in
      for place in 8..<key.word.count where all[start + place] != key.word[place] { return false }
      return true
    }
  }

  private mutating func fill(_ hash: UInt64, with number: Int) {
    let mask = slots.count - 1
    var place = Int(truncatingIfNeeded: hash) & mask
    while slots[place] != 0 { place = (place + 1) & mask }
    slots[place] = hash & 0xFFFF_FFFF_0000_0000 | UInt64(UInt32(number))
  }

  private mutating func grow() {
    slots = Array(repeating: 0, count: slots.count * 2)
    for number in 0..<count {
      let hash = self[number].withUnsafeBytes { WordKey($0).hash }
      fill(hash, with: number + 1)
    }
  }
}

/// A word that is looked up.
struct WordKey {
  let word: UnsafeRawBufferPointer
  /// Its first eight letters as one number, or all of a shorter word.
  let head: UInt64
  /// The same for the same letters.
  let hash: UInt64

  @inline(__always)
  init(_ word: UnsafeRawBufferPointer) {
    self.word = word
    let count = word.count
    let seed = UInt64(truncatingIfNeeded: count) &* 0xC2B2_AE3D_27D4_EB4F
    if count >= 8 {
      head = word.loadUnaligned(fromByteOffset: 0, as: UInt64.self)
      var value = Self.mix(head ^ seed)
      var place = 8
      while place + 8 <= count {
        value = Self.mix(value ^ word.loadUnaligned(fromByteOffset: place, as: UInt64.self))
        place += 8
      }
      // The last eight letters, some of them for a second time.
      hash = Self.mix(value ^ word.loadUnaligned(fromByteOffset: count - 8, as: UInt64.self))
    } else {
      head = Self.short(word)
      hash = Self.mix(head ^ seed)
    }
  }

  /// Less than eight letters as one number; read in parts that may overlap.
  @inline(__always)
  private static func short(_ word: UnsafeRawBufferPointer) -> UInt64 {
    let count = word.count
    if count >= 4 {
      let first = UInt64(word.loadUnaligned(fromByteOffset: 0, as: UInt32.self))
      let last = UInt64(word.loadUnaligned(fromByteOffset: count - 4, as: UInt32.self))
      return first | last << 32
    }
    guard count > 0 else { return 0 }
    return UInt64(word[0]) | UInt64(word[count / 2]) << 8 | UInt64(word[count - 1]) << 16
  }

  @inline(__always)
  private static func mix(_ value: UInt64) -> UInt64 {
    let product = (value ^ value >> 32) &* 0xBF58_476D_1CE4_E5B9
    return product ^ product >> 32
  }
}
