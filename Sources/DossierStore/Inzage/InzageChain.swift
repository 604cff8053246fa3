import CSodium
import JSONText

/// The bytes of a line in `inzage`: JSON whose last member is a keyed hash over the hash of the line
/// before it and everything before itself.
struct InzageChain {
  static let trailerStart: StaticString = ",\"keten\":\""
  static let digitCount = 64
  static let trailerLength = 10 + digitCount + 2

  let key: [UInt8]
  let seed: [UInt8]

  /// The chain of one file.
  init(key: [UInt8], file: InzageFile) {
    self.key = key
    seed = Array(file.stem.utf8)
  }

  /// The bytes of a line with its line end, after a line that ended in `previous`.
  func encode(_ line: InzageLine, after previous: [UInt8]?) -> [UInt8] {
    var json = JSONWriter()
    json.raw("{\"actie\":")
    json.string(line.entry.action.rawValue)
    json.raw(",\"door\":")
    json.actor(line.entry.actor)
    json.raw(",\"formaat\":")
    json.number(line.format)
    json.raw(",\"herkomst\":")
    json.string(InzageChain.short(line.entry.origin))
    json.raw(",\"moment\":")
    json.string(line.entry.moment.description)
    json.raw(",\"nummer\":")
    json.number(line.number)
    json.raw(",\"object\":")
    json.string(InzageChain.short(line.entry.object))
    json.raw(",\"uitslag\":")
    json.string(line.entry.result.rawValue)
    let digits = digits(after: previous, json.bytes[...])
    json.raw(InzageChain.trailerStart)
    json.raw(digits)
    json.raw("\"}\n")
    return json.bytes
  }

  /// The digits at the end of a line; nil when it has no such end.
  static func digits(of line: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    let start = line.endIndex - trailerLength
    guard start > line.startIndex, line.suffix(2).elementsEqual("\"}".utf8) else { return nil }
    for offset in 0..<10 where line[start + offset] != trailerStart.utf8Start[offset] {
      return nil
    }
    return line[(start + 10)..<(line.endIndex - 2)]
  }

  /// Whether a line follows on the one that ended in `previous`, and nothing in it was changed.
  func isValid(_ line: ArraySlice<UInt8>, after previous: [UInt8]?) -> Bool {
    guard let found = InzageChain.digits(of: line) else { return false }
    return found.elementsEqual(
      digits(after: previous, line[..<(line.endIndex - InzageChain.trailerLength)]))
  }

  // The end of a file is read in one piece, and must hold two lines.
  private static func short(_ text: String) -> String {
    // As many bytes hold no more characters, and counting those is slow.
    text.utf8.count <= 60 ? text : String(text.prefix(60))
  }

  private func digits(after previous: [UInt8]?, _ body: ArraySlice<UInt8>) -> [UInt8] {
    KeyedHash.digits((previous ?? seed) + [UInt8(ascii: "\n")] + body, key: key)
  }
}

extension InzageLine {
  /// Reads a line whose place in the chain is right.
  static func decode(_ bytes: ArraySlice<UInt8>) throws(Malformed) -> InzageLine {
    var texts: [String: String] = [:]
    var format: Int?
    var number: Int?
    var actor: Actor?
    try bytes.withUnsafeBufferPointer { (buffer) throws(Malformed) in
      var reader = JSONReader(buffer)
      try reader.object { (reader, key) throws(Malformed) in
        switch key {
        case "formaat": format = try reader.integer()
        case "nummer": number = try reader.integer()
        case "door": actor = try Actor(from: &reader)
        case "actie", "herkomst", "moment", "object", "uitslag", "keten":
          texts[key] = try reader.string()
        default: throw Malformed()
        }
      }
      try reader.end()
    }
    guard let format, let number, let actor, let moment = texts["moment"].flatMap(Timestamp.init),
      let action = texts["actie"].flatMap(InzageEntry.Action.init), let object = texts["object"],
      let result = texts["uitslag"].flatMap(InzageEntry.Result.init),
      let origin = texts["herkomst"]
    else { throw Malformed() }
    return InzageLine(
      format: format, number: number,
      entry: InzageEntry(
        moment: moment, actor: actor, action: action, object: object, result: result,
        origin: origin))
  }
}
