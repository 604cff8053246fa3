/// Where the nota contradicts itself about pay, UWV, the WIA and frequent absence.
enum Nota2009LaterContradictions {
  static let all = [
    Contradiction(
      "loonstappen",
      Cited(
        "De bezoldiging verandert in de maanden 7, 13 en 25.", .protocol1s12s1, .protocol2s10s1,
        .protocol4s3),
      against: Cited("Ze verandert in week 26 en week 53.", .protocol3),
      reason: "Een recht gaat voor een samenvatting. In die weken bereidt men het voor.",
      [.korting10, .korting25, .korting30]),
    Contradiction(
      "herstel-naar-uwv",
      Cited(
        "UWV hoort het herstel na acht maanden, of als UWV het geval al kent.", .protocol3,
        .protocol4s3),
      against: Cited(
        "Alleen na acht maanden, of alleen als het nodig is.", .protocol3, .protocol4s3),
      reason: "Zo blijft niemand bij UWV ziek gemeld.", [.herstelmeldingRegistreren]),
    Contradiction(
      "visie-medewerker",
      Cited(
        "De medewerker geeft zijn kijk na jaar 1 en in het verslag.", .protocol2s8),
      against: Cited("Alleen in het verslag.", .protocol1s8, .protocol3),
      reason: "De ruimste plicht geldt.", [.visieJaar1, .reintegratieverslag]),
    Contradiction(
      "wia-papieren",
      Cited("De papieren komen in week 87 of 88.", .protocol3, .protocol2s8),
      against: Cited("Ze komen in week 87, of rond week 88.", .protocol3, .protocol2s8),
      reason: "Beide weken mogen.", [.wiaInformatie]),
    Contradiction(
      "wia-aanvraag",
      Cited("De aanvraag gaat in week 89, 90 of 91 weg.", .protocol3),
      against: Cited("Aanvragen kan na een jaar en acht maanden.", .protocol1s8),
      reason: "Een eerdere aanvraag telt ook.", [.wiaAanvraag]),
    Contradiction(
      "jaarverslag",
      Cited(
        "Elk jaar een verslag, tot ontslag is aangevraagd of jaar 6 om is.", .protocol3),
      against: Cited("De leidinggevende is twee jaar verantwoordelijk.", .protocol1s12s2),
      reason: "Het latere einde geldt.", [.jaarverslagUwv]),
    Contradiction(
      "vaak-ziek",
      Cited(
        "Een verzuimgesprek vanaf het vierde ziektegeval.", .protocol1s10s1, .protocol2s9),
      against: Cited("Vaak kort ziek is vijf keer of meer.", .beleid5s3),
      reason: "Het zijn twee regels. De tweede is een klasse in de cijfers.",
      [.verzuimgesprek]),
  ]
}
