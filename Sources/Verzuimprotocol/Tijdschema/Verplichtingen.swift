/// A set of obligations in one machine word.
public struct Verplichtingen: Hashable, Sendable, ExpressibleByArrayLiteral {
  private var bits: UInt64 = 0

  /// The set of these obligations.
  public init(arrayLiteral elements: Verplichting...) {
    for element in elements { bits |= 1 << UInt64(element.rawValue) }
  }

  /// Whether the obligation is in the set.
  public func contains(_ verplichting: Verplichting) -> Bool {
    bits & (1 << UInt64(verplichting.rawValue)) != 0
  }

  /// Adds the members of another set.
  public mutating func formUnion(_ other: Verplichtingen) { bits |= other.bits }

  /// The obligations in the order of the table.
  public var members: [Verplichting] { Verplichting.allCases.filter(contains) }

  // Calls `body` for each member without building an array.
  func forEach(_ body: (Verplichting) -> Void) {
    var rest = bits
    while rest != 0 {
      if let next = Verplichting(rawValue: UInt8(rest.trailingZeroBitCount)) { body(next) }
      rest &= rest - 1
    }
  }
}
