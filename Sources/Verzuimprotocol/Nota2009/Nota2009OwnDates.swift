/// The dates that the nota does not name, with what the program makes of them.
enum Nota2009OwnDates {
  static let all = firstYear + later

  private static let firstYear = [
    OwnReading(
      "week1-gesprek-uiterst",
      Cited("Het gesprek is op tijd tot en met de achtste ziektedag.", .protocol1s4),
      reason: "De nota zegt alleen: na een week.", .week1Gesprek, [.uiterst]),
    OwnReading(
      "week1-rapportage-uiterst",
      Cited("De rapportage is op tijd tot en met de achtste ziektedag.", .protocol1s4),
      reason: "De rapportage volgt op het gesprek van die week.", .week1Rapportage, [.uiterst]),
    OwnReading(
      "gesprek-2-weken-vanaf",
      Cited("Het volgende gesprek kan na een week.", .protocol1s5),
      reason: "De nota noemt alleen het uiterste: eens per twee weken.", .gesprek2Weken,
      [.vanaf]),
    OwnReading(
      "probleemanalyse-aanvragen-uiterst",
      Cited("De aanvraag is op tijd tot en met week vijf.", .protocol1s6),
      reason: "Anders kan de analyse niet voor week zes klaar zijn.", .probleemanalyseAanvragen,
      [.uiterst]),
    OwnReading(
      "plan-van-aanpak-vanaf",
      Cited("Het plan kan beginnen als het advies er hoort te zijn.", .protocol1s7),
      reason: "Het plan rust op het advies. Een eerder plan telt ook.", .planVanAanpak,
      [.vanaf]),
    OwnReading(
      "evaluatie-vanaf",
      Cited("De evaluatie kan een week eerder.", .protocol3),
      reason: "De nota noemt alleen het uiterste: eens per zes weken.", .evaluatie, [.vanaf]),
  ]

  private static let later = [
    OwnReading(
      "wia-beoordeling-vanaf",
      Cited("De beoordeling volgt op de laatste dag voor de aanvraag.", .protocol3),
      reason: "De nota zegt alleen: aansluitend.", .wiaBeoordeling, [.vanaf]),
    OwnReading(
      "jaarverslag-uwv-vanaf",
      Cited("Het jaarlijkse verslag kan een maand voor het einde van het jaar.", .protocol3),
      reason: "De nota zegt alleen: elk jaar.", .jaarverslagUwv, [.vanaf]),
    OwnReading(
      "mutatie-verwerken-uiterst",
      Cited("De wijziging wordt dezelfde dag verwerkt.", .protocol4s3),
      reason: "De nota noemt geen dag.", .mutatieVerwerken, [.uiterst]),
    OwnReading(
      "nazorg-streef",
      Cited("Het nazorggesprek is twee weken na het herstel.", .protocol1s9),
      reason: "Dan is er iets te zeggen over hoe het gaat.", .nazorg, [.streef]),
    OwnReading(
      "nazorg-uiterst",
      Cited("Het nazorggesprek is binnen vier weken na het herstel.", .protocol1s9),
      reason: "Zo lang hoort een nieuwe melding nog bij dit ziektegeval.", .nazorg, [.uiterst]),
    OwnReading(
      "verzuimgesprek-streef",
      Cited("Het verzuimgesprek is binnen twee weken na het signaal.", .protocol1s10s1),
      reason: "De nota noemt geen dag.", .verzuimgesprek, [.streef]),
  ]
}
