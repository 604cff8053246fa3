/// Text in the header of a message (RFC 5322, RFC 2047).
enum HeaderText {
  /// The text without control characters; whatever could begin a new line becomes a space.
  static func oneLine(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.properties.generalCategory {
      case .control, .lineSeparator, .paragraphSeparator: scalars.append(" ")
      default: scalars.append(scalar)
      }
    }
    while scalars.first == " " { scalars.removeFirst() }
    while scalars.last == " " { scalars.removeLast() }
    return String(scalars)
  }

  /// A name before an address: a quoted string, or encoded words of at most 75 characters.
  static func phrase(_ name: String) -> String {
    let isPlain = name.utf8.count <= 70 && name.utf8.allSatisfy { $0 >= 0x20 && $0 < 0x7F }
    // What looks like an encoded word would be read as one by some programs, quoted or not.
    guard isPlain, !hasEncodedWord(name) else { return encodedWords(name) }
    var quoted = "\""
    for character in name.unicodeScalars {
      if character == "\"" || character == "\\" { quoted.unicodeScalars.append("\\") }
      quoted.unicodeScalars.append(character)
    }
    return quoted + "\""
  }

  private static func hasEncodedWord(_ text: String) -> Bool {
    let bytes = Array(text.utf8)
    return zip(bytes, bytes.dropFirst()).contains {
      $0 == UInt8(ascii: "=") && $1 == UInt8(ascii: "?")
    }
  }

  // 42 bytes are 56 characters of base64: with "=?UTF-8?B?" and "?=" no more than 75. A word never
  // ends within a character.
  private static func encodedWords(_ text: String) -> String {
    var words: [String] = []
    var chunk: [UInt8] = []
    for scalar in text.unicodeScalars {
      let bytes = Array(String(scalar).utf8)
      if chunk.count + bytes.count > 42 {
        words.append(encodedWord(chunk))
        chunk = []
      }
      chunk += bytes
    }
    words.append(encodedWord(chunk))
    return words.joined(separator: "\r\n ")
  }

  private static func encodedWord(_ bytes: [UInt8]) -> String { "=?UTF-8?B?\(base64(bytes))?=" }

  private static func base64(_ bytes: [UInt8]) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)
    var text: [UInt8] = []
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let part = bytes[start..<min(start + 3, bytes.count)]
      var value = 0
      for offset in 0..<3 {
        value = value << 8 | Int(offset < part.count ? part[start + offset] : 0)
      }
      for offset in 0..<4 {
        text.append(
          offset <= part.count ? alphabet[value >> (18 - 6 * offset) & 63] : UInt8(ascii: "="))
      }
    }
    return String(decoding: text, as: UTF8.self)
  }
}
