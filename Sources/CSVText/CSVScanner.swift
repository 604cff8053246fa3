/// Cuts the bytes of a CSV file into rows; strict, and goes on after a fault to find the others.
struct CSVScanner {
  private let bytes: UnsafeBufferPointer<UInt8>
  private let separator: UInt8
  private var index = 0
  private var row = 0
  private var line = 1
  private(set) var rows: [CSVRow] = []
  private(set) var faults: [CSVFault] = []

  private static let quote = UInt8(ascii: "\"")
  private static let lineFeed = UInt8(ascii: "\n")
  private static let carriageReturn = UInt8(ascii: "\r")

  init(_ bytes: UnsafeBufferPointer<UInt8>, separator: UInt8) {
    self.bytes = bytes
    self.separator = separator
  }

  mutating func scan() {
    while index < bytes.count { scanRow() }
  }

  private mutating func scanRow() {
    row += 1
    let start = line
    // An empty line is no row, but a spreadsheet counts it.
    if endsLine() { return }
    var fields: [String] = []
    if let first = rows.first { fields.reserveCapacity(first.fields.count) }
    var fault: CSVFault.Kind?
    repeat {
      let found = bytes[safe: index] == CSVScanner.quote ? quoted(&fields) : plain(&fields)
      fault = fault ?? found
    } while passesSeparator()
    if !endsLine() {
      // A quoted field with something behind it: the rest of the line cannot be trusted.
      while index < bytes.count, !endsLine() { index += 1 }
    }
    if let fault {
      faults.append(CSVFault(row: row, line: start, kind: fault))
    } else if let columns = rows.first?.fields.count, fields.count != columns {
      faults.append(
        CSVFault(row: row, line: start, kind: .fieldCount(found: fields.count, columns: columns)))
    } else {
      rows.append(CSVRow(number: row, line: start, fields: fields))
    }
  }

  private mutating func plain(_ fields: inout [String]) -> CSVFault.Kind? {
    let start = index
    var fault: CSVFault.Kind?
    while let byte = bytes[safe: index], byte != separator, byte != CSVScanner.lineFeed,
      byte != CSVScanner.carriageReturn
    {
      if byte == CSVScanner.quote { fault = .quoteInside }
      if byte == Windows1252.unknown { fault = fault ?? .unknownCharacter }
      index += 1
    }
    fields.append(text(start..<index))
    return fault
  }

  private mutating func quoted(_ fields: inout [String]) -> CSVFault.Kind? {
    index += 1
    let start = index
    var hasDoubled = false
    var fault: CSVFault.Kind?
    while let byte = bytes[safe: index] {
      if byte == CSVScanner.quote {
        guard bytes[safe: index + 1] == CSVScanner.quote else { break }
        hasDoubled = true
        index += 1
      }
      if byte == Windows1252.unknown { fault = .unknownCharacter }
      countLine(byte)
      index += 1
    }
    guard index < bytes.count else { return .unclosedQuote }
    let words = text(start..<index)
    fields.append(hasDoubled ? words.replacing("\"\"", with: "\"") : words)
    index += 1
    let after = bytes[safe: index]
    let isAtEnd =
      after == nil || after == separator || after == CSVScanner.lineFeed
      || after == CSVScanner.carriageReturn
    return isAtEnd ? fault : .textAfterQuote
  }

  private mutating func passesSeparator() -> Bool {
    guard bytes[safe: index] == separator else { return false }
    index += 1
    return true
  }

  // Passes a line end: LF, CR LF or CR. At the end of the file there is one too.
  private mutating func endsLine() -> Bool {
    guard let byte = bytes[safe: index] else { return true }
    guard byte == CSVScanner.lineFeed || byte == CSVScanner.carriageReturn else { return false }
    if byte == CSVScanner.carriageReturn, bytes[safe: index + 1] == CSVScanner.lineFeed {
      index += 1
    }
    index += 1
    line += 1
    return true
  }

  private mutating func countLine(_ byte: UInt8) {
    let isPair =
      byte == CSVScanner.carriageReturn && bytes[safe: index + 1] == CSVScanner.lineFeed
    if byte == CSVScanner.lineFeed || byte == CSVScanner.carriageReturn && !isPair { line += 1 }
  }

  private func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: bytes[range]), as: UTF8.self)
  }
}

extension UnsafeBufferPointer<UInt8> {
  fileprivate subscript(safe index: Int) -> UInt8? { index < count ? self[index] : nil }
}
