/// Bytes collected for one large write, with less care and more speed than an array.
final class ByteBuffer {
  private var storage: UnsafeMutablePointer<UInt8>
  private var capacity: Int
  private(set) var count = 0

  init(capacity: Int = 4096) {
    storage = .allocate(capacity: capacity)
    self.capacity = capacity
  }

  deinit { storage.deallocate() }

  /// What was collected, until something is added.
  var bytes: UnsafeBufferPointer<UInt8> { UnsafeBufferPointer(start: storage, count: count) }

  func removeAll() { count = 0 }

  @inline(__always)
  func append(_ byte: UInt8) {
    if count == capacity { grow(by: 1) }
    storage[count] = byte
    count += 1
  }

  @inline(__always)
  func append(_ bytes: UnsafeBufferPointer<UInt8>) {
    guard let start = bytes.baseAddress else { return }
    if count + bytes.count > capacity { grow(by: bytes.count) }
    (storage + count).update(from: start, count: bytes.count)
    count += bytes.count
  }

  @inline(__always)
  func append(literal: StaticString) {
    append(UnsafeBufferPointer(start: literal.utf8Start, count: literal.utf8CodeUnitCount))
  }

  @inline(__always)
  func append(_ text: String) {
    text.withBytes { append($0) }
  }

  func appendSpaces(_ number: Int) {
    for _ in 0..<number { append(0x20) }
  }

  private func grow(by number: Int) {
    capacity = max(capacity * 2, count + number)
    let larger = UnsafeMutablePointer<UInt8>.allocate(capacity: capacity)
    larger.update(from: storage, count: count)
    storage.deallocate()
    storage = larger
  }
}

extension String {
  /// Gives the UTF-8 without copying it.
  @inline(__always)
  func withBytes<Result>(_ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
    utf8.withContiguousStorageIfAvailable(body) ?? Array(utf8).withUnsafeBufferPointer(body)
  }

  /// The number of bytes when all are visible ASCII characters or spaces; otherwise nil.
  @inline(__always)
  var visibleASCIICount: Int? {
    withBytes { $0.areVisibleASCII ? $0.count : nil }
  }
}

extension UnsafeBufferPointer<UInt8> {
  /// Whether all are visible ASCII characters or spaces, as in nearly every line.
  ///
  /// It looks at every byte, without a way out, so that the compiler can take many at once.
  @inline(__always)
  var areVisibleASCII: Bool {
    var others: UInt8 = 0
    for byte in self { others |= byte &- 0x20 > 0x5E ? 1 : 0 }
    return others == 0
  }
}
