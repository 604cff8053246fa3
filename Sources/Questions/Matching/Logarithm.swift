internal import Glibc

/// The two functions that the weights need.
enum Logarithm {
  /// The natural logarithm of a finite number above 0, to the nearest `Float` or the one beside it.
  ///
  /// The library's own is called through a table of functions, a hundred thousand times for one index.
  @inline(__always)
  static func natural(_ value: Float) -> Float {
    // The mantissa between the root of a half and the root of 2, and the exponent that belongs to it.
    let bits = value.bitPattern &- 0x3F35_04F3
    let exponent = Double(Int32(bitPattern: bits) >> 23)
    let mantissa = Double(Float(bitPattern: (bits & 0x007F_FFFF) &+ 0x3F35_04F3))
    // ln m = 2 artanh((m - 1) / (m + 1)); the part that is left out is below 1e-10.
    let ratio = (mantissa - 1) / (mantissa + 1)
    let square = ratio * ratio
    let series =
      2.0
      + square
      * (2.0 / 3 + square * (2.0 / 5 + square * (2.0 / 7 + square * (2.0 / 9 + square * 2.0 / 11))))
    return Float(exponent * 0.693_147_180_559_945_3 + ratio * series)
  }

  static func power(_ value: Float) -> Float { Glibc.expf(value) }
}
