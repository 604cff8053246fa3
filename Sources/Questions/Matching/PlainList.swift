/// A growing list of plain values that has one owner.
///
/// An array asks at each change whether somebody else holds it too. Building an index changes lists
/// a million times, and then the asking costs more than the change. For the same reason a place is only
/// checked in a debug build: no place comes from outside.
struct PlainList<Element: BitwiseCopyable>: ~Copyable {
  private var values: UnsafeMutableBufferPointer<Element>
  private(set) var count = 0

  /// An empty list with room for so many values.
  init(capacity: Int) { values = .allocate(capacity: max(16, capacity)) }

  /// A list of the same value.
  init(repeating value: Element, count: Int) {
    self.init(capacity: count)
    values.initialize(repeating: value)
    self.count = count
  }

  deinit { values.deallocate() }

  subscript(place: Int) -> Element {
    get {
      assert(place >= 0 && place < count)
      return values[place]
    }
    set {
      assert(place >= 0 && place < count)
      values[place] = newValue
    }
  }

  mutating func append(_ value: Element) {
    if count == values.count { grow() }
    values.initializeElement(at: count, to: value)
    count += 1
  }

  private mutating func grow() {
    let larger = UnsafeMutableBufferPointer<Element>.allocate(capacity: values.count * 2)
    _ = larger.moveInitialize(fromContentsOf: values[..<count])
    values.deallocate()
    values = larger
  }

  /// Takes off all values from a place on.
  mutating func removeAll(from place: Int) { count = min(count, place) }

  /// Lends the values of a range of places.
  func withValues<Result>(
    in range: Range<Int>, _ body: (UnsafeBufferPointer<Element>) -> Result
  ) -> Result {
    assert(range.lowerBound >= 0 && range.upperBound <= count)
    return body(UnsafeBufferPointer(rebasing: UnsafeBufferPointer(values)[range]))
  }

  /// The values as an array.
  func array() -> [Element] { Array(UnsafeBufferPointer(rebasing: values[..<count])) }
}

// Only its owner can change it, so a list that is lent can be read from two threads.
extension PlainList: @unchecked Sendable where Element: Sendable {}

/// What has one owner, handed on to all who only look at it.
final class Shared<Value: ~Copyable & Sendable>: Sendable {
  let value: Value

  init(_ value: consuming Value) { self.value = value }
}
