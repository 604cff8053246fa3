public import CivilDate

/// An answer as it was understood, not as it was typed.
public enum Answer: Hashable, Sendable {
  /// Words.
  case text(String)
  /// Yes or no.
  case yesNo(Bool)
  /// The key of the choice.
  case choice(String)
  /// The keys of the choices, in the order of the question.
  case choices([String])
  /// A day.
  case date(CivilDate)
  /// A time of the day.
  case time(CivilTime)
  /// A length of time.
  case duration(count: Int, unit: DurationUnit)
  /// A number in hundredths: 20,5 is 2050.
  case number(hundredths: Int)
  /// A telephone number as it is said back: "06 12 34 56 78".
  case phone(String)
  /// An e-mail address.
  case email(String)
  /// Eight digits: "00010234".
  case employeeNumber(String)
  /// "Weet ik niet", where the question allows it.
  case unknown
  /// Nothing, where the question allows it.
  case skipped
}

/// The unit in which a length of time was told.
public enum DurationUnit: String, Hashable, Sendable, Codable {
  /// Calendar days.
  case days
  /// Calendar months.
  case months
}
