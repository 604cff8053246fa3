import JSONText

/// How far each file in `inzage` had come when the store was last proven.
///
/// Lines cut off whole from an end leave a chain that is right; this finds them. It is sealed with the
/// key, and lies beside it: outside a checked store.
struct InzageEnds {
  static let fileName = "inzage.einden"
  static let currentFormat = 1
  private static let sealStart = Array(",\"zegel\":\"".utf8)

  /// The last line of one file.
  struct End: Hashable {
    /// Its number.
    let count: Int
    /// The digits at its end.
    let digits: String
  }

  /// The ends, by the name of the file without its ending.
  var ends: [String: End] = [:]

  func encoded(key: [UInt8]) -> [UInt8] {
    var json = JSONWriter()
    json.raw("{\"einden\":")
    json.fields(ends.mapValues { .texts(["\($0.count)", $0.digits]) })
    json.raw(",\"formaat\":")
    json.number(InzageEnds.currentFormat)
    let seal = KeyedHash.digits(json.bytes, key: key)
    json.raw(InzageEnds.sealStart)
    json.raw(seal)
    json.raw("\"}\n")
    return json.bytes
  }

  /// Throws `.damaged` for bytes that were not sealed with this key.
  static func decode(_ bytes: [UInt8], key: [UInt8], file: String) throws(StoreError) -> InzageEnds
  {
    var format: Int?
    var seal: String?
    var fields: [String: EventValue] = [:]
    do throws(Malformed) {
      try bytes.withUnsafeBufferPointer { (buffer) throws(Malformed) in
        var reader = JSONReader(buffer)
        try reader.object { (reader, key) throws(Malformed) in
          switch key {
          case "einden": fields = try reader.fields()
          case "formaat": format = try reader.integer()
          case "zegel": seal = try reader.string()
          default: try reader.skipValue()
          }
        }
        try reader.end()
      }
    } catch {
      throw .damaged(file: file, line: 1)
    }
    if let format, format > currentFormat {
      throw .newerFormat(found: format, known: currentFormat)
    }
    guard let seal, let start = bytes.firstRange(of: sealStart)?.lowerBound,
      seal.utf8.elementsEqual(KeyedHash.digits(Array(bytes[..<start]), key: key))
    else { throw .damaged(file: file, line: 1) }
    var read = InzageEnds()
    for (stem, value) in fields {
      guard let parts = value.texts, parts.count == 2, let count = Int(parts[0]) else {
        throw .damaged(file: file, line: 1)
      }
      read.ends[stem] = End(count: count, digits: parts[1])
    }
    return read
  }
}
