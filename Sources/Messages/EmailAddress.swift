/// An e-mail address, with the name that is shown before it.
public struct EmailAddress: Hashable, Sendable {
  /// The name; nil for none.
  public let name: String?
  /// The address, such as "hr@voorbeeld.example".
  public let address: String

  /// Checks the address: ASCII, a dot-atom of at most 64, "@", and a domain name; nil otherwise.
  public init?(_ address: String, name: String? = nil) {
    guard EmailAddress.isValid(address) else { return nil }
    self.address = address
    let shown = name.map(HeaderText.oneLine) ?? ""
    self.name = shown.isEmpty ? nil : shown
  }

  /// The address as a header field shows it.
  var header: String {
    guard let name else { return address }
    return "\(HeaderText.phrase(name)) <\(address)>"
  }

  private static func isValid(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "@"), omittingEmptySubsequences: false)
    guard parts.count == 2, text.utf8.count <= 254, (1...64).contains(parts[0].count) else {
      return false
    }
    let dot = UInt8(ascii: ".")
    let atoms = parts[0].split(separator: dot, omittingEmptySubsequences: false)
    let labels = parts[1].split(separator: dot, omittingEmptySubsequences: false)
    return atoms.allSatisfy { !$0.isEmpty && $0.allSatisfy(isAtomText) } && labels.count > 1
      && labels.allSatisfy { label in
        (1...63).contains(label.count) && label.first != UInt8(ascii: "-")
          && label.last != UInt8(ascii: "-")
          && label.allSatisfy { isLetterOrDigit($0) || $0 == UInt8(ascii: "-") }
      }
  }

  private static func isAtomText(_ byte: UInt8) -> Bool {
    isLetterOrDigit(byte) || "!#$%&'*+-/=?^_`{|}~".utf8.contains(byte)
  }

  private static func isLetterOrDigit(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: false
    }
  }
}
