import JSONText

/// What opslag.json says about the store as a whole.
public struct StoreSettings: Hashable, Sendable {
  /// The name of the file.
  public static let fileName = "opslag.json"
  /// The format that this program reads and writes.
  public static let currentFormat = 1

  /// Whether people have to prove who they are.
  public enum AccessMode: String, Hashable, Sendable {
    /// One is believed.
    case free = "vrij"
    /// The system says who one is.
    case checked = "gecontroleerd"
  }

  /// The format of the files.
  public let format: Int
  /// The oldest format that a program must know to read them.
  public let oldestReadable: Int
  /// Whether people have to prove who they are.
  public internal(set) var access: AccessMode
  /// The protocol in force, such as "nota-2009".
  public let protocolName: String
  /// Where the keys lie when not in the store; nil for a free store.
  public internal(set) var keyFolder: String?

  static let initial = StoreSettings(
    format: currentFormat, oldestReadable: currentFormat, access: .free, protocolName: "nota-2009")

  /// The file's bytes.
  var encoded: [UInt8] {
    var json = JSONWriter()
    var members: [String: EventValue] = [
      "formaat": .number(Double(format)), "oudste_leesbaar": .number(Double(oldestReadable)),
      "protocol": .text(protocolName), "toegang": .text(access.rawValue),
    ]
    if let keyFolder { members["sleutels"] = .text(keyFolder) }
    json.fields(members)
    json.raw("\n")
    return json.bytes
  }

  /// Reads the file; members that this program does not know are left alone.
  static func decode(_ bytes: [UInt8]) throws(StoreError) -> StoreSettings {
    let members = try JSONMembers.read(bytes, file: fileName)
    let format = members["formaat"]?.integer
    if let format, format > currentFormat {
      throw .newerFormat(found: format, known: currentFormat)
    }
    guard let format, format > 0, let name = members["protocol"]?.text,
      let access = members["toegang"]?.text.flatMap(AccessMode.init)
    else { throw .damaged(file: fileName, line: 1) }
    return StoreSettings(
      format: format, oldestReadable: members["oudste_leesbaar"]?.integer ?? format,
      access: access, protocolName: name, keyFolder: members["sleutels"]?.text)
  }
}
