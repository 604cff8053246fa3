/// Texts cut into words of a-z and 0-9: capitals and accents are gone, all else divides.
struct WordScan: Sendable {
  /// The words one after the other.
  private(set) var bytes: [UInt8] = []
  /// Where each word stands in `bytes`.
  private(set) var words: [Range<Int>] = []
  /// For each word, what stands before it.
  private(set) var pauses: [Pause] = []

  enum Pause: UInt8, Sendable {
    case none
    /// A comma, a colon or a bracket.
    case comma
    /// The end of a sentence or a line.
    case stop
    /// A question mark.
    case question
  }

  /// Longer texts are read so far only; nobody asks in more words.
  static let maximumWords = 160
  static let maximumLength = 48

  private var start = 0
  private var pause = Pause.none
  /// What stands after the last word.
  var ending: Pause { pause }

  /// No text yet.
  init() {}

  init(_ text: some Collection<UInt8>) {
    bytes.reserveCapacity(128)
    words.reserveCapacity(24)
    pauses.reserveCapacity(24)
    append(text)
  }

  /// Adds a text, and tells where its words are among all.
  @discardableResult
  mutating func append(_ text: some Collection<UInt8>) -> Range<Int> {
    let first = words.count
    let isRead: Void? = text.withContiguousStorageIfAvailable { read($0) }
    if isRead == nil { Array(text).withUnsafeBufferPointer { read($0) } }
    return first..<words.count
  }

  private mutating func read(_ text: UnsafeBufferPointer<UInt8>) {
    let limit = words.count + Self.maximumWords
    pause = .none
    start = bytes.count
    var lead: UInt8 = 0
    var place = 0
    while place < text.count, words.count < limit {
      let byte = text[place]
      if byte >= UInt8(ascii: "a"), byte <= UInt8(ascii: "z") {
        lead = 0
        var end = place + 1
        while end < text.count, text[end] >= UInt8(ascii: "a"), text[end] <= UInt8(ascii: "z") {
          end += 1
        }
        letters(UnsafeBufferPointer(rebasing: text[place..<end]))
        place = end
        continue
      }
      place += 1
      if byte < 0x80 {
        lead = 0
        if isHalf(text, after: place) {
          addHalf()
          place += 1
        } else {
          ascii(byte)
        }
      } else if byte >= 0xC0 {
        lead = byte
        if byte != 0xC3, byte != 0xC4, byte != 0xC5 { close() }
      } else if lead == 0xC3 || lead == 0xC4 || lead == 0xC5 {
        accented(lead, byte)
      }
    }
    close()
  }

  /// Whether a number goes on with ",5" and no further digit; `place` is where the five stands.
  ///
  /// A point may belong to a section: "4.5 bedrijfsmaatschappelijk werker".
  private func isHalf(_ text: UnsafeBufferPointer<UInt8>, after place: Int) -> Bool {
    guard place < text.count, text[place] == UInt8(ascii: "5"), bytes.count > start,
      text[place - 1] == UInt8(ascii: ","), let last = bytes.last, last <= UInt8(ascii: "9")
    else { return false }
    return place + 1 == text.count
      || !(UInt8(ascii: "0")...UInt8(ascii: "9")).contains(text[place + 1])
  }

  /// "2,5" is "2 en een half".
  private mutating func addHalf() {
    close()
    for word in ["en", "een", "half"] {
      bytes.append(contentsOf: word.utf8)
      close()
    }
  }

  /// Small letters one after the other, as most are.
  private mutating func letters(_ run: UnsafeBufferPointer<UInt8>) {
    if bytes.count > start, let last = bytes.last, last <= UInt8(ascii: "9") { close() }
    let room = Self.maximumLength - (bytes.count - start)
    if run.count <= room {
      bytes.append(contentsOf: run)
    } else {
      bytes.append(contentsOf: run.prefix(room))
    }
  }

  func word(_ index: Int) -> ArraySlice<UInt8> { bytes[words[index]] }

  /// A word and the one after it as one.
  func joined(_ index: Int) -> ArraySlice<UInt8> {
    bytes[words[index].lowerBound..<words[index + 1].upperBound]
  }

  /// A number for words as they are typed, whatever their order.
  func signature(of range: Range<Int>? = nil) -> UInt64 {
    var signature = Self.emptySignature
    for index in range ?? words.indices { signature &+= Self.share(ofSignature: word(index)) }
    return signature
  }

  /// The signature of no words.
  static let emptySignature: UInt64 = 1

  /// What one word adds to the signature.
  static func share(ofSignature word: ArraySlice<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in word { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
    return (hash ^ hash >> 31) &* 0x94D0_49BB_1331_11EB
  }

  private mutating func ascii(_ byte: UInt8) {
    switch byte {
    case UInt8(ascii: " "): close()
    case UInt8(ascii: "A")...UInt8(ascii: "Z"): letter(byte | 0x20)
    case UInt8(ascii: "0")...UInt8(ascii: "9"):
      if bytes.count > start, let last = bytes.last, last > UInt8(ascii: "9") { close() }
      letter(byte)
    case UInt8(ascii: "%"):
      close()
      bytes.append(contentsOf: "procent".utf8)
      close()
    case UInt8(ascii: "?"): end(with: .question)
    case UInt8(ascii: "."), UInt8(ascii: "!"), UInt8(ascii: ";"), UInt8(ascii: "\n"):
      end(with: .stop)
    case UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "("), UInt8(ascii: ")"):
      end(with: .comma)
    default: close()
    }
  }

  private mutating func letter(_ byte: UInt8) {
    if byte > UInt8(ascii: "9"), bytes.count > start, let last = bytes.last,
      last <= UInt8(ascii: "9")
    {
      close()
    }
    if bytes.count - start < Self.maximumLength { bytes.append(byte) }
  }

  /// Latin letters with an accent become the letter; what is no letter divides.
  private mutating func accented(_ lead: UInt8, _ byte: UInt8) {
    guard lead == 0xC3 else { return letter(UInt8(ascii: "x")) }
    switch byte | 0x20 {
    case 0xA0...0xA5: letter(UInt8(ascii: "a"))
    case 0xA7: letter(UInt8(ascii: "c"))
    case 0xA8...0xAB: letter(UInt8(ascii: "e"))
    case 0xAC...0xAF: letter(UInt8(ascii: "i"))
    case 0xB1: letter(UInt8(ascii: "n"))
    case 0xB2...0xB6, 0xB8: letter(UInt8(ascii: "o"))
    case 0xB9...0xBC: letter(UInt8(ascii: "u"))
    case 0xBD, 0xBF: letter(UInt8(ascii: "y"))
    default: close()
    }
  }

  private mutating func end(with next: Pause) {
    close()
    if next.rawValue > pause.rawValue { pause = next }
  }

  private mutating func close() {
    guard bytes.count > start else { return }
    words.append(start..<bytes.count)
    pauses.append(pause)
    pause = .none
    start = bytes.count
  }
}
