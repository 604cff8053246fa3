/// The Dutch area codes, by which telephone numbers are grouped and checked.
enum DutchAreaCodes {
  /// How many digits the code has with which `number` begins: 2 to 4; nil for an unknown code.
  static func length(in number: [UInt8]) -> Int? {
    guard number.count >= 4, number[0] == UInt8(ascii: "0") else { return nil }
    if number[1] == UInt8(ascii: "6") { return 2 }
    let three = value(number[1...2])
    if short.contains(three) || services.contains(three) { return 3 }
    return long.contains(value(number[1...3])) ? 4 : nil
  }

  private static func value(_ digits: ArraySlice<UInt8>) -> Int {
    digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
  }

  /// Codes of large places, without the 0: 20 is 020.
  private static let short: Set<Int> = [
    10, 13, 15, 20, 23, 24, 26, 30, 33, 35, 36, 38, 40, 43, 45, 46, 50, 53, 55, 58, 70, 71, 72,
    73, 74, 75, 76, 77, 78, 79,
  ]

  /// Numbers of organisations and of calls over the internet: 085, 088 and their like.
  private static let services: Set<Int> = [82, 84, 85, 87, 88, 91]

  /// Codes of smaller places, without the 0: 182 is 0182.
  private static let long: Set<Int> = [
    111, 113, 114, 115, 117, 118, 161, 162, 164, 165, 166, 167, 168, 172, 174, 180, 181, 182, 183,
    184, 186, 187, 222, 223, 224, 226, 227, 228, 229, 251, 252, 255, 294, 297, 299, 313, 314, 315,
    316, 317, 318, 320, 321, 341, 342, 343, 344, 345, 346, 347, 348, 411, 412, 413, 416, 418, 475,
    478, 481, 485, 486, 487, 488, 492, 493, 495, 497, 499, 511, 512, 513, 514, 515, 516, 517, 518,
    519, 521, 522, 523, 524, 525, 527, 528, 529, 541, 543, 544, 545, 546, 547, 548, 561, 562, 566,
    570, 571, 572, 573, 575, 577, 578, 591, 592, 593, 594, 595, 596, 597, 598, 599,
  ]
}
