public import CivilDate

extension Gebeurtenis {
  /// Reads the fields that the rules use out of a stored line.
  ///
  /// `field` gives the stored text of a field, or nil. A value that cannot be read counts as not
  /// given: a damaged optional field must not hide the rest of the line.
  public init(
    nummer: Int, soort: Soort, dag: CivilDate, door: Role?, field: (String) -> String?
  ) {
    func date(_ name: String) -> CivilDate? { field(name).flatMap { CivilDate(iso: $0) } }
    func whole(_ name: String) -> Int? { field(name).flatMap { Int($0) } }
    self.init(
      nummer: nummer, soort: soort, dag: dag, door: door, eersteDag: date("eerste-dag"),
      hersteldatum: date("hersteldatum"), per: date("per"),
      uren: field("uren").flatMap(Gebeurtenis.hundredths),
      aangenomenDoor: field("aangenomen-door").flatMap(Aannemer.init(rawValue:)),
      isLong: Gebeurtenis.forecast(field("langer-dan-6-weken")), volgnummer: whole("volgnummer"),
      betreft: whole("betreft"), uitRegistratie: field("uit-registratie") == "ja")
  }

  private static func forecast(_ text: String?) -> Bool? {
    switch text {
    case "ja": true
    case "nee": false
    case _: nil
    }
  }

  /// Reads hours as stored, "20.00", "20.5" or "20", as hundredths; nil for another form.
  static func hundredths(_ text: String) -> Int? {
    let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    guard let first = parts.first, let whole = digits(first, 1...4) else { return nil }
    guard parts.count == 2 else { return whole * 100 }
    guard let part = digits(parts[1], 1...2) else { return nil }
    return whole * 100 + (parts[1].utf8.count == 1 ? part * 10 : part)
  }

  // Digits only: `Int` would also take a sign.
  private static func digits(_ text: Substring, _ length: ClosedRange<Int>) -> Int? {
    let isNumber = text.utf8.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
    return isNumber && length.contains(text.utf8.count) ? Int(text) : nil
  }
}
