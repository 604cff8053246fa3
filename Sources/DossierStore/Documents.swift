import Glibc

/// The folders of small documents that are replaced as a whole.
public enum DocumentFolder: String, CaseIterable, Sendable {
  /// Conversations that were put aside.
  case drafts = "concepten"
  /// Messages to send.
  case outbox = "postvak-uit"
  /// Keys of messages that were sent.
  case sent = "verzonden"
  /// Pincodes, and how often they were typed wrong.
  case access = "toegang"
}

/// The name of a small document: letters, digits, hyphen, underscore and dot, such as "5f3a.json".
public struct DocumentName: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The name.
  public let description: String

  /// Checks the name: 1 to 100 ASCII characters, the first a letter or digit; nil otherwise.
  public init?(_ text: String) {
    guard (1...100).contains(text.utf8.count), text.utf8.allSatisfy(DocumentName.allows),
      let first = text.utf8.first, first != UInt8(ascii: "."), first != UInt8(ascii: "-"),
      first != UInt8(ascii: "_")
    else { return nil }
    description = text
  }

  /// In the order of the alphabet.
  public static func < (left: DocumentName, right: DocumentName) -> Bool {
    left.description < right.description
  }

  private static func allows(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"),
      UInt8(ascii: "."):
      true
    default: false
    }
  }
}

extension Store {
  /// Stores a document durably, in the place of one with the same name.
  ///
  /// Whoever reads at the same time sees the old bytes or the new ones.
  public func replaceDocument(
    _ name: DocumentName, in documents: DocumentFolder, with bytes: [UInt8]
  ) throws(StoreError) {
    try folder.replaceFile(name.description, in: documents.rawValue, with: bytes)
  }

  /// Stores a document durably; when one of that name is there, nothing is done and false returned.
  @discardableResult
  public func addDocument(
    _ name: DocumentName, in documents: DocumentFolder, with bytes: [UInt8]
  ) throws(StoreError) -> Bool {
    try folder.replaceFile(
      name.description, in: documents.rawValue, with: bytes, onlyWhenNew: true)
  }

  /// Stores durably what `change` makes of a document, while nobody else can; returns the new bytes.
  @discardableResult
  public func updateDocument(
    _ name: DocumentName, in documents: DocumentFolder,
    _ change: ([UInt8]?) throws(StoreError) -> [UInt8]
  ) throws(StoreError) -> [UInt8] {
    try folder.updateFile(name.description, in: documents.rawValue, change)
  }

  /// The bytes of a document; nil when it is not there.
  public func document(
    _ name: DocumentName, in documents: DocumentFolder
  ) throws(StoreError) -> [UInt8]? {
    try folder.contents(of: "\(documents.rawValue)/\(name)")
  }

  /// The names of the documents, in order; what a stopped process left half written is removed.
  public func documents(in documents: DocumentFolder) throws(StoreError) -> [DocumentName] {
    let names = try folder.fileNames(in: documents.rawValue)
    if names.contains(where: StoreFolder.isTemporary) {
      // On a disk that can only be read the leftovers stay.
      try? folder.removeLeftovers(in: documents.rawValue)
    }
    return names.compactMap(DocumentName.init).sorted()
  }

  /// Removes a document durably; nothing is done when it is not there.
  public func removeDocument(
    _ name: DocumentName, in documents: DocumentFolder
  ) throws(StoreError) {
    try folder.removeFile(name.description, in: documents.rawValue)
  }

  /// Does something while no other process sends what is in postvak-uit.
  ///
  /// Throws `.busy` when another does for longer than two seconds.
  public func withOutbox<Value>(
    _ body: () throws(StoreError) -> Value
  ) throws(StoreError) -> Value {
    // Adding a message has a lock of its own: nobody waits for the mail to register something.
    try folder.withLock("\(DocumentFolder.outbox.rawValue)/.verzenden.lock", body)
  }

  /// The bytes of a file that the beheerder provides; nil when it is not there.
  public func contents(of file: ProvidedFile) throws(StoreError) -> [UInt8]? {
    try folder.contents(of: file.rawValue)
  }

  /// Puts a file of the beheerder in place durably, when it still is as it was read.
  ///
  /// Whoever reads at the same time sees the old bytes or the new ones. Throws `.refused` when
  /// somebody else changed it since.
  public func replace(
    _ file: ProvidedFile, from old: [UInt8]?, with bytes: [UInt8]
  ) throws(StoreError) {
    let name = file.rawValue
    try folder.withLock(".lock") { () throws(StoreError) in
      guard try folder.contents(of: name) == old else {
        throw .refused(
          reason: "Iemand anders heeft \(name) intussen veranderd. Probeer het opnieuw.")
      }
      try folder.attempt(name) { () throws(SystemError) in
        try files.replace(name, in: path, with: bytes, temporary: ".\(name).tmp")
      }
    }
  }
}

/// The files that the beheerder provides.
public enum ProvidedFile: String, CaseIterable, Sendable {
  /// The organisation and its contacts.
  case organisation = "organisatie.json"
  /// The people.
  case personnel = "personeel.json"
}
