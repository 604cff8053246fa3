internal import Glibc

/// The two functions of the C library that the weights need.
enum Logarithm {
  static func natural(_ value: Float) -> Float { Glibc.logf(value) }

  static func power(_ value: Float) -> Float { Glibc.expf(value) }
}
