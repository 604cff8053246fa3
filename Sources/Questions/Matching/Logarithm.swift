internal import Glibc

/// The one function of the C library that the weights need.
enum Logarithm {
  static func natural(_ value: Float) -> Float { Glibc.logf(value) }
}
