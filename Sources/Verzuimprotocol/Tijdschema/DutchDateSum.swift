import CivilDate

extension DateSum {
  /// The sum in Dutch sentences, in the order in which it was made.
  ///
  /// "De eerste ziektedag is maandag 2 maart 2026." "We tellen 48 dagen verder." "Van woensdag 11
  /// maart tot vrijdag 20 maart was er geen ziekte. Die 9 dagen tellen niet mee." "Dat is ..."
  public var dutch: [String] {
    var lines = earlier.flatMap(\.dutch)
    lines.append("\(basis.dutch) is \(DutchDates.full(start)).")
    if let distance = offset.dutch { lines.append("We tellen \(distance).") }
    for gap in gaps {
      let days = gap.days == 1 ? "Die ene dag telt" : "Die \(gap.days) dagen tellen"
      lines.append(
        "Van \(DutchDates.withoutYear(gap.from)) tot \(DutchDates.withoutYear(gap.to)) "
          + "was er geen ziekte. \(days) niet mee.")
    }
    if isClamped { lines.append("Die maand is korter. Dan geldt de laatste dag van de maand.") }
    lines.append("Dat is \(DutchDates.full(result)).")
    return lines
  }
}

extension DateOffset {
  /// The distance in Dutch: "48 dagen verder", "12 maanden verder en 1 dag terug"; nil for none.
  public var dutch: String? {
    let monthWords = months == 0 ? nil : "\(months) \(months == 1 ? "maand" : "maanden") verder"
    let size = days.magnitude
    let direction = days < 0 ? "terug" : "verder"
    let dayWords = days == 0 ? nil : "\(size) \(size == 1 ? "dag" : "dagen") \(direction)"
    let parts = [monthWords, dayWords].compactMap(\.self)
    return parts.isEmpty ? nil : parts.joined(separator: " en ")
  }
}

extension Basis {
  /// What the day is, in Dutch, to begin a sentence with: "De eerste ziektedag".
  public var dutch: String {
    switch self {
    case .eersteZiektedag: "De eerste ziektedag"
    case .eersteDag: "De eerste dag van deze ziekteperiode"
    case .ontvangst: "De dag van de ziekmelding"
    case .done(let verplichting): "De dag van \(verplichting.name)"
    case .offset: "Het begin van deze telling"
    case .streef(let other): "De streefdag voor \(other.name)"
    case .dreigendLangdurig: "De dag waarop het verzuim dreigend langdurig werd"
    case .wijziging: "De dag van de wijziging"
    case .hersteldatum: "De hersteldatum"
    case .signal: "De dag van het signaal voor vaak ziek"
    }
  }
}
