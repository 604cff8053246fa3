import CivilDate
import JSONText

/// One line of a dossier file: JSON with its checksum as the last member.
///
/// `{"dag":...,"soort":"ziekmelding","som":"<32 digits>"}`. The checksum is over all bytes before
/// `,"som":`, so that it can be checked without reading the JSON.
enum EventLine {
  static let trailerStart: StaticString = ",\"som\":\""
  /// `,"som":"`, the digits, `"}`.
  static let trailerLength = 8 + Checksum.length + 2

  /// The bytes of the line with its line end.
  static func encode(_ event: Event) -> [UInt8] {
    var json = JSONWriter()
    json.raw("{\"dag\":")
    json.string(event.day.iso)
    json.raw(",\"door\":")
    json.actor(event.actor)
    json.raw(",\"formaat\":")
    json.number(event.format)
    json.raw(",\"gegevens\":")
    json.fields(event.fields)
    json.raw(",\"gesprek\":")
    if let conversation = event.conversation {
      json.raw("{\"id\":")
      json.string(conversation.id)
      json.raw(",\"stap\":")
      json.string(conversation.step)
      json.raw("}")
    } else {
      json.raw("null")
    }
    json.raw(",\"moment\":")
    json.string(event.moment.description)
    json.raw(",\"nummer\":")
    json.number(event.number)
    json.raw(",\"soort\":")
    json.string(event.kind)
    let digits = json.bytes.withUnsafeBufferPointer(Checksum.digits)
    json.raw(trailerStart)
    json.raw(digits)
    json.raw("\"}\n")
    return json.bytes
  }

  /// The same, once it can be read back.
  static func checked(_ event: Event) throws(StoreError) -> [UInt8] {
    let line = encode(event)
    guard line.dropLast().withUnsafeBufferPointer(read) == event else {
      throw .unstorable
    }
    return line
  }

  private static func read(_ line: UnsafeBufferPointer<UInt8>) -> Event? {
    EventOutline(line)?.event(in: line) ?? (try? decode(line))
  }

  /// Whether the line (without its line end) ends in the checksum of what stands before it.
  static func hasValidChecksum(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    let start = line.count - trailerLength
    guard start > 0, isTrailerStart(line, at: start), line[line.count - 2] == UInt8(ascii: "\""),
      line[line.count - 1] == UInt8(ascii: "}")
    else { return false }
    return Checksum.isRight(
      UnsafeBufferPointer(rebasing: line[(start + 8)..<(line.count - 2)]),
      for: UnsafeBufferPointer(rebasing: line[..<start]))
  }

  static func isTrailerStart(_ line: UnsafeBufferPointer<UInt8>, at start: Int) -> Bool {
    for offset in 0..<8 where line[start + offset] != trailerStart.utf8Start[offset] {
      return false
    }
    return true
  }

  /// The format of a line that ``decode(_:)`` cannot read; nil when it says none.
  static func format(of line: UnsafeBufferPointer<UInt8>) -> Int? {
    var format: Int?
    var reader = JSONReader(line)
    try? reader.object { (reader, key) throws(Malformed) in
      if key == "formaat" { format = try reader.integer() } else { try reader.skipValue() }
    }
    return format
  }

  /// Reads a line whose checksum is right.
  static func decode(_ line: UnsafeBufferPointer<UInt8>) throws(Malformed) -> Event {
    var parts = Parts()
    var reader = JSONReader(line)
    try reader.object { (reader, key) throws(Malformed) in try parts.read(key, from: &reader) }
    try reader.end()
    return try parts.event()
  }
}

/// The members of a line while it is read.
private struct Parts {
  var format: Int?
  var number: Int?
  var moment: Timestamp?
  var day: CivilDate?
  var actor: Actor?
  var kind: String?
  var fields: [String: EventValue]?
  var conversation: ConversationStep?

  mutating func read(_ key: String, from reader: inout JSONReader) throws(Malformed) {
    switch key {
    case "dag": day = CivilDate(iso: try reader.string())
    case "door": actor = try Actor(from: &reader)
    case "formaat": format = try reader.integer()
    case "gegevens": fields = try reader.fields()
    case "gesprek":
      guard try !reader.null() else { return }
      conversation = try readConversation(&reader)
    case "moment": moment = Timestamp(iso: try reader.plainBytes())
    case "nummer": number = try reader.integer()
    case "soort": kind = try reader.string()
    case "som": _ = try reader.plainBytes()
    default: throw Malformed()
    }
  }

  func event() throws(Malformed) -> Event {
    guard let format, format > 0, let number, number > 0, let moment, let day, let actor,
      let kind, let fields
    else { throw Malformed() }
    return Event(
      format: format, number: number,
      draft: EventDraft(
        moment: moment, day: day, actor: actor, kind: kind, fields: fields,
        conversation: conversation))
  }

  private func readConversation(_ reader: inout JSONReader) throws(Malformed) -> ConversationStep {
    var members: [String: String] = [:]
    try reader.object { (reader, key) throws(Malformed) in members[key] = try reader.string() }
    guard let id = members["id"], let step = members["stap"] else { throw Malformed() }
    return ConversationStep(id: id, step: step)
  }
}
