/// The columns of a file with people: the field names of personeel.json, in its order.
enum PersonnelColumn: String, CaseIterable {
  case nummer, naam, afdeling, functie, leidinggevende, vervanger, uren
  case inDienst = "in_dienst"
  case uitDienst = "uit_dienst"
  case account
  case email = "e_mail"
  case telefoon, adres, rollen
}
