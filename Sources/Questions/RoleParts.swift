/// The parts of the protocol that are written for each role.
enum RoleParts {
  private static let all: [(role: String, parts: [String])] = [
    ("medewerker", ["Protocol 2", "Protocol 4.1"]),
    ("leidinggevende", ["Protocol 1", "Protocol 4.2"]),
    ("personeelsadministratie", ["Protocol 4.3"]),
    ("hr-adviseur", ["Protocol 4.4", "Beleid"]),
    ("bedrijfsmaatschappelijk-werker", ["Protocol 4.5"]),
    ("bedrijfsarts", ["Protocol 4.6.1"]),
    ("arbodienst", ["Protocol 4.6"]),
  ]

  /// How many ways there are to refer to the sections: for a medewerker, a leidinggevende, others.
  static let readers = ["medewerker", "leidinggevende", nil]

  /// The number of a role; nil for one without a part of its own.
  static func number(of role: String?) -> Int? {
    role.flatMap { role in all.firstIndex { $0.role == role } }
  }

  /// The number of a role among `readers`.
  static func reader(of role: Int?) -> Int { role.map { min($0, 2) } ?? 2 }

  /// A bit for each role whose part carries the answer.
  static func bits(of onderwerp: Onderwerp) -> UInt8 {
    var bits: UInt8 = 0
    for (number, entry) in all.enumerated() {
      let sources = number < 2 ? onderwerp.sources(for: entry.role) : onderwerp.sources
      guard let section = sources.first else { continue }
      let isOwn = entry.parts.contains { part in
        section.hasPrefix(part)
          && (section.utf8.count == part.utf8.count || part == "Beleid"
            || section.utf8[section.utf8.index(section.utf8.startIndex, offsetBy: part.utf8.count)]
              == UInt8(ascii: "."))
      }
      if isOwn { bits |= 1 << UInt8(number) }
    }
    return bits
  }
}
