/// What of a keyboard reaches a public terminal: text, Enter, erasing and moving, nothing else.
///
/// It cuts escape sequences out as a whole, so that no part of an unknown key becomes text, and
/// gives the few that are known as one byte each; see ``bytes(of:)``.
struct BareKeys {
  private static let escape: UInt8 = 0x1B
  /// The longest escape sequence that is waited for.
  private static let longest = 32
  /// A terminal sends a sequence at once, a person who pressed Escape does not.
  private static let patience = 100

  /// An escape sequence that is not complete.
  private var sequence: [UInt8] = []
  /// A letter of several bytes that is not complete.
  private var letter: [UInt8] = []
  /// Whether the letter belongs to an escape sequence and is dropped.
  private var dropsLetter = false
  private var lastMoment = 0

  /// The bytes that may pass; `now` is in milliseconds.
  mutating func filter(_ typed: some Sequence<UInt8>, at now: Int) -> [UInt8] {
    if now - lastMoment > BareKeys.patience { sequence = [] }
    lastMoment = now
    var passed: [UInt8] = []
    for byte in typed { take(byte, &passed) }
    return passed
  }

  private mutating func take(_ byte: UInt8, _ passed: inout [UInt8]) {
    if !letter.isEmpty {
      if (0x80...0xBF).contains(byte) { return complete(byte, &passed) }
      letter = []
    }
    if byte == BareKeys.escape {
      sequence = [byte]
    } else if sequence.isEmpty {
      takeKey(byte, &passed)
    } else {
      takeInSequence(byte, &passed)
    }
  }

  private mutating func takeKey(_ byte: UInt8, _ passed: inout [UInt8]) {
    switch byte {
    case 0x20...0x7E, 0x01, 0x05, 0x15, 0x17: passed.append(byte)
    case 0x0A, 0x0D: passed.append(0x0D)
    case 0x08, 0x7F: passed.append(0x7F)
    case 0xC2...0xF4:
      letter = [byte]
      dropsLetter = false
    default: break
    }
  }

  private mutating func takeInSequence(_ byte: UInt8, _ passed: inout [UInt8]) {
    let isSecond = sequence.count == 1
    sequence.append(byte)
    switch byte {
    case 0x5B where sequence.count <= 3, 0x4F where isSecond:
      // `ESC [`, `ESC O`, and the function keys of the Linux console, `ESC [ [ A`.
      break
    case 0x20...0x3F where !isSecond && sequence.count < BareKeys.longest: break
    case 0xC2...0xF4:
      // A letter with the Alt key.
      sequence = []
      letter = [byte]
      dropsLetter = true
    default:
      passed += BareKeys.bytes(of: sequence.dropFirst())
      sequence = []
    }
  }

  private mutating func complete(_ byte: UInt8, _ passed: inout [UInt8]) {
    letter.append(byte)
    let length = letter[0] < 0xE0 ? 2 : letter[0] < 0xF0 ? 3 : 4
    guard letter.count == length else { return }
    defer { letter = [] }
    guard !dropsLetter, let text = String(validating: letter, as: UTF8.self),
      text.unicodeScalars.allSatisfy({ !HiddenCharacters.isHidden($0.value) })
    else { return }
    passed += letter
  }

  /// The byte that stands for a sequence in the bare keymap, as without its ESC.
  private static func bytes(of sequence: ArraySlice<UInt8>) -> [UInt8] {
    switch String(decoding: sequence, as: UTF8.self) {
    case "[D", "OD": [BareKey.left]
    case "[C", "OC": [BareKey.right]
    case "[H", "OH", "[1~", "[7~": [BareKey.home]
    case "[F", "OF", "[4~", "[8~": [BareKey.end]
    case "[3~": [BareKey.delete]
    default: []
    }
  }
}

/// The bytes of the keys that move, as the bare keymap knows them.
enum BareKey {
  static let home: UInt8 = 0x01
  static let left: UInt8 = 0x02
  static let end: UInt8 = 0x05
  static let right: UInt8 = 0x06
  static let delete: UInt8 = 0x07
}
