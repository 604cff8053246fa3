import CivilDate

extension Verzuimprotocol {
  /// The protocol of the nota of 2009.
  public static let nota2009 = Verzuimprotocol(
    naam: "nota-2009",
    titel: "Nota ziekteverzuim 2009",
    // History is imported back to 1990, and must follow some protocol.
    geldigVanaf: CivilDate(dayNumber: 7305),  // 1 January 1990
    rows: Nota2009Start.rows + Nota2009Plan.rows + Nota2009Later.rows,
    thresholds: Nota2009Numbers.thresholds,
    pay: Nota2009Numbers.pay,
    leave: Nota2009Leave.rules,
    texts: ProtocolTexts(
      undated: Nota2009Undated.tasks,
      standingRules: Nota2009Undated.standingRules,
      taakomschrijvingen: Nota2009Roles.taakomschrijvingen,
      oordelen: Nota2009Judgements.oordelen,
      secondOpinions: Nota2009Judgements.secondOpinions,
      secondOpinionSteps: Nota2009Judgements.secondOpinionSteps,
      contradictions: Nota2009ReportContradictions.all + Nota2009PlanContradictions.all
        + Nota2009LaterContradictions.all,
      ownReadings: Nota2009OwnDates.all + Nota2009OwnRules.all,
      sanctions: Nota2009Judgements.sanctions))
}
