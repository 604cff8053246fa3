/// The ways in which people ask something.
///
/// They are places in the bytes of their file, because the index reads all of them and hardly anybody
/// wants one as a text.
public struct Samples: RandomAccessCollection, Sendable {
  let bytes: [UInt8]
  let places: [BytePlace]

  /// Samples that stand in a file.
  init(in bytes: [UInt8], at places: [BytePlace]) {
    self.bytes = bytes
    self.places = places
  }

  /// Samples of their own.
  public init(_ texts: [String]) {
    var bytes: [UInt8] = []
    var places: [BytePlace] = []
    for text in texts {
      let start = bytes.count
      bytes += text.utf8
      places.append(BytePlace(start..<bytes.count))
    }
    self.init(in: bytes, at: places)
  }

  /// The place of the first.
  public var startIndex: Int { 0 }
  /// The place behind the last.
  public var endIndex: Int { places.count }
  /// The text of one.
  public subscript(position: Int) -> String {
    String(decoding: bytes[places[position].range], as: UTF8.self)
  }

  /// Lends the bytes of each sample, in order.
  func forEachBytes(_ visit: (UnsafeBufferPointer<UInt8>) -> Void) {
    bytes.withUnsafeBufferPointer { bytes in
      for place in places { visit(UnsafeBufferPointer(rebasing: bytes[place.range])) }
    }
  }
}

extension Samples: ExpressibleByArrayLiteral {
  /// Samples of their own.
  public init(arrayLiteral texts: String...) { self.init(texts) }
}

extension Samples: Hashable {
  /// Whether both hold the same texts in the same order, in whatever file they stand.
  public static func == (left: Samples, right: Samples) -> Bool { left.elementsEqual(right) }

  /// Hashes the texts.
  public func hash(into hasher: inout Hasher) {
    for text in self { hasher.combine(text) }
  }
}

/// Where some bytes stand among others.
struct BytePlace: BitwiseCopyable, Sendable {
  let start: Int32
  let end: Int32

  init(_ range: Range<Int>) {
    start = Int32(range.lowerBound)
    end = Int32(range.upperBound)
  }

  var range: Range<Int> { Int(start)..<Int(end) }
}
