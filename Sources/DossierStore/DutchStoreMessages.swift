import Glibc

extension StoreError: CustomStringConvertible {
  /// What to tell the user, in one or two Dutch sentences.
  public var description: String {
    switch self {
    case .missing(let path): "Er is nog geen opslag in \(path)."
    case .settingsMissing(let path):
      "In \(path) ontbreekt opslag.json. Zet het terug uit de reservekopie."
    case .keyMissing(let path):
      "De sleutel \(path) ontbreekt. Zet het bestand terug uit de reservekopie."
    case .noMemory: "De computer heeft te weinig geheugen vrij. Probeer het zo nog eens."
    case .tooManyFiles:
      "De computer heeft te veel bestanden open. Sluit programma's en probeer het opnieuw."
    case .noSpace: "De schijf is vol."
    case .readOnly: "De schijf kan nu alleen gelezen worden."
    case .busy: "Iemand anders werkt nu in dit dossier. Probeer het zo nog eens."
    case .notAllowed(let path): "Geen toegang tot \(path)."
    case .damaged(let file, let line): "Het bestand \(file) is beschadigd op regel \(line)."
    case .newerFormat(let found, let known):
      "Deze opslag heeft formaat \(found). Dit programma kent formaat \(known). Installeer een "
        + "nieuwere versie."
    case .networkFileSystem(let path):
      "De map \(path) staat op een netwerkschijf. Kies een map op deze computer."
    case .unstorable: "Dit antwoord kan niet bewaard worden."
    case .refused(let reason): reason
    case .io(let number): DutchSystemErrors.words(number)
    }
  }

  /// The exit code that belongs to it: 65, 74, 75, 77 or 78.
  public var exitCode: Int32 {
    switch self {
    case .damaged, .unstorable, .refused: 65
    case .tooManyFiles, .noSpace, .readOnly, .io: 74
    case .busy, .noMemory: 75
    case .notAllowed: 77
    case .missing, .settingsMissing, .keyMissing, .newerFormat, .networkFileSystem: 78
    }
  }
}

extension Damage: CustomStringConvertible {
  /// What to tell the user, in Dutch.
  public var description: String {
    let place = "dossier \(dossier), regel \(line)"
    switch kind {
    case .torn: return "De laatste regel was niet afgemaakt (\(place)).\(placeOfCopy)"
    case .missingLineEnd: return "De laatste regel miste alleen zijn einde (\(place))."
    case .unreadable: return "Een regel was beschadigd (\(place)).\(placeOfCopy)"
    case .outOfOrder: return "Een regel stond niet op volgorde (\(place)).\(placeOfCopy)"
    }
  }

  private var placeOfCopy: String {
    copy.map { " Het origineel staat in apart/\($0)." } ?? " De andere regels zijn goed."
  }
}
