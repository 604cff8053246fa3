/// Why a typed answer cannot be taken.
public struct Refusal: Error, Hashable, Sendable {
  /// The reason, to which a dialog can give words of its own.
  public let reason: Reason
  /// What was wrong, how to put it right, with an example; Dutch, without je or u.
  public let message: String
  /// What can be typed instead; each stands in the message and is an answer to the question.
  public let examples: [String]

  /// A refusal with its words and the examples that stand in them.
  public init(_ reason: Reason, _ message: String, examples: [String] = []) {
    self.reason = reason
    self.message = message
    self.examples = examples
  }

  /// The first of the examples; nil where nothing can be suggested.
  public var example: String? { examples.first }

  /// The reasons, as a dialog names them after `fout`.
  public enum Reason: String, CaseIterable, Hashable, Sendable {
    /// Nothing was typed.
    case empty = "leeg"
    /// More characters than the question takes.
    case tooLong = "te-lang"
    /// No day could be read.
    case noDate = "geen-datum"
    /// The day does not exist: 29 February 2026.
    case impossibleDate = "bestaat-niet"
    /// The weekday and the date do not belong together.
    case weekdayMismatch = "andere-weekdag"
    /// More than one day could be meant.
    case ambiguousDate = "welke-dag"
    /// Before the first day that is allowed.
    case tooEarly = "te-vroeg"
    /// After the last day that is allowed.
    case tooLate = "te-laat"
    /// No time could be read.
    case noTime = "geen-tijd"
    /// No length of time could be read.
    case noDuration = "geen-duur"
    /// No number could be read.
    case noNumber = "geen-getal"
    /// Less than the question allows.
    case tooLow = "te-weinig"
    /// More than the question allows.
    case tooHigh = "te-veel"
    /// Neither yes nor no.
    case noYesNo = "geen-ja-of-nee"
    /// None of the choices.
    case noChoice = "geen-keuze"
    /// More than one choice fits.
    case ambiguousChoice = "welke-keuze"
    /// No telephone number.
    case noPhone = "geen-telefoonnummer"
    /// No e-mail address.
    case noEmail = "geen-e-mailadres"
    /// No personeelsnummer.
    case noEmployeeNumber = "geen-personeelsnummer"
    /// The host does not accept it, such as words that look medical.
    case objection = "bezwaar"
  }
}
