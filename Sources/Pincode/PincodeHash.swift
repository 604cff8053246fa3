import CSodium
import DossierStore

/// Six digits and their slow hash.
enum PincodeHash {
  /// Six digits by chance, without those that everybody tries first.
  static func newPin() -> String {
    _ = sodium_init()
    while true {
      let digits = String(randombytes_uniform(1_000_000))
      let pin = String(repeating: "0", count: 6 - digits.utf8.count) + digits
      if !isEasy(pin) { return pin }
    }
  }

  /// All the same, or counting up or down.
  static func isEasy(_ pin: String) -> Bool {
    let digits = pin.utf8.map { Int($0) }
    let steps = Set(zip(digits, digits.dropFirst()).map { $1 - $0 })
    return steps.count == 1 && [-1, 0, 1].contains(steps.first ?? 0)
  }

  /// The hash that is kept, with its salt and costs in it.
  static func make(
    _ pin: String, _ number: DossierNumber, secret: [UInt8]
  ) throws(StoreError) -> String {
    _ = sodium_init()
    let password = mixed(pin, number, secret)
    var hash = [CChar](repeating: 0, count: Int(crypto_pwhash_STRBYTES))
    let result = crypto_pwhash_str(
      &hash, password, UInt64(password.count), UInt64(crypto_pwhash_OPSLIMIT_INTERACTIVE),
      Int(crypto_pwhash_MEMLIMIT_INTERACTIVE))
    guard result == 0 else { throw .noMemory }
    return String(decoding: hash.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Whether the code is right; without a hash it takes as long and is not.
  static func isRight(
    _ pin: String, _ number: DossierNumber, hash: String?, secret: [UInt8]
  ) -> Bool {
    _ = sodium_init()
    let password = mixed(pin, number, secret)
    let isSame =
      crypto_pwhash_str_verify(hash ?? nobody, password, UInt64(password.count)) == 0
    return isSame && hash != nil
  }

  /// A hash with the same costs, of chance bytes that nobody kept.
  static let nobody =
    "$argon2id$v=19$m=65536,t=2,p=1$AAAAAAAAAAAAAAAAAAAAAA"
    + "$AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"

  // Bound to its number, and of no use without the secret.
  private static func mixed(
    _ pin: String, _ number: DossierNumber, _ secret: [UInt8]
  ) -> [CChar] {
    KeyedHash.digits(Array("\(number) \(pin)".utf8), key: secret).map { CChar($0) }
  }
}
