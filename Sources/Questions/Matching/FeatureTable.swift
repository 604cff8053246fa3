/// The features of all samples, numbered from 0.
struct FeatureTable: Sendable {
  private var keys: [FeatureKey] = []
  private var slots: [Int32] = Array(repeating: -1, count: 16384)

  var count: Int { keys.count }

  func find(_ key: FeatureKey) -> Int? {
    let number = slots[slot(for: key)]
    return number < 0 ? nil : Int(number)
  }

  mutating func insert(_ key: FeatureKey) -> Int {
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

  private func slot(for key: FeatureKey) -> Int {
    let mixed = (key.bits ^ key.bits >> 32) &* 0x9E37_79B9_7F4A_7C15
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
