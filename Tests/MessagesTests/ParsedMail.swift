/// Reads a message the way a mail program does: unfolds, decodes.
struct ParsedMail {
  private(set) var fields: [(name: String, value: String)] = []
  private(set) var body: [UInt8] = []

  init(_ bytes: [UInt8]) {
    var lines = ParsedMail.lines(of: bytes)
    while !lines.isEmpty {
      let line = String(decoding: lines.removeFirst(), as: UTF8.self)
      if line.isEmpty { break }
      if line.first == " " {
        fields[fields.count - 1].value += line
      } else if let colon = line.firstIndex(of: ":") {
        fields.append((String(line[..<colon]), String(line[colon...].dropFirst(2))))
      }
    }
    for line in lines { decode(line) }
  }

  subscript(name: String) -> String? { fields.first { $0.name == name }?.value }

  var text: String { String(decoding: body, as: UTF8.self) }

  /// Cuts at CR LF only.
  static func lines(of bytes: [UInt8]) -> [[UInt8]] {
    var lines: [[UInt8]] = [[]]
    var index = 0
    while index < bytes.count {
      if bytes[index] == 13, index + 1 < bytes.count, bytes[index + 1] == 10 {
        lines.append([])
        index += 2
      } else {
        lines[lines.count - 1].append(bytes[index])
        index += 1
      }
    }
    if lines.last == [] { lines.removeLast() }
    return lines
  }

  private mutating func decode(_ line: [UInt8]) {
    var index = 0
    while index < line.count {
      if line[index] != UInt8(ascii: "=") {
        body.append(line[index])
        index += 1
      } else if index + 1 == line.count {
        return
      } else {
        let digits = String(decoding: line[(index + 1)...(index + 2)], as: UTF8.self)
        body.append(UInt8(digits, radix: 16) ?? 0)
        index += 3
      }
    }
    body.append(10)
  }
}
