/// A CSV file as people make it: with semicolons or commas, in UTF-8 or Windows-1252.
public struct CSVFile: Sendable {
  /// The names of the columns, as they stand in the first row.
  public let header: CSVRow
  /// The other rows.
  public let rows: [CSVRow]

  /// Reads all rows, or tells everything that is wrong with their form.
  ///
  /// A mark of byte order is passed over. What is no UTF-8 is read as Windows-1252. The columns are
  /// apart by whichever of `;` and `,` comes most in the first row.
  public static func read(_ bytes: [UInt8]) -> Result<CSVFile, CSVFaults> {
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
      return .failure(CSVFaults([CSVFault(row: 1, line: 1, kind: .utf16)]))
    }
    let start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    let isUTF8 = bytes.withUnsafeBufferPointer { buffer in
      String(validating: UnsafeBufferPointer(rebasing: buffer[start...]), as: UTF8.self) != nil
    }
    let text = isUTF8 ? Array(bytes[start...]) : Windows1252.utf8(bytes[start...])
    return text.withUnsafeBufferPointer { buffer in
      var scanner = CSVScanner(buffer, separator: separator(of: buffer))
      scanner.scan()
      if !scanner.faults.isEmpty { return .failure(CSVFaults(scanner.faults)) }
      guard let header = scanner.rows.first else {
        return .failure(CSVFaults([CSVFault(row: 1, line: 1, kind: .empty)]))
      }
      return .success(CSVFile(header: header, rows: Array(scanner.rows.dropFirst())))
    }
  }

  private static func separator(of bytes: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var semicolons = 0
    var commas = 0
    var isQuoted = false
    for byte in bytes {
      switch byte {
      case UInt8(ascii: "\""): isQuoted.toggle()
      case UInt8(ascii: ";"): semicolons += isQuoted ? 0 : 1
      case UInt8(ascii: ","): commas += isQuoted ? 0 : 1
      case UInt8(ascii: "\n"), UInt8(ascii: "\r"):
        if !isQuoted, semicolons + commas > 0 { return commas > semicolons ? 0x2C : 0x3B }
      default: break
      }
    }
    return commas > semicolons ? 0x2C : 0x3B
  }
}

/// Everything that is wrong with the form of a CSV file.
public struct CSVFaults: Error, Hashable, Sendable {
  /// The faults, in the order of the file.
  public let faults: [CSVFault]

  init(_ faults: [CSVFault]) {
    self.faults = faults
  }
}
