/// Reads a calendar by the letter of RFC 5545, and refuses what is not by the letter.
public struct StrictReader {
  private var events: [ReadEvent] = []
  private var open: [String] = []

  /// The appointments, in the order of the file.
  public static func events(_ bytes: [UInt8]) throws -> [ReadEvent] {
    var reader = StrictReader()
    for line in try unfolded(bytes) { try reader.read(line) }
    guard reader.open.isEmpty else { throw UnreadableCalendar(reason: "not closed") }
    guard !reader.events.isEmpty else { throw UnreadableCalendar(reason: "no component") }
    return reader.events
  }

  /// The lines with their folds undone; each part must be short and end in CR LF.
  private static func unfolded(_ bytes: [UInt8]) throws -> [String] {
    var lines: [[UInt8]] = []
    var rest = bytes[...]
    while !rest.isEmpty {
      guard let end = rest.firstIndex(of: 13), end + 1 < rest.endIndex, rest[end + 1] == 10 else {
        throw UnreadableCalendar(reason: "a line without CR LF")
      }
      let part = rest[rest.startIndex..<end]
      rest = rest[(end + 2)...]
      guard part.count <= 75 else { throw UnreadableCalendar(reason: "a line of \(part.count)") }
      // A part of a character would not be UTF-8.
      guard String(validating: part, as: UTF8.self) != nil else {
        throw UnreadableCalendar(reason: "a fold within a character")
      }
      guard !part.contains(where: { $0 < 0x20 || $0 == 0x7F }) else {
        throw UnreadableCalendar(reason: "a control character")
      }
      if part.first == UInt8(ascii: " "), !lines.isEmpty {
        lines[lines.count - 1] += part.dropFirst()
      } else {
        lines.append(Array(part))
      }
    }
    return lines.map { String(decoding: $0, as: UTF8.self) }
  }

  private mutating func read(_ line: String) throws {
    guard let colon = line.firstIndex(of: ":") else {
      throw UnreadableCalendar(reason: "no colon in \(line)")
    }
    let name = String(line[..<colon])
    let value = String(line[line.index(after: colon)...])
    switch (name, open) {
    case ("BEGIN", _):
      guard
        open + [value] == ["VCALENDAR"] || open + [value] == ["VCALENDAR", "VEVENT"]
          || open + [value] == ["VCALENDAR", "VEVENT", "VALARM"]
      else { throw UnreadableCalendar(reason: "\(value) within \(open)") }
      open.append(value)
      if value == "VEVENT" { events.append(ReadEvent()) }
    case ("END", _):
      guard open.last == value else { throw UnreadableCalendar(reason: "END:\(value)") }
      open.removeLast()
    case (_, ["VCALENDAR"]): try check(name, value)
    case (_, ["VCALENDAR", "VEVENT"]): try readEvent(name, value)
    case (_, ["VCALENDAR", "VEVENT", "VALARM"]): try readAlarm(name, value)
    default: throw UnreadableCalendar(reason: "\(name) within \(open)")
    }
  }

  private func check(_ name: String, _ value: String) throws {
    let known = ["VERSION": "2.0", "CALSCALE": "GREGORIAN"]
    guard name == "PRODID" || known[name] == value else {
      throw UnreadableCalendar(reason: "\(name):\(value)")
    }
  }

  private mutating func readEvent(_ name: String, _ value: String) throws {
    let last = events.count - 1
    switch name {
    case "UID": events[last].uid = try text(value)
    case "SUMMARY": events[last].summary = try text(value)
    case "DESCRIPTION": events[last].details = try text(value)
    case "DTSTART;VALUE=DATE" where value.utf8.count == 8 && Int(value) != nil:
      events[last].day = value
    case "DTSTAMP" where value.utf8.count == 16 && value.hasSuffix("Z"): events[last].stamp = value
    case "STATUS" where value == "CONFIRMED" || value == "CANCELLED": events[last].status = value
    case "CLASS" where value == "PRIVATE": break
    case "TRANSP" where value == "TRANSPARENT": break
    default: throw UnreadableCalendar(reason: "\(name):\(value)")
    }
  }

  private mutating func readAlarm(_ name: String, _ value: String) throws {
    switch name {
    case "TRIGGER": events[events.count - 1].alarm = value
    case "ACTION" where value == "DISPLAY": break
    case "DESCRIPTION" where try text(value) == events[events.count - 1].summary: break
    default: throw UnreadableCalendar(reason: "\(name):\(value)")
    }
  }

  /// A text value with its backslashes undone.
  private func text(_ value: String) throws -> String {
    var result = ""
    var rest = value[...]
    while let character = rest.popFirst() {
      switch character {
      case "\\":
        switch rest.popFirst() {
        case "n", "N": result.append("\n")
        case let escaped? where "\\;,".contains(escaped): result.append(escaped)
        default: throw UnreadableCalendar(reason: "a bad escape in \(value)")
        }
      case ";", ",": throw UnreadableCalendar(reason: "a bare \(character) in \(value)")
      default: result.append(character)
      }
    }
    return result
  }
}
