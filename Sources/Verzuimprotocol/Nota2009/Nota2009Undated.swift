/// What has no date: tasks that are done when they happen, and rules that always hold.
enum Nota2009Undated {
  static let tasks = [
    UndatedTask(
      .adreswijziging, .medewerker,
      Cited("Geeft een ander adres meteen door aan de leidinggevende.", .protocol2s3)),
    UndatedTask(
      .spreekuurAfmelden, .medewerker,
      Cited(
        "Meldt zich minstens 24 uur vooraf af bij wie hem uitnodigde, met een geldige reden.",
        .protocol2s6)),
    UndatedTask(
      .verslagBedrijfsarts, .bedrijfsarts,
      Cited(
        "Stuurt na elk contact een verslag aan HR, met een kopie voor de leidinggevende.",
        .protocol4s6s1)),
    UndatedTask(
      .spreekuurbriefjes, .personeelsadministratie,
      Cited("Verwerkt en bewaart de briefjes van het spreekuur.", .protocol4s3)),
    UndatedTask(
      .smo, .hrAdviseur,
      Cited(
        "Zorgt op verzoek dat het SMO de situatie bespreekt. De leidinggevende doet mee.",
        .protocol3, .protocol4s2)),
    UndatedTask(
      .evaluatieBericht, .uwv,
      Cited("Licht de medewerker in over de evaluatie van het eerste jaar.", .protocol1s7)),
  ]

  static let standingRules = [
    StandingRule(
      .medewerker, Cited("Is overdag bereikbaar zolang hij ziek is.", .protocol2s3)),
    StandingRule(
      .medewerker, Cited("Doet niets wat zijn herstel tegenhoudt.", .protocol2s5)),
    StandingRule(
      .medewerker, Cited("Komt naar het spreekuur als hij is uitgenodigd.", .protocol2s6)),
    StandingRule(
      .medewerker,
      Cited(
        "Mag altijd zelf een gesprek vragen met het bedrijfsmaatschappelijk werk.",
        .protocol2s6)),
    StandingRule(
      .medewerker,
      Cited("Werkt mee aan zijn herstel en aan het plan.", .protocol1s12s2, .protocol2s10s1)),
    StandingRule(
      .leidinggevende,
      Cited("Regelt vervanging voor ziek melden en hersteld melden.", .protocol1s2)),
    StandingRule(
      .leidinggevende,
      Cited("Vertelt de medewerker dat hij de afspraken vastlegt.", .protocol1s4)),
    StandingRule(
      .leidinggevende,
      Cited("Kondigt een bezoek aan. De medewerker moet het goed vinden.", .protocol1s5)),
    StandingRule(
      .leidinggevende,
      Cited("Houdt het re-integratiedossier bij.", .protocol1s8, .protocol2s8, .protocol4s2)),
    StandingRule(
      .leidinggevende,
      Cited("Bespreekt verzuim en werkomstandigheden in het werkoverleg.", .protocol1s10s2)),
    StandingRule(
      .leidinggevende,
      Cited(
        "Kan hulp vragen aan bedrijfsmaatschappelijk werk, HR en de arbodienst.",
        .protocol1s11)),
  ]
}
