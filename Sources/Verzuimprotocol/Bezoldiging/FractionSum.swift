extension Fraction {
  /// The sum of fractions whose denominators may not fit in one number together.
  ///
  /// Exact while the common denominator stays small, as with contract hours that people have. Else
  /// each part is rounded to a millionth, far below the two digits that are shown.
  static func sum(_ parts: [Fraction]) -> Fraction {
    var common = 1
    for part in parts {
      guard common < 1_000_000, part.denominator < 1_000_000 else { return roundedSum(parts) }
      common = common / greatestCommonDivisor(common, part.denominator) * part.denominator
    }
    guard common < 1_000_000 else { return roundedSum(parts) }
    let total = parts.reduce(0) { $0 + $1.numerator * (common / $1.denominator) }
    return Fraction(total, common) ?? Fraction(0)
  }

  private static func roundedSum(_ parts: [Fraction]) -> Fraction {
    let million = 1_000_000
    let total = parts.reduce(0) { sum, part in
      let whole = part.numerator / part.denominator
      let rest = part.numerator % part.denominator
      return sum + whole * million + rest * million / part.denominator
    }
    return Fraction(total, million) ?? Fraction(0)
  }

  private static func greatestCommonDivisor(_ left: Int, _ right: Int) -> Int {
    var (larger, smaller) = (left, right)
    while smaller != 0 { (larger, smaller) = (smaller, larger % smaller) }
    return max(1, larger)
  }
}
