public import DossierStore

/// What became of a message that was handed to a mail program.
public enum HandedOver: Sendable {
  /// The mail program took it.
  case accepted
  /// The mail program did not take it; the reason, in Dutch.
  case refused(String)
  /// Nobody knows: it broke off, or did not answer in time.
  case unknown(String)
}

/// Hands what is in postvak-uit to a mail program: each message once.
///
/// A marker is made durable before a message is handed over, and taken away when its fate is known.
/// One that is found at a start belongs to a message of which nobody knows whether it left: it is told,
/// and not sent again until somebody decides.
public struct SendOutbox {
  /// The keys of the messages that were sent.
  public private(set) var sent: [String] = []
  /// The keys of the messages that were not taken, with the reason; they wait for the next run.
  public private(set) var failed: [(key: String, reason: String)] = []
  /// The keys of the messages that may have left.
  public private(set) var inDoubt: [String] = []
  /// The keys of the messages that nobody has an address for.
  public private(set) var withoutAddress: [String] = []

  private let store: Store
  private static let ending = ".eml"
  private static let marker = ".bezig"

  /// Hands over all messages; throws when the store cannot be written, `.busy` when another does it.
  public init(
    _ store: Store, handOver: (_ message: [UInt8]) -> HandedOver
  ) throws(StoreError) {
    self.store = store
    try store.withOutbox { () throws(StoreError) in
      for file in try store.documents(in: .outbox)
      where file.description.hasSuffix(SendOutbox.ending) {
        try send(file, handOver)
      }
    }
  }

  private mutating func send(
    _ file: DocumentName, _ handOver: ([UInt8]) -> HandedOver
  ) throws(StoreError) {
    let key = String(file.description.dropLast(SendOutbox.ending.count))
    guard let marker = DocumentName(key + SendOutbox.marker) else { return }
    // It was sent, and something stopped the program before it was put away.
    if try store.document(file, in: .sent) != nil {
      return try putAway(file, marker)
    }
    if try store.document(marker, in: .outbox) != nil {
      inDoubt.append(key)
      return
    }
    guard let message = try store.document(file, in: .outbox) else { return }
    guard !Addressee.isNobody(message) else {
      withoutAddress.append(key)
      return
    }
    try store.addDocument(marker, in: .outbox, with: [])
    switch handOver(message) {
    case .accepted:
      try putAway(file, marker)
      sent.append(key)
    case .refused(let reason):
      try store.removeDocument(marker, in: .outbox)
      failed.append((key, reason))
    case .unknown(let reason):
      inDoubt.append(key)
      failed.append((key, reason))
    }
  }

  // First that it was sent; only then the message and its marker can go.
  private func putAway(_ file: DocumentName, _ marker: DocumentName) throws(StoreError) {
    try store.addDocument(file, in: .sent, with: [])
    try store.removeDocument(file, in: .outbox)
    try store.removeDocument(marker, in: .outbox)
  }

  /// Decides about a message in doubt: it left, or it has to be sent again.
  ///
  /// False when no message of this key is in doubt.
  public static func settle(
    _ key: String, hasLeft: Bool, in store: Store
  ) throws(StoreError) -> Bool {
    guard let file = DocumentName(key + ending), let marker = DocumentName(key + self.marker) else {
      return false
    }
    return try store.withOutbox { () throws(StoreError) in
      guard try store.document(marker, in: .outbox) != nil else { return false }
      if hasLeft {
        try store.addDocument(file, in: .sent, with: [])
        try store.removeDocument(file, in: .outbox)
      }
      try store.removeDocument(marker, in: .outbox)
      return true
    }
  }
}
