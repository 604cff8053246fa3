import Glibc

/// What the numbers mean that a disk or the system gives, and what to do about them.
enum DutchSystemErrors {
  /// One or two Dutch sentences, with the number for who looks after the machine.
  static func words(_ number: Int32) -> String {
    let words =
      switch number {
      case EIO: "De schijf kan iets niet lezen of schrijven. Waarschuw de beheerder"
      case ENXIO, ENODEV, ESTALE, EREMOTEIO, ENOTCONN:
        "De schijf is niet meer te bereiken. Waarschuw de beheerder"
      case ENOENT, ENOTDIR: "Een map van de opslag is weg. Waarschuw de beheerder"
      case EISDIR, EINVAL, EEXIST, ENOTEMPTY:
        "In de opslag staat iets op de plaats van een bestand. Doe: beterschap opslag controleer"
      case ELOOP:
        "In de opslag staat een verwijzing naar elders. Doe: beterschap opslag controleer"
      case ENAMETOOLONG: "De naam van de map is te lang. Kies een kortere map"
      case ENOLCK: "De computer heeft geen sloten meer vrij. Probeer het zo nog eens"
      case EBUSY, ETXTBSY, EAGAIN: "De schijf is bezig. Probeer het zo nog eens"
      case EOVERFLOW: "Een bestand in de opslag is te groot. Waarschuw de beheerder"
      default: "De schijf geeft een fout. Waarschuw de beheerder"
      }
    return "\(words) (fout \(number))."
  }
}
