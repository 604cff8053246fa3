/// What the nota says about vakantie and illness.
enum Nota2009Leave {
  static let rules = LeaveRules(
    fullyUnfitTakesLeave: false,
    whileIll: Cited(
      [
        Cited(
          "Met vakantie tijdens ziekte mag in principe niet. Vraag vooraf toestemming aan je "
            + "leidinggevende.", .protocol2s4s2, .protocol1s3s2),
        Cited(
          "Het bedrijfsmaatschappelijk werk kan adviseren of het herstel eronder lijdt.",
          .protocol1s3s2, .protocol2s4s2),
        Cited("Geef je adres tijdens de vakantie door.", .protocol1s3s2),
        Cited(
          "Kun je voor een deel werken? Dan kost de vakantie evenveel verlofuren als normaal.",
          .protocol1s3s2, .protocol2s4s2),
      ], .protocol1s3s2, .protocol2s4s2),
    duringVakantie: Cited(
      [
        Cited(
          "Word je ziek op vakantie? Meld je ziek vanaf je vakantieadres.", .protocol1s3s1,
          .protocol2s4s1),
        Cited(
          "De leidinggevende beslist of er verlofuren terugkomen, ook bij een late melding.",
          .protocol1s3s1, .protocol2s4s1),
        Cited(
          "De leidinggevende vraagt advies aan het bedrijfsmaatschappelijk werk.",
          .protocol2s4s1, .protocol1s3s1),
        Cited(
          "Laat een verklaring van arts of ziekenhuis alleen zien aan het "
            + "bedrijfsmaatschappelijk werk.", .protocol1s3s1, .protocol2s4s1),
      ], .protocol1s3s1, .protocol2s4s1))
}
