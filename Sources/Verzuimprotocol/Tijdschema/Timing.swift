/// When a row of the tijdschema falls: plain numbers, so that computing dates builds no text.
public struct Timing: Hashable, Sendable {
  /// The obligation.
  public let verplichting: Verplichting
  /// The day that the dates are counted from.
  public let anchor: Anchor
  /// The first sensible day; nil when any day is.
  public let vanaf: DateOffset?
  /// The day to aim at.
  public let streef: DateOffset?
  /// The last day on which the protocol is kept.
  public let uiterst: DateOffset?
  /// The first sensible day when the leidinggevende says sooner that the absence will be long.
  public let vanafWhenLong: DateOffset?
  /// What ends the obligation before it is done.
  public let cancellation: Cancellation
  /// How often the row comes, and how many months lie between.
  public let yearly: Yearly?
  /// What else may hold for the task.
  public let remark: RemarkRule?

  /// A row's dates; a row of one fixed day gives the same offset three times.
  public init(
    _ verplichting: Verplichting, _ anchor: Anchor, vanaf: DateOffset?, streef: DateOffset?,
    uiterst: DateOffset?, vanafWhenLong: DateOffset? = nil, cancellation: Cancellation = .recovery,
    yearly: Yearly? = nil, remark: RemarkRule? = nil
  ) {
    self.verplichting = verplichting
    self.anchor = anchor
    self.vanaf = vanaf
    self.streef = streef
    self.uiterst = uiterst
    self.vanafWhenLong = vanafWhenLong
    self.cancellation = cancellation
    self.yearly = yearly
    self.remark = remark
  }

  /// A row whose three dates are the same day.
  public static func fixed(
    _ verplichting: Verplichting, _ anchor: Anchor, _ offset: DateOffset,
    cancellation: Cancellation = .recovery, remark: RemarkRule? = nil
  ) -> Timing {
    Timing(
      verplichting, anchor, vanaf: offset, streef: offset, uiterst: offset,
      cancellation: cancellation, remark: remark)
  }

  /// The sum that leads to one of the three dates.
  public func offset(_ moment: TaakMoment) -> DateOffset? {
    switch moment {
    case .vanaf: vanaf
    case .streef: streef
    case .uiterst: uiterst
    }
  }
}

/// One of the three dates of a task.
public enum TaakMoment: String, CaseIterable, Hashable, Sendable, Codable {
  /// The first sensible day.
  case vanaf
  /// The day to aim at.
  case streef
  /// The last day on which the protocol is kept.
  case uiterst
}

/// A row that comes back a number of times, at equal distances from the eerste ziektedag.
public struct Yearly: Hashable, Sendable {
  private let smallTimes: Int16
  private let smallMonths: Int16

  /// A row that comes `times` times, `months` apart.
  public init(times: Int, months: Int) {
    smallTimes = Int16(clamping: times)
    smallMonths = Int16(clamping: months)
  }

  /// How often.
  public var times: Int { Int(smallTimes) }
  /// Months between one and the next.
  public var months: Int { Int(smallMonths) }
}

/// What ends an obligation that is not done.
public enum Cancellation: Hashable, Sendable {
  /// Full recovery, or the end of service.
  case recovery
  /// Full recovery, the end of service, or the request for dismissal.
  case recoveryOrOntslag
  /// The end of service only.
  case endOfService
  /// The end of service, or a new spell of the same case.
  case endOfServiceOrContinuation
}

/// When something more holds for a task.
public enum RemarkRule: Hashable, Sendable {
  /// UWV is told too when the recovery comes later than this, or when UWV was told of the case.
  case alsoToUWV(after: DateOffset, orDone: Verplichting)
  /// Every second one is held at the workplace, if the medewerker can.
  case everySecondAtWorkplace
}

/// Something more that holds for one task.
public enum TaakRemark: String, Hashable, Sendable, Codable {
  /// The recovery is reported to UWV too.
  case ookAanUWV = "ook-aan-uwv"
  /// This talk is the one at the workplace, if the medewerker can.
  case opDeWerkplek = "op-de-werkplek"
}
