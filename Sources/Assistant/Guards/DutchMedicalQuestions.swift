/// Ways in which people ask after illness, beside the words of `woorden.medisch`.
///
/// `_` stands for any one word, `*` for the rest of a word, `$` for the end of a sentence: "wat heb je"
/// asks after an illness, "wat heb je nodig" does not.
enum DutchMedicalQuestions {
  static let patterns =
    whatSomebodyHas + whyHeIsIll + whatHeCannotDo + whoTreatsHim + howHeFeels + body

  private static let whatSomebodyHas = [
    "wat heb je $", "wat heb je nu $", "wat heb je precies", "wat heb je eigenlijk",
    "wat hebt u $", "wat hebt u precies", "wat heeft u $", "wat heeft hij $", "wat heeft zij $",
    "wat heeft _ medewerker $", "wat heeft _ medewerker precies", "wat je hebt $",
    "wat je precies hebt",
    "wat u hebt $", "wat hij heeft $", "wat zij heeft $", "wat _ medewerker heeft $",
    "mankeer*", "scheelt", "wat is er aan de hand", "wat is er met", "wat is er mis", "klachten",
    "symptom*", "diagnos*", "ziektebeeld*", "aandoening*", "ziekte heb*", "ziekte heeft",
    "welke ziekte", "wat voor ziekte", "soort ziekte", "naam van _ ziekte", "aard van _ ziekte",
    "aard van _ verzuim", "kwaal*", "kwalen", "eerder gehad", "waar heb je last", "last van",
    "waar zit het", "chronisch*", "besmettelijk*", "besmet*", "erfelijk*",
  ]

  private static let whyHeIsIll = [
    "waarom ben je ziek", "waarom bent u ziek", "waarom is _ ziek", "waarom is _ medewerker ziek",
    "waarom meld je je ziek", "waarom meldt u zich ziek", "waardoor ben je", "waardoor bent u",
    "waardoor is _ medewerker ziek", "waardoor kun je niet", "waardoor kunt u niet",
    "waardoor kan _ niet", "waarom kun je niet werken", "waarom kunt u niet werken",
    "oorzaak van _ ziek*", "oorzaak van _ verzuim", "oorzaak van _ klacht*", "reden van _ ziek*",
    "reden van _ verzuim", "hoe ben je ziek geworden", "hoe komt het dat je ziek",
    "hoe komt het dat _ niet", "waar komt _ ziekte",
  ]

  private static let whatHeCannotDo = [
    "wat kun je niet", "wat kunt u niet", "wat kan _ niet", "wat kan _ medewerker niet",
    "beperking*", "belastbaar*", "wat lukt er niet door",
  ]

  private static let whoTreatsHim = [
    "huisarts*", "specialist*", "dokter*", "psycholo*", "psychiat*", "therap*", "fysio*",
    "chirurg*", "ziekenhuis*", "kliniek*", "onder behandeling", "behandelaar*", "welke behandeling",
    "behandeling krijg*", "behandeling heb*", "behandelplan*", "bij welke arts", "welke arts",
    "zei de arts",
    "zegt de arts", "zei _ bedrijfsarts over", "medicijn*", "medicatie", "pillen",
    "uitslag van", "welk onderzoek", "prognose*",
  ]

  private static let howHeFeels = [
    "hoe voel je je", "hoe voelt u zich", "hoe voelt _ medewerker zich", "hoe ziek",
    "je gezondheid", "uw gezondheid", "zijn gezondheid", "haar gezondheid", "gezondheidsklacht*",
    "gezondheidstoestand*", "psychisch*", "lichamelijk*", "geestelijk*", "mentaal", "mentale",
    "slaap je", "slaapt u", "eetlust*",
  ]

  private static let body = [
    "zwanger*", "bevall*", "lichaamsde*", "letsel*", "gewond*", "verwond*", "vaccin*", "ingeent",
    "alcohol*", "drugs*", "verslaa*", "bloed*", "welk been", "welke arm",
  ]
}
