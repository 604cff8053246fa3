/// Values by number, each number with any count of them, one after the other in one array.
struct Buckets<Value: Sendable>: Sendable {
  /// All values, by number.
  private(set) var all: [Value] = []
  /// Where the values of each number begin; one more than there are numbers.
  private var starts: [Int32] = [0]

  /// No numbers.
  init() {}

  /// The values of numbers below `count`; those of one number keep their order.
  init(_ pairs: [(number: Int, value: Value)], count: Int) {
    starts = Array(repeating: 0, count: count + 1)
    for pair in pairs { starts[pair.number + 1] += 1 }
    for number in 0..<count { starts[number + 1] += starts[number] }
    var next = starts
    var order = Array(repeating: 0, count: pairs.count)
    for (place, pair) in pairs.enumerated() {
      order[Int(next[pair.number])] = place
      next[pair.number] += 1
    }
    all = order.map { pairs[$0].value }
  }

  subscript(place: Int) -> Value { all[place] }

  /// The places of the values of a number; none for a number that is not there.
  func range(of number: Int) -> Range<Int> {
    number + 1 < starts.count ? Int(starts[number])..<Int(starts[number + 1]) : 0..<0
  }
}
