import JSONText

/// The members of an object in a file of the beheerder; errors name the file and the member.
struct JSONFields {
  let file: String
  // Where the object stands, such as "medewerkers[3]."; empty at the top.
  private let place: String
  private let members: [(name: String, value: JSONValue)]

  /// The object that is the whole of a file.
  init(file: String, bytes: [UInt8]) throws(PersonnelError) {
    let value: JSONValue
    do throws(Malformed) {
      value = try JSONValue(bytes: bytes)
    } catch {
      throw PersonnelError(file: file, reason: .noJSON)
    }
    try self.init(file: file, place: "", value: value)
  }

  private init(file: String, place: String, value: JSONValue) throws(PersonnelError) {
    self.file = file
    self.place = place.isEmpty ? "" : place + "."
    guard case .object(let members) = value else {
      let field = place.isEmpty ? "de inhoud" : place
      throw PersonnelError(file: file, reason: .wrong(field: field, expected: "een object"))
    }
    self.members = members
  }

  /// The names of the members, in order.
  var names: [String] { members.map(\.name).sorted() }

  /// A text without hidden characters; nil when it is absent, null or empty.
  func text(_ name: String) throws(PersonnelError) -> String? {
    guard let value = member(name) else { return nil }
    guard case .text(let text) = value else { throw wrong(name, "een tekst") }
    let clean = CleanText.clean(text)
    return clean.isEmpty ? nil : clean
  }

  /// A number of 1 to 8 digits, given as a text or as a number; in 8 digits.
  func employeeNumber(_ name: String) throws(PersonnelError) -> String? {
    guard let value = member(name) else { return nil }
    var digits = ""
    if case .number(let number) = value, let whole = Int(exactly: number) {
      digits = String(whole)
    } else if case .text(let text) = value {
      digits = CleanText.clean(text)
      if digits.isEmpty { return nil }
    }
    guard let padded = paddedNumber(digits) else {
      throw wrong(name, "een nummer van 1 tot 8 cijfers")
    }
    return padded
  }

  /// A day as "2026-03-02".
  func day(_ name: String) throws(PersonnelError) -> String? {
    guard let text = try text(name) else { return nil }
    let bytes = Array(text.utf8)
    let isDay =
      bytes.count == 10
      && bytes.enumerated().allSatisfy { offset, byte in
        offset == 4 || offset == 7 ? byte == 45 : byte >= 48 && byte <= 57
      }
    guard isDay, let month = Int(text.dropFirst(5).prefix(2)), (1...12).contains(month),
      let day = Int(text.suffix(2)), (1...31).contains(day)
    else { throw wrong(name, "een dag als 2026-03-02") }
    return text
  }

  /// A number from 0, in hundredths.
  func hundredths(_ name: String, upTo limit: Int) throws(PersonnelError) -> Int? {
    guard let value = member(name) else { return nil }
    guard case .number(let number) = value, number >= 0, (number * 100).rounded() <= Double(limit)
    else { throw wrong(name, "een getal van 0 tot \(limit / 100)") }
    return Int((number * 100).rounded())
  }

  /// A whole number from 0.
  func count(_ name: String) throws(PersonnelError) -> Int? {
    guard let value = member(name) else { return nil }
    guard case .number(let number) = value, let whole = Int(exactly: number), whole >= 0 else {
      throw wrong(name, "een geheel getal vanaf 0")
    }
    return whole
  }

  /// Texts in a list; none when it is absent.
  func texts(_ name: String) throws(PersonnelError) -> [String] {
    var texts: [String] = []
    for value in try list(name) {
      guard case .text(let text) = value else { throw wrong(name, "een lijst van teksten") }
      texts.append(CleanText.clean(text))
    }
    return texts
  }

  /// Objects in a list; none when it is absent.
  func objects(_ name: String) throws(PersonnelError) -> [JSONFields] {
    var objects: [JSONFields] = []
    for (index, value) in try list(name).enumerated() {
      objects.append(
        try JSONFields(file: file, place: "\(place)\(name)[\(index + 1)]", value: value))
    }
    return objects
  }

  /// An object; nil when it is absent or null.
  func object(_ name: String) throws(PersonnelError) -> JSONFields? {
    guard let value = member(name) else { return nil }
    return try JSONFields(file: file, place: place + name, value: value)
  }

  /// The error for a member that is not what it should be.
  func wrong(_ name: String, _ expected: String) -> PersonnelError {
    PersonnelError(
      file: file, reason: .wrong(field: CleanText.clean(place + name), expected: expected))
  }

  // Nil also for null.
  private func member(_ name: String) -> JSONValue? {
    guard let value = members.first(where: { $0.name == name })?.value else { return nil }
    if case .null = value { return nil }
    return value
  }

  private func list(_ name: String) throws(PersonnelError) -> [JSONValue] {
    guard let value = member(name) else { return [] }
    guard case .list(let list) = value else { throw wrong(name, "een lijst") }
    return list
  }
}
