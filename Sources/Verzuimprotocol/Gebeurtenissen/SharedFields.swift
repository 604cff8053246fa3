/// Fields that more than one kind of gebeurtenis has.
extension GebeurtenisField {
  static let eersteDagOfSpell = GebeurtenisField(
    "eerste-dag", .date, "Eerste dag van de ziekteperiode")
  static let isLong = GebeurtenisField(
    "langer-dan-6-weken", .choice(["ja", "nee", "onbekend"]),
    "Duurt het langer dan zes weken?")
  static let volgendeStap = GebeurtenisField(
    "volgende-stap", .choice(["bellen", "bezoek", "thuis", "werk-regelen"]), "Afspraak")
  static let afspraakDatum = GebeurtenisField("afspraak-datum", .date, "Volgende afspraak: dag")
  static let afspraakTijd = GebeurtenisField("afspraak-tijd", .time, "Volgende afspraak: tijd")
  static let afspraken = GebeurtenisField(
    "afspraken", .text(maximum: 500), "Afspraken over het werk")
  static let vorm = GebeurtenisField(
    "vorm", .choice(["telefoon", "thuis", "werkplek", "video"]),
    "Hoe was het contact?")
  static let telefoon = GebeurtenisField("telefoon", .phone, "Telefoon")
  static let adres = GebeurtenisField("adres", .address, "Adres")
  static let verblijf = GebeurtenisField(
    "verblijf", .choice(["thuis", "elders", "vakantie"]),
    "Verblijf")
  static let per = GebeurtenisField("per", .date, "Vanaf", isRequired: true)
  static let uren = GebeurtenisField("uren", .hours, "Gewerkte uren per week")
  static let datum = GebeurtenisField("datum", .date, "Dag")
  static let uitRegistratie = GebeurtenisField(
    "uit-registratie", .yesNo, "Overgenomen uit de registratie?")
  static let hersteldatum = GebeurtenisField(
    "hersteldatum", .date, "Eerste dag van volledig werk", isRequired: true)
}
