/// Why a task has the dates that it has.
public struct TaakExplanation: Sendable {
  /// How each date was found; a date that the task does not have is not there.
  public let sums: [TaakMoment: DateSum]
  /// The sections.
  public let citations: [Citation]
  /// What the program filled in, because the nota names no day.
  public let own: [OwnReading]
  /// Where the nota contradicts itself about it, and which reading holds.
  public let contradictions: [Contradiction]
}

extension Tijdschema {
  /// Why a task has the dates that it has.
  public func explanation(of taak: Taak) -> TaakExplanation {
    var sums: [TaakMoment: DateSum] = [:]
    for moment in TaakMoment.allCases { sums[moment] = sum(of: taak, moment) }
    return TaakExplanation(
      sums: sums, citations: taak.bron, own: rules.ownReadings(about: taak.verplichting),
      contradictions: rules.contradictions(about: taak.verplichting))
  }
}
