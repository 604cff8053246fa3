/// The codes with which telephone numbers of other countries begin.
enum CountryCodes {
  /// How many digits the country code has with which `digits` begins.
  static func length(in digits: [UInt8]) -> Int {
    guard digits.count >= 2 else { return digits.count }
    if digits[0] == UInt8(ascii: "1") || digits[0] == UInt8(ascii: "7") { return 1 }
    let two = Int(digits[0] & 0x0F) * 10 + Int(digits[1] & 0x0F)
    return twoDigits.contains(two) ? 2 : 3
  }

  /// The codes of two digits; all others that do not begin with 1 or 7 have three.
  private static let twoDigits: Set<Int> = [
    20, 27, 30, 31, 32, 33, 34, 36, 39, 40, 41, 43, 44, 45, 46, 47, 48, 49, 51, 52, 53, 54, 55, 56,
    57, 58, 60, 61, 62, 63, 64, 65, 66, 81, 82, 84, 86, 90, 91, 92, 93, 94, 95, 98,
  ]
}
