import JSONText

/// The plain members of a small JSON object.
enum JSONMembers {
  /// Reads them; what is nested is passed over.
  static func read(_ bytes: [UInt8], file: String) throws(StoreError) -> [String: EventValue] {
    var members: [String: EventValue] = [:]
    do throws(Malformed) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(Malformed) in
        var reader = JSONReader(buffer)
        try reader.object { (reader, key) throws(Malformed) in
          switch reader.peek() {
          case UInt8(ascii: "{"), UInt8(ascii: "["), UInt8(ascii: "n"): try reader.skipValue()
          default: members[key] = try reader.value()
          }
        }
        try reader.end()
      }
    } catch {
      throw .damaged(file: file, line: 1)
    }
    return members
  }
}
