/// An exact fraction of two integers, in lowest terms with a positive denominator.
///
/// Percentages and hours are fractions, so that 98.33 is only ever a way of showing 295/3.
public struct Fraction: Hashable, Comparable, Sendable {
  /// What is divided; carries the sign.
  public let numerator: Int
  /// What it is divided by: 1 or more.
  public let denominator: Int

  /// A whole number.
  public init(_ whole: Int) {
    numerator = whole
    denominator = 1
  }

  /// `numerator` divided by `denominator`; nil when that is zero.
  public init?(_ numerator: Int, _ denominator: Int) {
    guard denominator != 0 else { return nil }
    self.init(numerator, nonZero: denominator)
  }

  /// A number of hundredths: 2050 is 20.5.
  public static func hundredths(_ hundredths: Int) -> Fraction {
    Fraction(hundredths, nonZero: 100)
  }

  /// A number of tenths: 62 is 6.2.
  public static func tenths(_ tenths: Int) -> Fraction { Fraction(tenths, nonZero: 10) }

  private init(_ numerator: Int, nonZero denominator: Int) {
    let divisor = Fraction.greatestCommonDivisor(numerator.magnitude, denominator.magnitude)
    let sign = denominator < 0 ? -1 : 1
    self.numerator = sign * numerator / Int(divisor)
    self.denominator = sign * denominator / Int(divisor)
  }

  private static func greatestCommonDivisor(_ left: UInt, _ right: UInt) -> UInt {
    var (larger, smaller) = (left, right)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return max(1, larger)
  }

  /// The sum.
  public static func + (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.denominator + right.numerator * left.denominator,
      nonZero: left.denominator * right.denominator)
  }

  /// The difference.
  public static func - (left: Fraction, right: Fraction) -> Fraction {
    left + Fraction(-right.numerator, nonZero: right.denominator)
  }

  /// The product.
  public static func * (left: Fraction, right: Fraction) -> Fraction {
    Fraction(
      left.numerator * right.numerator, nonZero: left.denominator * right.denominator)
  }

  /// The quotient; nil when `other` is zero.
  public func divided(by other: Fraction) -> Fraction? {
    Fraction(numerator * other.denominator, denominator * other.numerator)
  }

  /// The smaller fraction comes first.
  public static func < (left: Fraction, right: Fraction) -> Bool {
    left.numerator * right.denominator < right.numerator * left.denominator
  }
}

extension Fraction: CustomStringConvertible {
  /// The number with two digits, half away from zero: "98.33", "-0.01".
  public var description: String { written(point: ".") }

  /// The number as Dutch people write it, with two digits: "98,33".
  public var dutch: String { written(point: ",") }

  private func written(point: String) -> String {
    let hundred = numerator.magnitude * 100
    let size = denominator.magnitude
    let rounded = (hundred * 2 + size) / (size * 2)
    let digits = String(rounded % 100)
    let sign = numerator < 0 && rounded > 0 ? "-" : ""
    return "\(sign)\(rounded / 100)\(point)\(digits.count < 2 ? "0" : "")\(digits)"
  }
}
