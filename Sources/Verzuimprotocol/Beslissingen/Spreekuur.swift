public import CivilDate

/// Why somebody cancels a spreekuur appointment (Protocol 2.6).
public enum CancelReason: String, CaseIterable, Hashable, Sendable, Codable {
  /// Starting work again: a valid reason by itself.
  case werkhervatting
  /// Another reason: the inviter judges whether it is valid.
  case anders

  /// Whether the inviter has to judge the reason.
  public var isJudgedByInviter: Bool {
    switch self {
    case .werkhervatting: false
    case .anders: true
    }
  }
}

/// What cancelling a spreekuur appointment means.
public struct SpreekuurCancellation: Hashable, Sendable {
  /// The last moment at which cancelling is in time.
  public let latest: CivilMoment
  /// Whether it was told in time; at the last moment itself it still is.
  public let isInTime: Bool
  /// Whether the inviter has to judge the reason.
  public let needsJudgement: Bool
  /// Whether the employer pays for the appointment.
  public let employerPays: Bool
}

extension Verzuimprotocol {
  /// The last moment to cancel an appointment: 24 hours of real time before it.
  ///
  /// When the clock changes in that night, the moment lies an hour earlier or later on the clock.
  public func latestCancellation(of appointment: CivilMoment) -> Cited<CivilMoment> {
    thresholds.cancelHours.map { hours in
      AmsterdamClock.moment(
        secondsSince1970: AmsterdamClock.secondsSince1970(appointment) - hours * 3600)
    }
  }

  /// What cancelling `appointment` at `moment` means (Protocol 2.6), to the minute.
  ///
  /// Cancelling late costs the employer money when the appointment is with the bedrijfsarts.
  public func cancellation(
    of appointment: CivilMoment, at moment: CivilMoment, with inviter: Role, reason: CancelReason
  ) -> Cited<SpreekuurCancellation> {
    let limit =
      AmsterdamClock.secondsSince1970(appointment) - thresholds.cancelHours.value * 3600
    let isInTime = AmsterdamClock.secondsSince1970(moment) <= limit
    return latestCancellation(of: appointment).map { latest in
      SpreekuurCancellation(
        latest: latest, isInTime: isInTime, needsJudgement: reason.isJudgedByInviter,
        employerPays: !isInTime && inviter == .bedrijfsarts)
    }
  }
}
