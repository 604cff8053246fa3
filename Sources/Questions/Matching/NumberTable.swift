/// Different numbers, each with a place in the order in which they came, from 0.
struct NumberTable: Sendable {
  private let keys: [UInt64]
  /// A part of the key's hash, and behind it its place from 1; 0 when it is free.
  private let slots: [UInt32]

  /// The numbers that `filling` holds.
  init(_ filling: borrowing Filling) {
    keys = filling.keys.array()
    slots = filling.slots.array()
  }

  var count: Int { keys.count }

  func find(_ key: UInt64) -> Int? {
    let hash = Self.hash(key)
    let mask = UInt32(slots.count - 1)
    var place = hash & mask
    while slots[Int(place)] != 0 {
      let slot = slots[Int(place)]
      let number = Int(slot & mask) - 1
      if (slot ^ hash) & ~mask == 0, keys[number] == key { return number }
      place = (place + 1) & mask
    }
    return nil
  }

  fileprivate static func hash(_ key: UInt64) -> UInt32 {
    let mixed = (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15
    return UInt32(truncatingIfNeeded: mixed >> 32)
  }

  /// A table to which numbers are still added.
  struct Filling: ~Copyable {
    fileprivate var keys: PlainList<UInt64>
    fileprivate var slots: PlainList<UInt32>
    /// The bits of a slot that hold the place; the others are those of the hash, so that most keys are
    /// told apart without a look at them.
    private var mask: UInt32

    init(capacity: Int) {
      var size = 16
      while size < capacity * 3 / 2 { size *= 2 }
      slots = PlainList(repeating: 0, count: size)
      mask = UInt32(size - 1)
      keys = PlainList(capacity: capacity)
    }

    var count: Int { keys.count }

    /// The number of a key, a new one when it was not there.
    mutating func insert(_ key: UInt64) -> Int {
      let hash = NumberTable.hash(key)
      var place = hash & mask
      while true {
        let slot = slots[Int(place)]
        if slot == 0 { break }
        let number = Int(slot & mask) - 1
        if (slot ^ hash) & ~mask == 0, keys[number] == key { return number }
        place = (place + 1) & mask
      }
      keys.append(key)
      slots[Int(place)] = hash & ~mask | UInt32(keys.count)
      if keys.count * 3 >= slots.count * 2 { grow() }
      return keys.count - 1
    }

    private mutating func grow() {
      slots = PlainList(repeating: 0, count: slots.count * 2)
      mask = UInt32(slots.count - 1)
      for number in 0..<keys.count {
        let hash = NumberTable.hash(keys[number])
        var place = hash & mask
        while slots[Int(place)] != 0 { place = (place + 1) & mask }
        slots[Int(place)] = hash & ~mask | UInt32(number + 1)
      }
    }
  }
}
