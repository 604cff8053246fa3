import JSONText

/// personeel.json while it is changed; members that this program does not know stay in it.
struct RosterDocument {
  private var others: [(name: String, value: JSONValue)] = []
  private var people: [JSONValue] = []
  private var positions: [String: Int] = [:]

  init(_ bytes: [UInt8]?) throws(PersonnelError) {
    guard let bytes else { return }
    // Whatever the program cannot read it must not write over.
    _ = try Roster(bytes: bytes)
    guard let file = try? JSONValue(bytes: bytes), case .object(let members) = file else {
      throw PersonnelError(file: Personnel.rosterFile, reason: .noJSON)
    }
    for member in members {
      if member.name == "medewerkers", case .list(let list) = member.value {
        people = list
      } else {
        others.append(member)
      }
    }
    for (index, person) in people.enumerated() {
      if let number = RosterDocument.number(of: person) { positions[number] = index }
    }
  }

  /// Puts a row in; gives the names of the fields that changed, or nil for somebody new.
  mutating func put(_ row: ImportRow) -> [String]? {
    guard let index = positions[row.number], case .object(var members) = people[index] else {
      positions[row.number] = people.count
      people.append(
        .object(row.cells.compactMap { cell in cell.value.map { (cell.column.rawValue, $0) } }))
      return nil
    }
    var changed: [String] = []
    for cell in row.cells where cell.column != .nummer {
      let name = cell.column.rawValue
      let place = members.firstIndex { $0.name == name }
      let before = place.map { members[$0].value } ?? .null
      guard !RosterDocument.isSame(before, cell.value ?? .null, cell.column) else { continue }
      changed.append(name)
      if let place { members.remove(at: place) }
      if let value = cell.value { members.append((name, value)) }
    }
    if !changed.isEmpty { people[index] = .object(RosterDocument.ordered(members)) }
    return changed
  }

  /// Takes out everybody else; gives their numbers.
  mutating func remove(except numbers: Set<String>) -> [String] {
    let gone = people.compactMap(RosterDocument.number).filter { !numbers.contains($0) }
    people.removeAll { RosterDocument.number(of: $0).map { !numbers.contains($0) } ?? true }
    return gone
  }

  /// The file, one person a line, so that a difference between two versions can be read.
  var bytes: [UInt8] {
    var json = JSONWriter()
    json.raw("{")
    for member in others {
      json.string(member.name)
      json.raw(": ")
      json.value(member.value)
      json.raw(",\n")
    }
    json.raw("\"medewerkers\": [\n")
    for (index, person) in people.enumerated() {
      json.value(person)
      if index + 1 < people.count { json.raw(",\n") } else { json.raw("\n") }
    }
    json.raw("]}\n")
    return json.bytes
  }

  private static func number(of person: JSONValue) -> String? {
    guard case .object(let members) = person else { return nil }
    switch members.first(where: { $0.name == PersonnelColumn.nummer.rawValue })?.value {
    case .text(let text): return paddedNumber(CleanText.clean(text))
    case .number(let number): return Int(exactly: number).flatMap { paddedNumber(String($0)) }
    case .null, .flag, .list, .object, .none: return nil
    }
  }

  // 10234, "10234" and "00010234" are the same number, and an empty text is nothing.
  private static func isSame(
    _ left: JSONValue, _ right: JSONValue, _ column: PersonnelColumn
  ) -> Bool {
    func plain(_ value: JSONValue) -> JSONValue {
      switch (value, column) {
      case (.number(let number), .leidinggevende), (.number(let number), .vervanger):
        return Int(exactly: number).flatMap { paddedNumber(String($0)) }.map { .text($0) } ?? value
      case (.text(let text), .leidinggevende), (.text(let text), .vervanger):
        return paddedNumber(CleanText.clean(text)).map { .text($0) } ?? .null
      case (.text(""), _), (.list([]), _): return .null
      case (.null, _), (.flag, _), (.number, _), (.text, _), (.list, _), (.object, _): return value
      }
    }
    return plain(left) == plain(right)
  }

  private static func ordered(
    _ members: [(name: String, value: JSONValue)]
  ) -> [(name: String, value: JSONValue)] {
    let known = PersonnelColumn.allCases.compactMap { column in
      members.first { $0.name == column.rawValue }
    }
    return known + members.filter { PersonnelColumn(rawValue: $0.name) == nil }
  }
}
