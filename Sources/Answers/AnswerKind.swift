public import CivilDate

/// What a question wants to hear, with its limits.
public enum AnswerKind: Hashable, Sendable {
  /// One line of words, at most `maximum` characters.
  case text(maximum: Int)
  /// Yes or no.
  case yesNo
  /// One of these.
  case choice([Choice])
  /// One or more of these.
  case choices([Choice])
  /// A day within the limits; nil is no limit.
  case date(earliest: CivilDate?, latest: CivilDate?)
  /// A time of the day.
  case time
  /// A length of time in days, weeks or months.
  case duration
  /// A number, in hundredths, within limits in hundredths.
  ///
  /// "de helft" is half of `whole` (contract hours of the person, in hundredths), where known.
  case number(unit: NumberUnit, minimum: Int?, maximum: Int?, whole: Int?)
  /// A Dutch or international telephone number.
  case phone
  /// An e-mail address.
  case email
  /// A personeelsnummer of 1 to 8 digits.
  case employeeNumber
}

/// What a number counts.
public enum NumberUnit: Hashable, Sendable {
  /// A bare count.
  case none
  /// Hours (a week).
  case hours
  /// Per cent.
  case percentage
}

/// One thing to choose.
public struct Choice: Hashable, Sendable, Codable {
  /// The stable name that is stored, such as "aangepast-werk".
  public let key: String
  /// What people read.
  public let text: String

  /// A choice stored as `key` and shown as `text`.
  public init(key: String, text: String) {
    self.key = key
    self.text = text
  }
}
