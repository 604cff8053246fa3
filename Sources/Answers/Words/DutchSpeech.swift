public import CivilDate

/// Values as Dutch people write them; ``AnswerReader`` reads each of them back.
public enum DutchSpeech {
  static let unknown = "weet ik niet"
  static let skipped = "niet ingevuld"

  /// "maandag 2 maart", with the year when it is not the year of `today`.
  static func date(_ date: CivilDate, today: CivilDate) -> String {
    date.year == today.year ? DutchDates.withoutYear(date) : DutchDates.full(date)
  }

  /// "2 maart" without its weekday and year.
  static func dayAndMonth(_ date: CivilDate) -> String {
    "\(date.day) \(DutchDates.months[date.month - 1])"
  }

  /// "9.30 uur"; before seven with the part of the day: "3.15 uur 's nachts".
  public static func time(_ time: CivilTime) -> String {
    let minute = time.minute < 10 ? "0\(time.minute)" : "\(time.minute)"
    let clock = "\(time.hour).\(minute) uur"
    switch time.hour {
    case 0...5: return clock + " 's nachts"
    case 6: return clock + " 's ochtends"
    default: return clock
    }
  }

  /// "1 dag", "3 dagen", "2 maanden".
  static func duration(_ count: Int, _ unit: DurationUnit) -> String {
    switch unit {
    case .days: count == 1 ? "1 dag" : "\(count) dagen"
    case .months: count == 1 ? "1 maand" : "\(count) maanden"
    }
  }

  /// "20 uur", "20,5 uur", "50%", "12.500".
  static func number(hundredths: Int, _ unit: NumberUnit) -> String {
    let magnitude = hundredths.magnitude
    let sign = hundredths < 0 ? "-" : ""
    let digits = sign + grouped(magnitude / 100) + fraction(magnitude % 100)
    switch unit {
    case .none: return digits
    case .hours: return digits + " uur"
    case .percentage: return digits + "%"
    }
  }

  /// "a", "a en b", "a, b en c"; with semicolons where a part has a comma or "en" itself.
  static func list(_ parts: [String], joinedBy word: String = "en") -> String {
    let isPlain = parts.allSatisfy { part in
      !part.utf8.contains(UInt8(ascii: ",")) && !part.utf8.contains(UInt8(ascii: ";"))
        && !TypedLine(part).tokens.contains { $0.word == word }
    }
    guard isPlain else { return parts.joined(separator: "; ") }
    guard let last = parts.last, parts.count > 1 else { return parts.first ?? "" }
    return parts.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  private static func grouped(_ whole: UInt) -> String {
    guard whole >= 10_000 else { return String(whole) }
    var digits: [UInt8] = []
    for (index, digit) in String(whole).utf8.reversed().enumerated() {
      if index > 0, index % 3 == 0 { digits.append(UInt8(ascii: ".")) }
      digits.append(digit)
    }
    return String(decoding: digits.reversed(), as: UTF8.self)
  }

  private static func fraction(_ hundredths: UInt) -> String {
    if hundredths == 0 { return "" }
    if hundredths % 10 == 0 { return ",\(hundredths / 10)" }
    return hundredths < 10 ? ",0\(hundredths)" : ",\(hundredths)"
  }
}
