public import CivilDate

/// How much somebody who is ill can work.
public enum Fitness: String, CaseIterable, Hashable, Sendable, Codable {
  /// Not at all.
  case volledigOngeschikt = "volledig-ongeschikt"
  /// In part, at work or not.
  case gedeeltelijkGeschikt = "gedeeltelijk-geschikt"
  /// Not ill.
  case geschikt
}

/// What a vakantie costs in leave hours.
public struct LeaveRules: Sendable {
  /// Whether somebody who is fully unfit takes leave hours.
  public var fullyUnfitTakesLeave: Bool
  /// The sections about a vakantie while ill.
  public var whileIll: Cited<[Cited<String>]>
  /// The sections about becoming ill during a vakantie.
  public var duringVakantie: Cited<[Cited<String>]>

  /// The leave rules of a protocol, with what they say in words.
  public init(
    fullyUnfitTakesLeave: Bool, whileIll: Cited<[Cited<String>]>,
    duringVakantie: Cited<[Cited<String>]>
  ) {
    self.fullyUnfitTakesLeave = fullyUnfitTakesLeave
    self.whileIll = whileIll
    self.duringVakantie = duringVakantie
  }
}

/// A vakantie while ill: who decides, and what it costs.
public struct VakantieWhileIll: Hashable, Sendable {
  /// Who has to permit it beforehand; nil when nobody has to.
  public let permitter: Role?
  /// Who may advise on whether recovery suffers.
  public let adviser: Role?
  /// Leave hours to take off, in hundredths.
  public let leaveHours: Int
}

/// Illness during a vakantie: who decides about the leave hours.
public struct IllnessDuringVakantie: Hashable, Sendable {
  /// Told only afterwards: not refused for that.
  public let toldAfterwards: Bool
  /// Who decides whether leave hours come back.
  public let decider: Role
  /// Who is asked for advice.
  public let adviser: Role
  /// The only one who is shown the statement of a doctor or hospital.
  public let seesStatement: Role
}

extension Verzuimprotocol {
  /// A vakantie while ill (Protocol 1.3.2, 2.4.2); `hours` are the leave hours, in hundredths,
  /// that it would cost somebody who is not ill.
  public func vakantieWhileIll(fitness: Fitness, hours: Int) -> Cited<VakantieWhileIll> {
    leave.whileIll.map { _ in
      switch fitness {
      case .geschikt:
        VakantieWhileIll(permitter: nil, adviser: nil, leaveHours: hours)
      case .gedeeltelijkGeschikt:
        VakantieWhileIll(
          permitter: .leidinggevende, adviser: .bedrijfsmaatschappelijkWerker, leaveHours: hours)
      case .volledigOngeschikt:
        VakantieWhileIll(
          permitter: .leidinggevende, adviser: .bedrijfsmaatschappelijkWerker,
          leaveHours: leave.fullyUnfitTakesLeave ? hours : 0)
      }
    }
  }

  /// Illness during a vakantie that lasted up to `lastDay`, told on `told` (Protocol 1.3.1, 2.4.1).
  public func illnessDuringVakantie(
    until lastDay: CivilDate, told: CivilDate
  ) -> Cited<IllnessDuringVakantie> {
    leave.duringVakantie.map { _ in
      IllnessDuringVakantie(
        toldAfterwards: told > lastDay, decider: .leidinggevende,
        adviser: .bedrijfsmaatschappelijkWerker, seesStatement: .bedrijfsmaatschappelijkWerker)
    }
  }
}
