/// Where the nota contradicts itself about analysis, advice and plan.
enum Nota2009PlanContradictions {
  static let all = [
    Contradiction(
      "analyse-voor-iedereen",
      Cited(
        "Wie na vier weken nog ziek is, krijgt analyse, advies en plan.", .protocol1s6,
        .protocol3),
      against: Cited(
        "Alleen bij dreigend langdurig verzuim.", .protocol2s7, .protocol4s5, .protocol4s6s1),
      reason: "Het tijdschema gaat voor.",
      [.probleemanalyseAanvragen, .probleemanalyse, .reintegratieadvies, .planVanAanpak]),
    Contradiction(
      "analyse-week-zes",
      Cited(
        "De streefdag ligt voor week zes. De uiterste dag is na zes weken.", .protocol1s6,
        .protocol2s7, .protocol3, .protocol4s6s1),
      against: Cited("Elders staat maar één dag.", .protocol1s6, .protocol3),
      reason: "We noemen ze allebei: een streefdag en een uiterste dag.",
      [.probleemanalyse, .reintegratieadvies]),
    Contradiction(
      "plan-week-acht",
      Cited(
        "De streefdag ligt voor week acht. De uiterste dag is na acht weken.", .protocol2s7,
        .protocol1s7, .protocol4s2),
      against: Cited("Elders staat maar één dag.", .protocol2s7, .protocol1s7),
      reason: "We noemen ze allebei: een streefdag en een uiterste dag.",
      [.planVanAanpak, .adviesBespreken]),
    Contradiction(
      "wie-stuurt-analyse",
      Cited(
        "De bedrijfsarts stuurt de analyse. Het bedrijfsmaatschappelijk werk stuurt advies en "
          + "analyse.", .protocol1s6, .protocol3),
      against: Cited("Een van de twee stuurt alles.", .protocol1s6, .protocol3),
      reason: "Het kan allebei.", [.probleemanalyse, .reintegratieadvies]),
    Contradiction(
      "bedrijfsmaatschappelijk-werk",
      Cited("Het bedrijfsmaatschappelijk werk hoort bij de gemeente.", .protocol4s5),
      against: Cited("Het hoort bij de arbodienst.", .protocol2s3),
      reason: "De taakomschrijving gaat voor. Het eerste oordeel is van de bedrijfsarts.",
      [.intake, .reintegratieadvies]),
    Contradiction(
      "casemanager",
      Cited(
        "De leidinggevende is casemanager. Het plan kan een ander noemen.", .protocol2s7,
        .protocol4s2),
      against: Cited(
        "De manager of het bedrijfsmaatschappelijk werk is casemanager.", .protocol1s12s1,
        .protocol4s5),
      reason: "Het plan beslist.", [.planVanAanpak]),
    Contradiction(
      "passend-werk-jaar-2",
      Cited(
        "In jaar 1 moet je passend werk aannemen. In de WIA geldt dat voor gangbare arbeid. Voor "
          + "jaar 2 noemt de nota geen regel: vraag HR.", .protocol1s12s2, .protocol2s10s1),
      against: Cited("De plicht tot re-integratie loopt door in jaar 2.", .protocol1s12s1),
      reason: "Wij verzinnen geen regel die er niet staat."),
  ]
}
