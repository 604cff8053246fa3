import JSONText

/// A secret of the store: a file of its own, for its owner only.
public enum StoreKey: String, CaseIterable, Sendable {
  /// The key of the chain in `inzage`.
  case inzage = "inzage.sleutel"
  /// What is mixed into pincodes before they are hashed.
  case pincode = "pincode.sleutel"

  /// The format of the file.
  public static let currentFormat = 1

  static func encode(_ key: [UInt8]) -> [UInt8] {
    var json = JSONWriter()
    json.raw("{\"formaat\":")
    json.number(currentFormat)
    json.raw(",\"sleutel\":\"")
    json.raw(Hexadecimal.digits(key))
    json.raw("\"}\n")
    return json.bytes
  }

  func decode(_ bytes: [UInt8]) throws(StoreError) -> [UInt8] {
    let members = try JSONMembers.read(bytes, file: rawValue)
    if let format = members["formaat"]?.integer, format > StoreKey.currentFormat {
      throw .newerFormat(found: format, known: StoreKey.currentFormat)
    }
    guard let key = members["sleutel"]?.text.flatMap(Hexadecimal.bytes),
      key.count == KeyedHash.keyLength
    else { throw .damaged(file: rawValue, line: 1) }
    return key
  }
}

extension Store {
  /// The bytes of a key.
  ///
  /// A free store makes it when it is first needed; the keys of a checked one lie outside it and are
  /// made once. Throws `.keyMissing` when it is gone, for a new one would hide what was changed.
  package func key(_ key: StoreKey) throws(StoreError) -> [UInt8] {
    if let bytes = try folder.contents(atPath: keyPath(key)) { return try key.decode(bytes) }
    let hasLines = try folder.fileNames(in: "inzage").contains { !$0.hasPrefix(".") }
    let isUsed = settings.keyFolder != nil || (key == .inzage && hasLines)
    guard !isUsed else { throw .keyMissing(path: keyPath(key)) }
    try folder.replaceFile(
      key.rawValue, in: "toegang", with: StoreKey.encode(KeyedHash.newKey()), onlyWhenNew: true)
    guard let bytes = try folder.contents(atPath: keyPath(key)) else {
      throw .keyMissing(path: keyPath(key))
    }
    return try key.decode(bytes)
  }

  func keyPath(_ key: StoreKey) -> String {
    "\(settings.keyFolder ?? "\(path)/toegang")/\(key.rawValue)"
  }
}
