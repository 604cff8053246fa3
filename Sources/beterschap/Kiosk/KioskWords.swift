/// What the kiosk says while there is no visitor.
enum KioskWords {
  static func welcome(_ organisation: String) -> String {
    "Welkom bij Beterschap van \(organisation)."
  }

  static let whatFor = """
    Hier meld je je ziek of beter, en stel je een vraag over het protocol. Je hebt je \
    personeelsnummer en je pincode nodig.
    """
  static let begin = "Druk op Enter om te beginnen."
  static let broke = """
    Er ging iets mis en het gesprek is gestopt. Wat genoteerd is, is veilig. Begin opnieuw, of \
    bel je leidinggevende.
    """
  static let isBroken = """
    De kiosk werkt nu niet goed. Bel je leidinggevende als je je ziek wilt melden. Over een \
    minuut kun je het opnieuw proberen.
    """

  static let onlyChecked = """
    Een kiosk werkt alleen in een gecontroleerde opslag. Lees 'De opslag gecontroleerd maken' in \
    BEHEER.md.
    """
  static let onlyOnATerminal = "Een kiosk werkt alleen met een scherm en een toetsenbord."
  static let cannotClear =
    "Dit scherm kan niet leeggemaakt worden (TERM). Zet TERM goed, zoals TERM=linux."
  static let onlyTheMachine = """
    Een kiosk start alleen met het account van de opslag: \
    systemctl start beterschap-kiosk@tty2
    """
  static let visitorSaysWho =
    "Aan een kiosk zegt de bezoeker zelf wie hij is. Laat --als, --rol en --json weg."
  static let badName = "--naam is 1 tot 32 letters, cijfers, streepjes of punten, zoals --naam hal."
  static let badTimes = "De tijden zijn in seconden: eerst de waarschuwing, dan het einde."

  static func visitorEnded(_ kiosk: String, _ how: String) -> String {
    "Het gesprek van een bezoeker van kiosk \(kiosk) stopte: \(how)."
  }
}
