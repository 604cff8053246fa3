/// One field that a gebeurtenis may hold.
public struct GebeurtenisField: Hashable, Sendable {
  /// The stable name in the dossier, such as "eerste-dag".
  public let name: String
  /// What kind of value it holds.
  public let kind: GebeurtenisFieldKind
  /// What it holds, in Dutch, as a reader of the dossier sees it: "Eerste ziektedag".
  public let title: String
  /// Whether the rules cannot do without it.
  public let isRequired: Bool

  /// A field; `isRequired` when the rules cannot do without it.
  public init(
    _ name: String, _ kind: GebeurtenisFieldKind, _ title: String, isRequired: Bool = false
  ) {
    self.name = name
    self.kind = kind
    self.title = title
    self.isRequired = isRequired
  }

  /// Whether people type their own sentences into it, so that the medical guard has to look.
  public var isFreeText: Bool {
    switch kind {
    case .text: true
    case .yesNo, .choice, .choices, .date, .time, .duration, .hours, .number, .phone, .address:
      false
    }
  }
}

/// What kind of value a field holds.
public enum GebeurtenisFieldKind: Hashable, Sendable {
  /// Own sentences, at most so many characters.
  case text(maximum: Int)
  /// "ja" or "nee".
  case yesNo
  /// One of these stable names.
  case choice([String])
  /// One or more of these stable names.
  case choices([String])
  /// A day: "2026-03-02".
  case date
  /// A time: "09:30".
  case time
  /// A length of time: "3 dagen".
  case duration
  /// Hours a week: "20.00".
  case hours
  /// A whole number.
  case number
  /// A telephone number.
  case phone
  /// A street, number and place: one line, no sentences.
  case address
}
