/// What the beheerder wrote down about an installation: where everything lies.
public struct Installation: Hashable, Sendable {
  /// The folder of the store, from the root.
  public let store: String
  /// The folder of the dialogs; nil when it is found from the program.
  public let dialogs: String?
  /// The folder of the keys; nil when it is not named.
  public let keys: String?

  /// Reads `{"opslag": "/var/lib/beterschap", "sleutels": ..., "dialogen": ...}`.
  public init(bytes: [UInt8], file: String) throws(PersonnelError) {
    let fields = try JSONFields(file: file, bytes: bytes)
    try fields.requireFormat(1)
    guard let store = try Installation.folder("opslag", fields) else {
      throw fields.wrong("opslag", "een map als /var/lib/beterschap")
    }
    self.store = store
    dialogs = try Installation.folder("dialogen", fields)
    keys = try Installation.folder("sleutels", fields)
  }

  private static func folder(
    _ name: String, _ fields: JSONFields
  ) throws(PersonnelError) -> String? {
    guard let path = try fields.text(name) else { return nil }
    guard path.hasPrefix("/") else { throw fields.wrong(name, "een map als /var/lib/beterschap") }
    return path
  }
}

extension JSONFields {
  /// Throws when the file says that a newer program wrote it; one that says nothing has format 1.
  func requireFormat(_ known: Int) throws(PersonnelError) {
    guard let format = try count("formaat"), format > known else { return }
    throw PersonnelError(file: file, reason: .newerFormat(found: format, known: known))
  }
}
