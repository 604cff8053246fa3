/// The value of one field of an event: what JSON can say without nesting.
public enum EventValue: Hashable, Sendable {
  /// A text; anything that a JSON string can hold.
  case text(String)
  /// A finite number; whole numbers are exact up to 2^53.
  case number(Double)
  /// Yes or no.
  case flag(Bool)
  /// Texts in order.
  case texts([String])

  /// The text; nil for another kind of value.
  public var text: String? {
    guard case .text(let text) = self else { return nil }
    return text
  }

  /// The number; nil for another kind of value.
  public var number: Double? {
    guard case .number(let number) = self else { return nil }
    return number
  }

  /// The number when it is whole; nil otherwise.
  public var integer: Int? { number.flatMap { Int(exactly: $0) } }

  /// The yes or no; nil for another kind of value.
  public var flag: Bool? {
    guard case .flag(let flag) = self else { return nil }
    return flag
  }

  /// The texts; nil for another kind of value.
  public var texts: [String]? {
    guard case .texts(let texts) = self else { return nil }
    return texts
  }
}

extension EventValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral,
  ExpressibleByFloatLiteral, ExpressibleByBooleanLiteral, ExpressibleByArrayLiteral
{
  /// A text.
  public init(stringLiteral value: String) { self = .text(value) }
  /// A whole number.
  public init(integerLiteral value: Int) { self = .number(Double(value)) }
  /// A number.
  public init(floatLiteral value: Double) { self = .number(value) }
  /// Yes or no.
  public init(booleanLiteral value: Bool) { self = .flag(value) }
  /// Texts in order.
  public init(arrayLiteral elements: String...) { self = .texts(elements) }
}
