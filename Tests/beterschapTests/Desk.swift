import DossierStore
import FoundationEssentials
import Testing

/// A store of its own for one test, and the arguments that point the program to it.
final class Desk {
  /// The dialogs of the project.
  static let dialogFolder =
    String(#filePath.dropLast("/Tests/beterschapTests/Desk.swift".count)) + "/Dialogs"

  let folder: String

  init() throws {
    folder = FileManager.default.temporaryDirectory.path + "/beterschap-\(UUID().uuidString)"
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  /// The permission bits of a file or folder; nil when it is not there.
  static func mode(_ path: String) -> Int? {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    return (attributes?[.posixPermissions] as? Int)
  }

  /// Puts text into a file of the store.
  func write(_ text: String, to file: String) throws {
    try Data(text.utf8).write(to: URL(fileURLWithPath: "\(storePath)/\(file)"))
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o600], ofItemAtPath: "\(storePath)/\(file)")
  }

  /// The dialogs of the project.
  static var dialogs: String { dialogFolder }

  var storePath: String { folder + "/opslag" }

  /// The arguments of a command on this desk on a Wednesday morning.
  func arguments(_ words: String...) -> [String] {
    words + ["--opslag", storePath, "--dialogen", Self.dialogFolder, "--nu", "2026-03-11T08:05"]
  }

  /// The events of a dossier.
  func events(_ number: String) throws -> [Event] { try contents(number).events }

  /// The events of a dossier, and what is wrong with its file.
  func contents(_ number: String) throws -> DossierContents {
    let store = try Store.open(at: storePath, create: false)
    return try store.read(try #require(DossierNumber(number)))
  }

  /// The text of a file beside the store.
  func text(of file: String) throws -> String {
    String(
      decoding: try #require(FileManager.default.contents(atPath: "\(folder)/\(file)")),
      as: UTF8.self)
  }

  /// The names of the files in a folder of the store, without the locks.
  func files(_ name: String) -> [String] {
    ((try? FileManager.default.contentsOfDirectory(atPath: "\(storePath)/\(name)")) ?? [])
      .filter { !$0.hasPrefix(".") }.sorted()
  }

  /// Adds a line to dossier 10234; its first day or hersteldatum is the day itself.
  func add(_ kind: String, on iso: String) throws {
    let store = try Store.open(at: storePath, create: false)
    let number = try #require(DossierNumber("10234"))
    let fields: [String: EventValue] =
      switch kind {
      case "ziekmelding": ["eerste-dag": .text(iso)]
      case "hersteldmelding", "herstelmelding": ["hersteldatum": .text(iso)]
      default: [:]
      }
    _ = try store.append(
      EventDraft(
        moment: Timestamp(secondsSince1970: 1_770_000_000), day: try day(iso),
        actor: Actor(role: "medewerker", number: number), kind: kind, fields: fields), to: number)
  }
}
