internal import Glibc

/// The bytes that were typed or pasted and that nobody has looked at yet.
struct KeyInput {
  /// What a paste brings, piece by piece.
  enum Pasted {
    case text([UInt8])
    case lineEnd
    case pasteEnd
    case moreToCome
  }

  /// How a look at the keyboard ended.
  enum Arrival {
    case bytes
    case hangup
    case interrupted
  }

  private static let pasteEnd = Array("\u{1B}[201~".utf8)

  private var bytes: [UInt8] = []
  private var head = 0
  private var lastWasReturn = false
  /// What lets keys through at a public terminal; nil lets all through.
  private var bare: BareKeys?

  init(isBare: Bool = false) {
    bare = isBare ? BareKeys() : nil
  }

  var isEmpty: Bool { head == bytes.count }

  /// Reads what is there, waiting for the first byte.
  mutating func fill(from descriptor: Int32) -> Arrival {
    var arrival = Arrival.hangup
    var fresh = [UInt8](unsafeUninitializedCapacity: 4096) { buffer, count in
      let result = read(descriptor, buffer.baseAddress, 4096)
      count = max(result, 0)
      if result > 0 {
        arrival = .bytes
      } else if result < 0, errno == EINTR || errno == EAGAIN {
        arrival = .interrupted
      }
    }
    if let passed = bare?.filter(fresh, at: IdleWatch.now()) { fresh = passed }
    if isEmpty {
      bytes = fresh
      head = 0
    } else {
      bytes.append(contentsOf: fresh)
    }
    return arrival
  }

  /// Takes one byte.
  mutating func next() -> UInt8? {
    guard head < bytes.count else { return nil }
    defer { head += 1 }
    return bytes[head]
  }

  /// Forgets everything, as after Ctrl-C.
  mutating func clear() {
    bytes = []
    head = 0
    lastWasReturn = false
  }

  /// Drops bytes up to the next line end, which stays; true when it is there.
  mutating func skipLine() -> Bool {
    while head < bytes.count {
      if bytes[head] == 0x0D || bytes[head] == 0x0A { return true }
      head += 1
    }
    return false
  }

  /// Takes the next piece of a paste.
  mutating func nextPasted() -> Pasted {
    guard head < bytes.count else { return .moreToCome }
    let followsReturn = lastWasReturn
    lastWasReturn = bytes[head] == 0x0D
    switch bytes[head] {
    case 0x0A where followsReturn:
      head += 1
      return nextPasted()
    case 0x0D, 0x0A:
      head += 1
      return .lineEnd
    case 0x1B:
      let rest = bytes[head...].prefix(Self.pasteEnd.count)
      if rest.elementsEqual(Self.pasteEnd) {
        head += rest.count
        return .pasteEnd
      }
      if Self.pasteEnd.starts(with: rest) { return .moreToCome }
      head += 1
      return .text([0x1B])
    default:
      var piece = bytes[head...].prefix { $0 != 0x0D && $0 != 0x0A && $0 != 0x1B }
      // Half a character would be shown as a number of its own until the other half comes.
      if piece.endIndex == bytes.endIndex { piece = piece.dropLast(Self.unfinished(piece)) }
      guard !piece.isEmpty else { return .moreToCome }
      head += piece.count
      return .text(Array(piece))
    }
  }

  /// How many bytes at the end begin a character of which the rest has not come.
  static func unfinished(_ piece: ArraySlice<UInt8>) -> Int {
    for (index, byte) in piece.suffix(3).reversed().enumerated() where byte >= 0xC0 {
      let needed = byte >= 0xF0 ? 4 : byte >= 0xE0 ? 3 : 2
      return index + 1 < needed ? index + 1 : 0
    }
    return 0
  }
}
