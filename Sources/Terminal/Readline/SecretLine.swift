/// A line that nobody may read on the screen: a star for each character.
///
/// It never reaches readline, which would keep what was erased.
struct SecretLine {
  private static let mostCharacters = 40

  private var typed: [UInt8] = []

  /// Takes a key that ``BareKeys`` let through; gives what the screen shows for it, and the line
  /// when it is complete.
  mutating func take(_ byte: UInt8) -> (echo: String, line: [UInt8]?) {
    switch byte {
    case 0x0D: return ("\n", typed)
    case 0x7F: return (erase(1), nil)
    case 0x15, 0x17: return (erase(typed.count), nil)
    case 0x20...0x7E where typed.count < SecretLine.mostCharacters:
      typed.append(byte)
      return ("*", nil)
    default: return ("", nil)
    }
  }

  /// The line as the screen shows it.
  var shown: String { String(repeating: "*", count: typed.count) }

  private mutating func erase(_ count: Int) -> String {
    let count = min(count, typed.count)
    typed.removeLast(count)
    return String(repeating: "\u{8} \u{8}", count: count)
  }
}
