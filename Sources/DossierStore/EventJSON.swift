import JSONText

// The values of events as JSON.
extension JSONWriter {
  mutating func value(_ value: EventValue) {
    switch value {
    case .text(let text): string(text)
    case .number(let number): self.number(number)
    case .flag(let flag): if flag { raw("true") } else { raw("false") }
    case .texts(let texts):
      raw("[")
      for (index, text) in texts.enumerated() {
        if index > 0 { raw(",") }
        string(text)
      }
      raw("]")
    }
  }

  mutating func fields(_ fields: [String: EventValue]) {
    raw("{")
    for (index, key) in fields.keys.sorted().enumerated() {
      if index > 0 { raw(",") }
      string(key)
      raw(":")
      if let value = fields[key] { self.value(value) }
    }
    raw("}")
  }
}

extension JSONReader {
  mutating func value() throws(Malformed) -> EventValue {
    switch peek() {
    case UInt8(ascii: "\""): return .text(try string())
    case UInt8(ascii: "t"), UInt8(ascii: "f"): return .flag(try flag())
    case UInt8(ascii: "["):
      var texts: [String] = []
      try list { (reader) throws(Malformed) in texts.append(try reader.string()) }
      return .texts(texts)
    default: return .number(try number())
    }
  }

  mutating func fields() throws(Malformed) -> [String: EventValue] {
    // Room for what most events have: growing costs more than reading.
    var fields = [String: EventValue](minimumCapacity: 6)
    try object { (reader, key) throws(Malformed) in fields[key] = try reader.value() }
    return fields
  }
}
