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
  public var members: [Verplichting] { Array(self) }
}

extension Verplichtingen: Sequence, IteratorProtocol {
  /// The first member, which is then taken out; nil when the set is empty.
  public mutating func next() -> Verplichting? {
    guard bits != 0 else { return nil }
    let first = UInt8(bits.trailingZeroBitCount)
    bits &= bits - 1
    return Verplichting(rawValue: first)
  }
}
