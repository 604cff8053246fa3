import CivilDate

/// The number of a dossier: the personeelsnummer, 1 to 8 digits.
///
/// "10234" and "00010234" are the same dossier; names of files carry 8 digits.
public struct DossierNumber: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The number itself, 0 to 99,999,999.
  public let value: Int

  init(value: Int) {
    self.value = value
  }

  /// Reads 1 to 8 ASCII digits and nothing else.
  public init?(_ text: some StringProtocol) {
    var value = 0
    var count = 0
    for byte in text.utf8 {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9"), count < 8 else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
    }
    guard count > 0 else { return nil }
    self.value = value
  }

  /// The number in 8 digits: "00010234".
  public var description: String {
    String(unsafeUninitializedCapacity: 8) { bytes in
      put(value, 8, in: bytes, at: 0)
      return 8
    }
  }

  /// Lower numbers come first.
  public static func < (left: DossierNumber, right: DossierNumber) -> Bool {
    left.value < right.value
  }
}
