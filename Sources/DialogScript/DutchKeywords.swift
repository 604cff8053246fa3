/// The words of the dialog language.
enum DutchKeywords {
  /// Words that begin a line at the margin.
  static let margin = [
    "gesprek", "titel", "menu", "les", "onder", "voor", "dossier", "taak", "situatie", "bron",
    "zeg", "vraag", "stap", "als",
    "ga naar",
    "doe gesprek",
    "controle", "leg vast", "stuur", "einde",
  ]

  /// The kinds of answer, as written after the colon of a question.
  static let kinds = [
    "tekst", "ja of nee", "ja-nee", "keuze", "meerkeuze", "datum", "tijd", "duur", "getal", "uren",
    "percentage", "telefoon", "e-mail", "personeelsnummer",
  ]
}
