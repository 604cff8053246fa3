/// Different numbers, each with a place in the order in which they came, from 0.
struct NumberTable: Sendable {
  private var keys: [UInt64] = []
  private var slots: [Int32]

  init(capacity: Int) {
    var size = 16
    while size < capacity * 2 { size *= 2 }
    slots = Array(repeating: -1, count: size)
    keys.reserveCapacity(capacity)
  }

  var count: Int { keys.count }

  func find(_ key: UInt64) -> Int? {
    let number = slots[slot(for: key)]
    return number < 0 ? nil : Int(number)
  }

  mutating func insert(_ key: UInt64) -> Int {
    var place = slot(for: key)
    if slots[place] >= 0 { return Int(slots[place]) }
    if keys.count * 2 >= slots.count {
      grow()
      place = slot(for: key)
    }
    slots[place] = Int32(keys.count)
    keys.append(key)
    return keys.count - 1
  }

  private func slot(for key: UInt64) -> Int {
    let mixed = (key ^ key >> 32) &* 0x9E37_79B9_7F4A_7C15
    var place = Int(truncatingIfNeeded: mixed >> 40) & (slots.count - 1)
    while slots[place] >= 0, keys[Int(slots[place])] != key {
      place = (place + 1) & (slots.count - 1)
    }
    return place
  }

  private mutating func grow() {
    slots = Array(repeating: -1, count: slots.count * 2)
    for number in keys.indices { slots[slot(for: keys[number])] = Int32(number) }
  }
}
