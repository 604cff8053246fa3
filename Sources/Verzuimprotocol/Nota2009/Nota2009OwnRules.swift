/// What the nota leaves open besides dates, with what the program makes of it.
enum Nota2009OwnRules {
  static let all = [
    OwnReading(
      "onderbreking-telt-niet",
      Cited("Dagen tussen twee ziekteperioden tellen niet als ziektedag.", .protocol1s9),
      reason: "De nota zegt alleen dat het hetzelfde ziektegeval blijft."),
    OwnReading(
      "bonus-tot-maand-24",
      Cited("De bonus geldt in de ziektemaanden 7 tot en met 24.", .protocol3),
      reason: "De nota noemt hem alleen bij week 26 en week 53."),
    OwnReading(
      "vaak-ziek-voortschrijdend",
      Cited(
        "We tellen ziektegevallen in de laatste twaalf maanden.", .protocol1s10s1, .protocol2s9),
      reason: "De nota zegt: vier keer per jaar. Een voortzetting is geen nieuwe keer."),
    OwnReading(
      "enkele-dagen-is-kort",
      Cited("Enkele dagen is hoogstens een week.", .beleid5s3),
      reason: "Zo sluit het aan bij de klasse kort verzuim."),
    OwnReading(
      "volledig-ongeschikt-geen-verlof",
      Cited(
        "Wie helemaal niet kan werken, levert geen verlofuren in.", .protocol1s3s2,
        .protocol2s4s2),
      reason: "De nota noemt alleen wie voor een deel kan werken."),
  ]
}
