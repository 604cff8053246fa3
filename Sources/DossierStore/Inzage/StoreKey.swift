import Glibc
import JSONText

/// A secret of the store: a file of its own, for its owner only.
public enum StoreKey: String, CaseIterable, Sendable {
  /// The key of the chain in `inzage`.
  case inzage = "inzage.sleutel"
  /// What is mixed into pincodes before they are hashed.
  case pincode = "pincode.sleutel"
}

/// What stands in the file of a key.
struct KeyFile {
  static let currentFormat = 1

  let bytes: [UInt8]
  /// When it was made: what happened earlier can have no line in `inzage`.
  let since: Timestamp

  /// A new key.
  static var new: KeyFile {
    KeyFile(bytes: KeyedHash.newKey(), since: Timestamp(secondsSince1970: time(nil)))
  }

  var encoded: [UInt8] {
    var json = JSONWriter()
    json.raw("{\"formaat\":")
    json.number(KeyFile.currentFormat)
    json.raw(",\"sleutel\":\"")
    json.raw(Hexadecimal.digits(bytes))
    json.raw("\",\"vanaf\":")
    json.string(since.description)
    json.raw("}\n")
    return json.bytes
  }

  static func decode(_ bytes: [UInt8], file: String) throws(StoreError) -> KeyFile {
    let members = try JSONMembers.read(bytes, file: file)
    if let format = members["formaat"]?.integer, format > currentFormat {
      throw .newerFormat(found: format, known: currentFormat)
    }
    guard let key = members["sleutel"]?.text.flatMap(Hexadecimal.bytes),
      key.count == KeyedHash.keyLength,
      let since = members["vanaf"]?.text.flatMap({ Timestamp(iso: $0) })
    else { throw .damaged(file: file, line: 1) }
    return KeyFile(bytes: key, since: since)
  }
}

extension Store {
  /// The bytes of a key.
  package func key(_ key: StoreKey) throws(StoreError) -> [UInt8] { try keyFile(key).bytes }

  /// A key with the moment from which it counts.
  ///
  /// A free store makes it when it is first needed; the keys of a checked one lie outside it and are
  /// made once. Throws `.keyMissing` when it is gone, for a new one would hide what was changed.
  func keyFile(_ key: StoreKey) throws(StoreError) -> KeyFile {
    let file = keyPath(key)
    if let bytes = try folder.contents(atPath: file) {
      return try KeyFile.decode(bytes, file: file)
    }
    let hasLines = try folder.fileNames(in: "inzage").contains { !$0.hasPrefix(".") }
    let isUsed = settings.keyFolder != nil || (key == .inzage && hasLines)
    guard !isUsed else { throw .keyMissing(path: file) }
    try folder.replaceFile(
      key.rawValue, in: "toegang", with: KeyFile.new.encoded, onlyWhenNew: true)
    guard let bytes = try folder.contents(atPath: file) else { throw .keyMissing(path: file) }
    return try KeyFile.decode(bytes, file: file)
  }

  func keyPath(_ key: StoreKey) -> String {
    "\(settings.keyFolder ?? "\(path)/toegang")/\(key.rawValue)"
  }
}
