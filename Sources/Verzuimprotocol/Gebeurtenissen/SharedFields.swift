/// Fields that more than one kind of gebeurtenis has.
extension Field {
  static let eersteDagOfSpell = Field("eerste-dag", .date, "Eerste dag van de ziekteperiode")
  static let isLong = Field(
    "langer-dan-6-weken", .choice(["ja", "nee", "onbekend"]),
    "Duurt het langer dan zes weken?")
  static let volgendeStap = Field(
    "volgende-stap", .choice(["bellen", "bezoek", "thuis", "werk-regelen"]), "Afspraak")
  static let afspraakDatum = Field("afspraak-datum", .date, "Volgende afspraak: dag")
  static let afspraakTijd = Field("afspraak-tijd", .time, "Volgende afspraak: tijd")
  static let afspraken = Field("afspraken", .text(maximum: 500), "Afspraken over het werk")
  static let vorm = Field(
    "vorm", .choice(["telefoon", "thuis", "werkplek", "video"]),
    "Hoe was het contact?")
  static let telefoon = Field("telefoon", .phone, "Telefoon")
  static let adres = Field("adres", .address, "Adres")
  static let verblijf = Field(
    "verblijf", .choice(["thuis", "elders", "vakantie"]),
    "Verblijf")
  static let per = Field("per", .date, "Vanaf", isRequired: true)
  static let uren = Field("uren", .hours, "Gewerkte uren per week")
  static let datum = Field("datum", .date, "Dag")
  static let hersteldatum = Field(
    "hersteldatum", .date, "Eerste dag van volledig werk", isRequired: true)
}
