import CivilDate

extension Answer: Codable {
  /// The names that stand in stored answers.
  private enum Key: String, CodingKey, CaseIterable {
    case text
    case yesNo
    case choice
    case choices
    case date
    case time
    case days
    case months
    case hundredths
    case phone
    case email
    case employeeNumber
    case unknown
    case skipped
  }

  /// Any name at all, so that names from elsewhere are noticed.
  private struct AnyKey: CodingKey {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
  }

  /// Decodes from an object with one key that names the kind, such as `{"date": "2026-03-02"}`.
  ///
  /// Another key, or more than one, is a decoding error.
  public init(from decoder: any Decoder) throws {
    let names = try decoder.container(keyedBy: AnyKey.self).allKeys
    guard names.count == 1, let name = names.first, let key = Key(rawValue: name.stringValue)
    else {
      let found = names.map(\.stringValue).sorted().joined(separator: ", ")
      throw DecodingError.dataCorrupted(
        .init(codingPath: decoder.codingPath, debugDescription: "no kind of answer: \(found)"))
    }
    let container = try decoder.container(keyedBy: Key.self)
    switch key {
    case .text: self = .text(try container.decode(String.self, forKey: key))
    case .yesNo: self = .yesNo(try container.decode(Bool.self, forKey: key))
    case .choice: self = .choice(try container.decode(String.self, forKey: key))
    case .choices: self = .choices(try container.decode([String].self, forKey: key))
    case .date: self = .date(try container.decode(CivilDate.self, forKey: key))
    case .time: self = .time(try container.decode(CivilTime.self, forKey: key))
    case .days: self = .duration(count: try container.decode(Int.self, forKey: key), unit: .days)
    case .months:
      self = .duration(count: try container.decode(Int.self, forKey: key), unit: .months)
    case .hundredths: self = .number(hundredths: try container.decode(Int.self, forKey: key))
    case .phone: self = .phone(try container.decode(String.self, forKey: key))
    case .email: self = .email(try container.decode(String.self, forKey: key))
    case .employeeNumber:
      self = .employeeNumber(try container.decode(String.self, forKey: key))
    case .unknown, .skipped:
      guard try container.decode(Bool.self, forKey: key) else {
        throw DecodingError.dataCorruptedError(
          forKey: key, in: container, debugDescription: "only true is written here")
      }
      self = key == .unknown ? .unknown : .skipped
    }
  }

  /// Encodes as an object with one key that names the kind, such as `{"days": 3}`.
  public func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    switch self {
    case .text(let text): try container.encode(text, forKey: .text)
    case .yesNo(let isYes): try container.encode(isYes, forKey: .yesNo)
    case .choice(let key): try container.encode(key, forKey: .choice)
    case .choices(let keys): try container.encode(keys, forKey: .choices)
    case .date(let date): try container.encode(date, forKey: .date)
    case .time(let time): try container.encode(time, forKey: .time)
    case .duration(let count, .days): try container.encode(count, forKey: .days)
    case .duration(let count, .months): try container.encode(count, forKey: .months)
    case .number(let hundredths): try container.encode(hundredths, forKey: .hundredths)
    case .phone(let phone): try container.encode(phone, forKey: .phone)
    case .email(let email): try container.encode(email, forKey: .email)
    case .employeeNumber(let number): try container.encode(number, forKey: .employeeNumber)
    case .unknown: try container.encode(true, forKey: .unknown)
    case .skipped: try container.encode(true, forKey: .skipped)
    }
  }
}
