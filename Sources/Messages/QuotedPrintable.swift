/// Text as ASCII lines of at most 76 characters (RFC 2045): survives every mail server.
enum QuotedPrintable {
  /// The encoded text; its lines end in CR LF, whatever they ended in.
  static func encode(_ text: String) -> [UInt8] {
    var encoded: [UInt8] = []
    for line in lines(of: text) {
      append(line, to: &encoded)
      encoded += [13, 10]
    }
    return encoded
  }

  private static func lines(of text: String) -> [ArraySlice<UInt8>] {
    var bytes: [UInt8] = []
    var afterReturn = false
    for byte in text.utf8 {
      if byte == 13 {
        bytes.append(10)
      } else if byte != 10 || !afterReturn {
        bytes.append(byte)
      }
      afterReturn = byte == 13
    }
    if bytes.last == 10 { bytes.removeLast() }
    return bytes.split(separator: 10, omittingEmptySubsequences: false)
  }

  private static func append(_ line: ArraySlice<UInt8>, to encoded: inout [UInt8]) {
    var width = 0
    for index in line.indices {
      let unit = unit(at: index, in: line, startsLine: width == 0)
      // One place is kept for the "=" of a soft line break.
      if width + unit.count > 75 {
        encoded += [UInt8(ascii: "="), 13, 10]
        width = 0
        // At the start of a line a full stop may get lost on its way.
        let again = self.unit(at: index, in: line, startsLine: true)
        encoded += again
        width += again.count
      } else {
        encoded += unit
        width += unit.count
      }
    }
  }

  private static func unit(
    at index: Int, in line: ArraySlice<UInt8>, startsLine: Bool
  ) -> [UInt8] {
    let byte = line[index]
    switch byte {
    case UInt8(ascii: "="): return escaped(byte)
    // Spaces at the end are dropped by some servers.
    case UInt8(ascii: " ") where index + 1 == line.endIndex: return escaped(byte)
    // A lone full stop ends a message, and "From " begins one in a mailbox file.
    case UInt8(ascii: ".") where startsLine, UInt8(ascii: "F") where startsLine:
      return escaped(byte)
    case 0x20..<0x7F: return [byte]
    default: return escaped(byte)
    }
  }

  private static func escaped(_ byte: UInt8) -> [UInt8] {
    let digits = Array("0123456789ABCDEF".utf8)
    return [UInt8(ascii: "="), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
  }
}
