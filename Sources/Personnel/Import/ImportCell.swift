import CSVText
import CivilDate

/// Why a cell cannot be used, to stand after its place.
struct CellFault: Error {
  let words: String
}

/// Reads one cell of a file with people.
struct ImportCell {
  let rules: ImportRules

  /// What the cell says; nil for an empty one.
  func value(_ text: String, _ column: PersonnelColumn) throws(CellFault) -> JSONValue? {
    guard !text.isEmpty else { return nil }
    let text = try visible(text, column)
    switch column {
    case .nummer, .leidinggevende, .vervanger:
      guard let number = paddedNumber(text) else {
        throw fault(text, "geen personeelsnummer. Typ 1 tot 8 cijfers.")
      }
      return .text(number)
    case .uren: return .number(Double(try hundredths(text)) / 100)
    case .inDienst, .uitDienst: return .text(try day(text))
    case .account:
      guard ImportCell.isAccount(text) else { throw fault(text, "geen naam van een account.") }
      return .text(text)
    case .email:
      guard rules.isEmail(text) else { throw fault(text, "geen e-mailadres.") }
      return .text(text)
    case .telefoon:
      guard text.utf8.allSatisfy({ "0123456789 +-()".utf8.contains($0) }) else {
        throw fault(text, "geen telefoonnummer.")
      }
      return .text(text)
    case .rollen: return .list(try roles(text).map { .text($0) })
    case .naam, .afdeling, .functie, .adres: return .text(text)
    }
  }

  // Of what cannot be seen only the line ends of an address have a meaning.
  private func visible(_ text: String, _ column: PersonnelColumn) throws(CellFault) -> String {
    if text.utf8.allSatisfy({ $0 >= 0x20 && $0 < 0x7F }) {
      guard text.utf8.count <= 200 else { throw CellFault(words: "dit is te lang.") }
      return text
    }
    var line = text
    if column == .adres {
      line = text.split(whereSeparator: \.isNewline).joined(separator: ", ")
    }
    guard CleanText.clean(line) == line, line.unicodeScalars.allSatisfy({ $0 != "\n" }) else {
      throw CellFault(words: "hier staat een teken dat niet te zien is.")
    }
    guard line.count <= 200 else { throw CellFault(words: "dit is te lang.") }
    return line
  }

  private func hundredths(_ text: String) throws(CellFault) -> Int {
    let parts = text.split(omittingEmptySubsequences: false) { $0 == "," || $0 == "." }
    let isNumber = parts.allSatisfy { part in
      part.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    }
    guard isNumber, (1...2).contains(parts.count), (1...3).contains(parts[0].utf8.count),
      let whole = Int(parts[0])
    else { throw fault(text, "geen aantal uren. Typ een getal, zoals 36 of 20,5.") }
    var part = 0
    if parts.count == 2 {
      guard (1...2).contains(parts[1].utf8.count), let digits = Int(parts[1]) else {
        throw fault(text, "geen aantal uren. Typ een getal, zoals 36 of 20,5.")
      }
      part = parts[1].utf8.count == 1 ? digits * 10 : digits
    }
    let hours = whole * 100 + part
    guard hours > 0, hours <= 168_00 else {
      throw CellFault(words: "'\(text)' kan niet. Een week heeft meer dan 0 en hoogstens 168 uren.")
    }
    return hours
  }

  private func day(_ text: String) throws(CellFault) -> String {
    guard let day = ImportDay.read(text) else {
      throw fault(text, "geen dag die bestaat. Typ een dag als 2026-03-02 of 2-3-2026.")
    }
    return day.iso
  }

  private func roles(_ text: String) throws(CellFault) -> [String] {
    var found: [String] = []
    for word in text.split(whereSeparator: { ",;| ".contains($0) }).map({ $0.lowercased() }) {
      guard rules.roles.contains(word) else {
        let near = rules.suggest(word, rules.roles).map { " Bedoelt u '\($0)'?" } ?? ""
        throw CellFault(words: "de rol '\(word)' bestaat niet.\(near)")
      }
      if !found.contains(word) { found.append(word) }
    }
    return found
  }

  private static func isAccount(_ text: String) -> Bool {
    guard let first = text.utf8.first, first != UInt8(ascii: "-"), text.utf8.count <= 32 else {
      return false
    }
    return text.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "."), UInt8(ascii: "_"),
        UInt8(ascii: "-"):
        true
      default: false
      }
    }
  }

  private func fault(_ text: String, _ words: String) -> CellFault {
    CellFault(words: "'\(CleanText.clean(text))' is \(words)")
  }
}
