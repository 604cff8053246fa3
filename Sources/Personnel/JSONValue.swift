import JSONText

/// Any JSON value.
enum JSONValue {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  // Objects are small: searching beats hashing.
  case object([(name: String, value: JSONValue)])

  /// Reads a whole file; a mark of byte order before it is passed over.
  init(bytes: [UInt8]) throws(Malformed) {
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    self = try bytes.withUnsafeBufferPointer { (buffer) throws(Malformed) in
      var reader = JSONReader(UnsafeBufferPointer(rebasing: buffer[start...]))
      let value = try JSONValue.read(&reader, depth: 0)
      try reader.end()
      return value
    }
  }

  private static func read(
    _ reader: inout JSONReader, depth: Int
  ) throws(Malformed) -> JSONValue {
    guard depth < 32 else { throw Malformed() }
    switch reader.peek() {
    case UInt8(ascii: "\""): return .text(try reader.string())
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .flag(try reader.flag())
    case UInt8(ascii: "n"):
      _ = try reader.null()
      return .null
    case UInt8(ascii: "["):
      var values: [JSONValue] = []
      try reader.list { (reader) throws(Malformed) in
        values.append(try read(&reader, depth: depth + 1))
      }
      return .list(values)
    case UInt8(ascii: "{"):
      var members: [(name: String, value: JSONValue)] = []
      try reader.object { (reader, name) throws(Malformed) in
        members.append((name, try read(&reader, depth: depth + 1)))
      }
      return .object(members)
    default: return .number(try reader.number())
    }
  }
}

extension JSONValue: Equatable {
  static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.flag(let one), .flag(let other)): one == other
    case (.number(let one), .number(let other)): one == other
    case (.text(let one), .text(let other)): one == other
    case (.list(let one), .list(let other)): one == other
    case (.object(let one), .object(let other)):
      one.count == other.count
        && zip(one, other).allSatisfy { $0.name == $1.name && $0.value == $1.value }
    case (.null, _), (.flag, _), (.number, _), (.text, _), (.list, _), (.object, _): false
    }
  }
}

extension JSONWriter {
  mutating func value(_ value: JSONValue) {
    switch value {
    case .null: raw("null")
    case .flag(let flag): if flag { raw("true") } else { raw("false") }
    case .number(let number): self.number(number)
    case .text(let text): string(text)
    case .list(let values):
      raw("[")
      for (index, item) in values.enumerated() {
        if index > 0 { raw(", ") }
        self.value(item)
      }
      raw("]")
    case .object(let members):
      raw("{")
      for (index, member) in members.enumerated() {
        if index > 0 { raw(", ") }
        string(member.name)
        raw(": ")
        self.value(member.value)
      }
      raw("}")
    }
  }
}
