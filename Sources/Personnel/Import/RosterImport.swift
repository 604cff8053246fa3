public import CSVText
import JSONText

/// A file with people, ready to be put in the place of personeel.json.
public struct RosterImport: Sendable {
  /// The people whose numbers are new.
  public let added: [String]
  /// The people of whom something changes, with the names of those fields.
  public let changed: [(number: String, fields: [String])]
  /// How many people stay as they are.
  public let unchangedCount: Int
  /// The people that are taken out.
  public let removed: [String]
  /// How many rows the file has.
  public let rowCount: Int
  /// The new personeel.json.
  public let bytes: [UInt8]

  /// Whether nothing changes.
  public var isSame: Bool { added.isEmpty && changed.isEmpty && removed.isEmpty }

  /// Adds the people of a file to personeel.json, or replaces them by number.
  ///
  /// A column that the file does not have stays as it was; an empty cell takes the field away. Who is
  /// missing from the file stays, unless `isWhole`. All faults are told at once. Throws when
  /// personeel.json itself cannot be read.
  public static func read(
    _ file: CSVFile, into old: [UInt8]?, isWhole: Bool, rules: ImportRules,
    progress: (Int) -> Void = { _ in }
  ) throws(PersonnelError) -> Result<RosterImport, ImportFaults> {
    let (rows, faults) = ImportRow.read(file, rules, progress: progress)
    guard faults.isEmpty else { return .failure(ImportFaults(faults: faults)) }
    var people = try RosterDocument(old)
    var added: [String] = []
    var changed: [(number: String, fields: [String])] = []
    for row in rows {
      guard let fields = people.put(row) else {
        added.append(row.number)
        continue
      }
      if !fields.isEmpty { changed.append((row.number, fields)) }
    }
    let removed = isWhole ? people.remove(except: Set(rows.map(\.number))) : []
    let bytes = people.bytes
    let wrong = RosterCheck.faults(try Roster(bytes: bytes), rows)
    guard wrong.isEmpty else { return .failure(ImportFaults(faults: wrong)) }
    return .success(
      RosterImport(
        added: added, changed: changed, unchangedCount: rows.count - added.count - changed.count,
        removed: removed, rowCount: rows.count, bytes: bytes))
  }
}

/// Everything that is wrong with what a file says.
public struct ImportFaults: Error, Hashable, Sendable {
  /// The faults, in the order of the file.
  public let faults: [CSVRowFault]

  /// Everything that is wrong.
  public init(faults: [CSVRowFault]) {
    self.faults = faults
  }
}
