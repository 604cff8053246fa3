import DossierStore
import FoundationEssentials
import ProgramUnderTest
import Testing

/// An installed program with a checked store: a link to the program, the file that binds it, and
/// people whose accounts every machine has.
final class CheckedDesk {
  let folder: String
  /// The installation's folder, beside the test bundle.
  let name = "vast-\(UUID().uuidString)"

  var storePath: String { folder + "/opslag" }
  var keyPath: String { folder + "/sleutels" }
  var bindingPath: String { folder + "/etc/beterschap/beterschap.json" }

  /// The accounts of Debian's base system, by who they are here.
  enum Account: String {
    case helpdesk = "0"
    case medewerker = "1"
    case leidinggevende = "2"
    case beheerder = "3"
    case stranger = "65534"
    case nobody = "4000000"
    case empty = ""
    case noNumber = "0x1"
  }

  init(isChecked: Bool = true) throws {
    let program = try builtProgram("beterschap")
    folder = String(program.dropLast("/beterschap".count)) + "/" + name
    for path in ["bin", "etc/beterschap"] {
      try FileManager.default.createDirectory(
        atPath: "\(folder)/\(path)", withIntermediateDirectories: true)
    }
    try FileManager.default.linkItem(atPath: program, toPath: folder + "/bin/beterschap")
    let store = try Store.open(at: storePath, create: true)
    try write(
      """
      {"medewerkers": [
        {"nummer": "10234", "naam": "A. Voorbeeld", "leidinggevende": "10100",
         "account": "daemon"},
        {"nummer": "10100", "naam": "L. Voorbeeld", "account": "bin"},
        {"nummer": "20001", "account": "sys", "rollen": ["beheerder"]},
        {"nummer": "30001", "account": "root", "rollen": ["helpdesk"]}
      ]}
      """, to: storePath + "/personeel.json")
    if isChecked { _ = try store.makeChecked(keysIn: keyPath) }
    let dialogs = String(#filePath.dropLast("/Tests/beterschapTests/CheckedDesk.swift".count))
    try write(
      """
      {"formaat": 1, "opslag": "\(storePath)", "sleutels": "\(keyPath)",
       "dialogen": "\(dialogs)/Dialogs"}
      """, to: bindingPath)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// Writes a file that only its owner may change.
  func write(_ text: String, to path: String, mode: Int = 0o600) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    try FileManager.default.setAttributes([.posixPermissions: mode], ofItemAtPath: path)
  }

  /// Runs the installed program as sudo would for this account; nil for a job of the machine.
  func run(
    _ words: [String], as account: Account?, settings: [String] = [], typing: [String] = []
  ) throws -> PipeProgram.Ending {
    let who = account.map { ["SUDO_UID=\($0.rawValue)"] } ?? []
    let program = try PipeProgram(
      "\(name)/bin/beterschap", words, settings: who + settings)
    program.write(typing.map { $0 + "\n" }.joined())
    return program.end()
  }
}
