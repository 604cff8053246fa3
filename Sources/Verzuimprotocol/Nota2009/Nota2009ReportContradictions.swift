/// Where the nota contradicts itself about reports and the first week.
enum Nota2009ReportContradictions {
  static let all = [
    Contradiction(
      "arbodienst-inlichten",
      Cited(
        "De arbodienst hoort het meteen bij de registratie.", .protocol1s2, .protocol2s2,
        .protocol3),
      against: Cited("De arbodienst hoort het na een week.", .protocol4s3),
      reason: "Drie plaatsen zeggen dit, en maar één niet.", [.ziekmeldingRegistreren]),
    Contradiction(
      "terugbellen",
      Cited(
        "De leidinggevende belt terug als een ander de melding aannam.", .protocol1s2),
      against: Cited("Alleen als een collega de melding aannam.", .protocol2s2),
      reason: "Een keer te veel bellen doet niemand kwaad.", [.terugbellen]),
    Contradiction(
      "vragen-bij-melding",
      Cited(
        "Adres, telefoon en dringend werk vragen we meteen. Hulp en duur mag dan, en na een week "
          + "weer.", .protocol1s2, .protocol2s2),
      against: Cited(
        "Alles bij de melding, of alles na een week.", .protocol1s2, .protocol2s2),
      reason: "Elke vraag komt waar die nuttig is.", [.ziekmelding, .week1Gesprek]),
    Contradiction(
      "rapportage",
      Cited(
        "De rapportage gaat naar bedrijfsmaatschappelijk werk en HR.", .protocol1s4, .protocol3),
      against: Cited("Een verklaring gaat naar de arbodienst.", .protocol4s2),
      reason: "Twee plaatsen zeggen dit, en het is hetzelfde stuk.", [.week1Rapportage]),
    Contradiction(
      "afspraken-in-dossier",
      Cited(
        "Afspraken horen in het dossier. Losse notities zijn alleen van de leidinggevende.",
        .protocol1s4),
      against: Cited(
        "Afspraken zijn niet voor anderen, en horen toch in het dossier.", .protocol1s4),
      reason: "Zo is duidelijk wie wat ziet.", [.contact, .gesprek2Weken]),
    Contradiction(
      "contact-hele-verzuim",
      Cited("Er is contact zolang het verzuim duurt.", .protocol1s5, .protocol4s2),
      against: Cited("Er is contact in week 2 tot en met 6.", .protocol3),
      reason: "Het tijdschema noemt het minste.", [.contact]),
    Contradiction(
      "verklaring-vakantie",
      Cited(
        "Het bedrijfsmaatschappelijk werk ziet de verklaring en geeft advies. De leidinggevende "
          + "beslist.", .protocol2s4s1, .protocol1s3s1),
      against: Cited("De leidinggevende mag advies vragen, het hoeft niet.", .protocol1s3s1),
      reason: "Wij kiezen: het advies wordt gevraagd."),
  ]
}
