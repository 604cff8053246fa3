/// Text and lines of iCalendar (RFC 5545).
enum CalendarText {
  /// The longest line in octets, without its line end (RFC 5545, 3.1).
  static let longestLine = 75

  /// Text as a value: what has a meaning of its own gets a backslash (RFC 5545, 3.3.11).
  ///
  /// A line end becomes `\n`; other control characters, which no value may hold, become a space, and
  /// what is not seen but can turn text around is left out. Only the joiner of emoji stays.
  static func escaped(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    var afterReturn = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", ";", ",": result.append(contentsOf: ["\\", scalar])
      case "\r": result.append(contentsOf: ["\\", "n"])
      case "\n": if !afterReturn { result.append(contentsOf: ["\\", "n"]) }
      default:
        switch scalar.properties.generalCategory {
        case .control, .lineSeparator, .paragraphSeparator: result.append(" ")
        case .format where scalar != "\u{200D}": break
        default: result.append(scalar)
        }
      }
      afterReturn = scalar == "\r"
    }
    return String(result)
  }

  /// Adds a line that ends in CR LF, folded so that no part is too long and no character is cut.
  static func append(_ line: String, to bytes: inout [UInt8]) {
    var room = longestLine
    for scalar in line.unicodeScalars {
      let character = Array(String(scalar).utf8)
      if character.count > room {
        bytes += [13, 10, UInt8(ascii: " ")]
        room = longestLine - 1
      }
      bytes += character
      room -= character.count
    }
    bytes += [13, 10]
  }
}
