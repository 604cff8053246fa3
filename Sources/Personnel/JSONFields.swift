import FoundationEssentials

/// Any JSON value.
enum JSONValue: Decodable {
  case null
  case flag(Bool)
  case number(Double)
  case text(String)
  case list([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    // Texts first: nearly every value is one, and each wrong guess costs.
    if let text = try? container.decode(String.self) {
      self = .text(text)
    } else if container.decodeNil() {
      self = .null
    } else if let object = try? container.decode([String: JSONValue].self) {
      self = .object(object)
    } else if let number = try? container.decode(Double.self) {
      self = .number(number)
    } else if let list = try? container.decode([JSONValue].self) {
      self = .list(list)
    } else {
      self = .flag(try container.decode(Bool.self))
    }
  }
}

/// The members of an object in a file of the beheerder; errors name the file and the member.
struct JSONFields {
  private let file: String
  // Where the object stands, such as "medewerkers[3]."; empty at the top.
  private let place: String
  private let members: [String: JSONValue]

  /// The object that is the whole of a file.
  init(file: String, bytes: [UInt8]) throws(PersonnelError) {
    let value: JSONValue
    do {
      value = try JSONDecoder().decode(JSONValue.self, from: Data(bytes))
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
  var names: [String] { members.keys.sorted() }

  /// A text without hidden characters; nil when it is absent, null or empty.
  func text(_ name: String) throws(PersonnelError) -> String? {
    switch members[name] {
    case nil, .null: return nil
    case .text(let text):
      let clean = CleanText.clean(text)
      return clean.isEmpty ? nil : clean
    default: throw wrong(name, "een tekst")
    }
  }

  /// A number of 1 to 8 digits, given as a text or as a number; in 8 digits.
  func employeeNumber(_ name: String) throws(PersonnelError) -> String? {
    switch members[name] {
    case nil, .null: return nil
    case .number(let number):
      if let whole = Int(exactly: number), let padded = paddedNumber(String(whole)) {
        return padded
      }
    case .text(let text):
      let clean = CleanText.clean(text)
      if clean.isEmpty { return nil }
      if let padded = paddedNumber(clean) { return padded }
    default: break
    }
    throw wrong(name, "een nummer van 1 tot 8 cijfers")
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
    switch members[name] {
    case nil, .null: return nil
    case .number(let number):
      let value = (number * 100).rounded()
      if value >= 0, value <= Double(limit) { return Int(value) }
    default: break
    }
    throw wrong(name, "een getal van 0 tot \(limit / 100)")
  }

  /// A whole number from 0.
  func count(_ name: String) throws(PersonnelError) -> Int? {
    switch members[name] {
    case nil, .null: return nil
    case .number(let number):
      if let whole = Int(exactly: number), whole >= 0 { return whole }
    default: break
    }
    throw wrong(name, "een geheel getal vanaf 0")
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
    switch members[name] {
    case nil, .null: return nil
    case .some(let value): return try JSONFields(file: file, place: place + name, value: value)
    }
  }

  /// The error for a member that is not what it should be.
  func wrong(_ name: String, _ expected: String) -> PersonnelError {
    PersonnelError(
      file: file, reason: .wrong(field: CleanText.clean(place + name), expected: expected))
  }

  private func list(_ name: String) throws(PersonnelError) -> [JSONValue] {
    switch members[name] {
    case nil, .null: return []
    case .list(let list): return list
    default: throw wrong(name, "een lijst")
    }
  }
}
