import CSodium
public import DossierStore

/// What came of typing a number and a pincode.
public enum PincodeOutcome: Hashable, Sendable {
  /// It is who he says he is.
  case ok
  /// Unknown, wrong or blocked: nobody is told which.
  case refused
}

/// The pincodes of a checked store: who types a number and its code at a kiosk is that medewerker.
///
/// Codes are kept as Argon2id hashes, with a secret mixed in that lies outside the store. After five
/// wrong ones a number, and a kiosk, has to wait, longer each time. An attempt is counted on the disk
/// before it is checked, so that pulling the plug wins nothing.
public struct Pincodes {
  private let store: Store
  private let clock: () -> Int

  /// The pincodes of a store; `clock` gives the machine's seconds since 1970.
  public init(store: Store, clock: @escaping () -> Int) {
    self.store = store
    self.clock = clock
  }

  /// Gives a number a new code, in the place of an earlier one, and takes blocks away.
  ///
  /// The six digits are returned this once; nobody can find them back.
  public func issue(_ number: DossierNumber) throws(StoreError) -> String {
    let pin = PincodeHash.newPin()
    let hash = try PincodeHash.make(pin, number, secret: store.key(.pincode))
    try update(Attempts.file(of: number)) { attempts in attempts = Attempts(hash: hash) }
    return pin
  }

  /// Takes a number its code away; it is refused from then on.
  ///
  /// Returns whether there was one.
  public func revoke(_ number: DossierNumber) throws(StoreError) -> Bool {
    let name = Attempts.file(of: number)
    guard let name, try store.document(name, in: .access) != nil else { return false }
    try store.removeDocument(name, in: .access)
    return true
  }

  /// Whether this code belongs to this number.
  ///
  /// Takes as long, and writes as much, for a number that is not known, for a wrong code and for one
  /// who has to wait. Throws only when the store cannot count the attempt: then nobody gets in.
  public func check(
    _ number: DossierNumber, _ pin: String, kiosk: String
  ) throws(StoreError) -> PincodeOutcome {
    let secret = try store.key(.pincode)
    let now = clock()
    let own = Attempts.file(of: number)
    let isKnown = try own.map { (name) throws(StoreError) in
      try store.document(name, in: .access) != nil
    }
    let name = isKnown == true ? own : Attempts.file(ofUnknown: number, secret: secret)
    let kioskName = Attempts.file(ofKiosk: kiosk, secret: secret)
    var mayTry = true
    var hash: String?
    for file in [name, kioskName] {
      try update(file) { attempts in
        if attempts.waitsUntil(now) > now {
          mayTry = false
        } else {
          attempts.failed(at: now)
        }
        if file == own { hash = attempts.hash }
      }
    }
    let isRight = PincodeHash.isRight(pin, number, hash: hash, secret: secret)
    guard mayTry, hash != nil, isRight else { return .refused }
    for file in [name, kioskName] {
      try update(file) { attempts in attempts.succeeded() }
    }
    return .ok
  }

  private func update(
    _ name: DocumentName?, _ change: (inout Attempts) -> Void
  ) throws(StoreError) {
    guard let name else { throw .unstorable }
    try store.updateDocument(name, in: .access) { (bytes) throws(StoreError) in
      var attempts = try bytes.map { (bytes) throws(StoreError) in
        try Attempts.decode(bytes, file: "toegang/\(name)")
      }
      change(&attempts.orEmpty)
      return attempts.orEmpty.encoded
    }
  }
}

extension Attempts? {
  fileprivate var orEmpty: Attempts {
    get { self ?? Attempts() }
    set { self = newValue }
  }
}
