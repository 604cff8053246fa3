/// What is said at a kiosk before it is known who types: always to a medewerker.
enum VisitorWords {
  static let askNumber = "Wat is je personeelsnummer?"
  static let askPincode = "Wat is je pincode? Je ziet alleen sterretjes. Enter gaat terug."
  static let noNumber = "Een personeelsnummer heeft 1 tot 8 cijfers, zoals 10234."
  static let noPincode = "Een pincode heeft 6 cijfers. Typ alleen die, en daarna Enter."
  static let noFirst = "Typ eerst je nummer en je pincode. Daarna kan dat."
  static let numberHelp = """
    Je nummer staat op je personeelspas en op je loonstrook. Met stop ga je terug naar het begin.
    """
  static let pincodeHelp = """
    Een pincode krijg je van de personeelsadministratie. Ben je hem kwijt? Vraag daar een nieuwe.
    """
  /// The same for an unknown number, a wrong code and one who must wait, so that it tells nothing.
  static let refused = """
    Dat klopt niet, of het is te vaak geprobeerd. Kijk je nummer na en probeer het over een minuut \
    opnieuw. Lukt het niet? Bel je leidinggevende, of vraag een nieuwe pincode.
    """

  static func cannotCheck(_ reason: String) -> String {
    "\(reason) Je pincode kan nu niet nagekeken worden. Bel je leidinggevende."
  }
}
