/// A value with the sections of the nota that it comes from; it cannot exist without one.
public struct Cited<Value> {
  /// What the rule says.
  public let value: Value
  /// Where the nota says it, the section that carries it first; never empty.
  public let citations: [Citation]

  /// A value with the section that carries it, and others that say the same.
  public init(_ value: Value, _ first: Citation, _ others: Citation...) {
    self.value = value
    citations = [first] + others
  }

  /// A value with its sections; nil when there is none.
  public init?(_ value: Value, citations: [Citation]) {
    guard !citations.isEmpty else { return nil }
    self.init(value, trusted: citations)
  }

  // Only for sections that come out of another `Cited`.
  private init(_ value: Value, trusted: [Citation]) {
    self.value = value
    citations = trusted
  }

  /// The section that carries the value.
  public var citation: Citation { citations[0] }

  /// Another value that follows from this one, with the same sections.
  public func map<Other>(_ transform: (Value) -> Other) -> Cited<Other> {
    Cited<Other>(transform(value), trusted: citations)
  }

  /// The same value, that also rests on `other`'s sections; none is named twice.
  public func alsoCiting(_ other: [Citation]) -> Cited<Value> {
    var all = citations
    for citation in other where !all.contains(citation) { all.append(citation) }
    return Cited(value, trusted: all)
  }
}

extension Cited: Equatable where Value: Equatable {}
extension Cited: Hashable where Value: Hashable {}
extension Cited: Sendable where Value: Sendable {}
