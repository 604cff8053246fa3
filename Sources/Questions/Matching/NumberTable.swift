/// Different numbers, each with a place in the order in which they came, from 0.
struct NumberTable: Sendable {
  private let filled: Shared<Filling>

  /// The numbers that `filling` holds.
  init(_ filling: consuming Filling) { filled = Shared(filling) }

  var count: Int { filled.value.count }

  func find(_ key: UInt64) -> Int? { filled.value.find(key) }

  /// A table to which numbers are still added.
  struct Filling: ~Copyable, Sendable {
    private var keys: PlainList<UInt64>
    /// A part of the key's hash, and behind it its place from 1; 0 when it is free.
    private var slots: PlainList<UInt32>
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

    /// The key with a number.
    func key(_ number: Int) -> UInt64 { keys[number] }

    func find(_ key: UInt64) -> Int? {
      let slot = slots[Int(place(of: key, Self.hash(key)))]
      return slot == 0 ? nil : Int(slot & mask) - 1
    }

    /// The number of a key, a new one when it was not there.
    @inline(__always)
    mutating func insert(_ key: UInt64) -> Int {
      let hash = Self.hash(key)
      let place = place(of: key, hash)
      let slot = slots[Int(place)]
      return slot == 0 ? append(key, hash, at: place) : Int(slot & mask) - 1
    }

    private mutating func append(_ key: UInt64, _ hash: UInt32, at place: UInt32) -> Int {
      keys.append(key)
      slots[Int(place)] = hash & ~mask | UInt32(keys.count)
      if keys.count * 3 >= slots.count * 2 { grow() }
      return keys.count - 1
    }

    private static func hash(_ key: UInt64) -> UInt32 {
      let mixed = (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15
      return UInt32(truncatingIfNeeded: mixed >> 32)
    }

    /// Where a key stands, or the free place where it would.
    private func place(of key: UInt64, _ hash: UInt32) -> UInt32 {
      var place = hash & mask
      while true {
        let slot = slots[Int(place)]
        if slot == 0 || (slot ^ hash) & ~mask == 0 && keys[Int(slot & mask) - 1] == key {
          return place
        }
        place = (place + 1) & mask
      }
    }

    private mutating func grow() {
      slots = PlainList(repeating: 0, count: slots.count * 2)
      mask = UInt32(slots.count - 1)
      for number in 0..<keys.count {
        let hash = Self.hash(keys[number])
        slots[Int(place(of: keys[number], hash))] = hash & ~mask | UInt32(number + 1)
      }
    }
  }
}
