public import CivilDate

/// Reads what people type as an answer of a kind.
///
/// Nothing is guessed: what can mean two things is refused with both. ``Answer/unknown`` is read
/// for a length of time only; for other kinds a caller that allows it asks
/// ``meansUnknown(_:)`` first.
public struct AnswerReader: Sendable {
  /// The moment of typing, on the wall clock: "gisteren" is the day before it.
  public let now: CivilMoment

  /// A reader at a moment.
  public init(now: CivilMoment) {
    self.now = now
  }

  /// The answer, or why it cannot be taken.
  public func read(_ typed: String, as kind: AnswerKind) -> Result<Answer, Refusal> {
    do throws(Refusal) {
      return .success(try answer(typed, as: kind))
    } catch {
      return .failure(error)
    }
  }

  /// Whether the words say that the answer is not known: "weet ik niet", "geen idee".
  public static func meansUnknown(_ typed: String) -> Bool {
    DutchEscapes.meansUnknown(TypedLine(typed))
  }

  /// Whether nothing was typed, or words that leave the question open: "overslaan", "-".
  public static func meansSkipped(_ typed: String) -> Bool {
    DutchEscapes.meansSkipped(TypedLine(typed))
  }

  private func answer(_ typed: String, as kind: AnswerKind) throws(Refusal) -> Answer {
    // Words of one's own keep their capitals and signs.
    if case .text(let maximum) = kind {
      return .text(try TextReader.read(typed, maximum: maximum))
    }
    let line = TypedLine(typed)
    if line.tokens.isEmpty { throw emptiness(of: kind) }
    switch kind {
    case .text(let maximum): return .text(try TextReader.read(typed, maximum: maximum))
    case .yesNo: return .yesNo(try DutchYesNoReader.read(line))
    case .choice(let choices): return .choice(try ChoiceReader(choices: choices).read(line))
    case .choices(let choices): return .choices(try ChoicesReader(choices: choices).read(line))
    case .date(let earliest, let latest):
      let limits = DateLimits(today: now.date, earliest: earliest, latest: latest)
      return .date(try DutchDateReader(limits: limits).read(line))
    case .time: return .time(try DutchTimeReader(now: now.time).read(line))
    case .duration: return try DutchDurationReader.read(line)
    case .number(let unit, let minimum, let maximum, let whole):
      let reader = DutchNumberReader(
        unit: unit, minimum: minimum, maximum: maximum, whole: whole)
      return .number(hundredths: try reader.read(line))
    case .phone: return .phone(try DutchPhoneReader.read(line))
    case .email: return .email(try EmailReader.read(typed))
    case .employeeNumber: return .employeeNumber(try EmployeeNumberReader.read(line))
    }
  }

  private func emptiness(of kind: AnswerKind) -> Refusal {
    switch kind {
    case .text: DutchRefusals.emptyText
    case .yesNo: DutchRefusals.emptyYesNo
    case .choice(let choices):
      DutchChoiceRefusals(choices: choices).empty()
    case .choices(let choices):
      DutchChoiceRefusals(choices: choices).empty()
    case .date(let earliest, let latest):
      DutchDateRefusals(
        limits: DateLimits(today: now.date, earliest: earliest, latest: latest)
      ).empty()
    case .time: DutchRefusals.emptyTime
    case .duration: DutchRefusals.emptyDuration
    case .number(let unit, let minimum, let maximum, let whole):
      DutchNumberRefusals(unit: unit, minimum: minimum, maximum: maximum, whole: whole).empty()
    case .phone: DutchRefusals.emptyPhone
    case .email: DutchRefusals.emptyEmail
    case .employeeNumber: DutchRefusals.emptyEmployeeNumber
    }
  }
}
