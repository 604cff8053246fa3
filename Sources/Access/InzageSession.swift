import DossierStore
import Verzuimprotocol

/// What one run of the program has noted already about who looks.
///
/// A chat reads the same dossier at every line; it is noted once a day for each part of it.
public final class InzageSession {
  private struct Noted: Hashable {
    let file: InzageFile
    let object: String
    let asker: Asker
    let day: Int
  }

  /// From where somebody looks: "chat", a command, or the name of a kiosk.
  public var origin: String
  private let clock: () -> Int
  private var noted: Set<Noted> = []

  /// A session; `clock` gives the machine's seconds since 1970.
  public init(origin: String, clock: @escaping () -> Int) {
    self.origin = origin
    self.clock = clock
  }

  func entry(_ action: InzageEntry.Action, _ object: String, by asker: Asker) -> InzageEntry {
    InzageEntry(
      moment: Timestamp(secondsSince1970: clock()),
      actor: Actor(
        role: asker.role.rawValue, number: asker.number.flatMap { DossierNumber($0) }),
      action: action, object: object, origin: origin)
  }

  func hasNoted(_ object: String, in file: InzageFile, by asker: Asker) -> Bool {
    noted.contains(key(object, file, asker)) || noted.contains(key(object, .overview, asker))
  }

  func remember(_ object: String, in file: InzageFile, by asker: Asker) {
    noted.insert(key(object, file, asker))
  }

  private func key(_ object: String, _ file: InzageFile, _ asker: Asker) -> Noted {
    Noted(file: file, object: object, asker: asker, day: clock() / 86_400)
  }
}

extension Content {
  /// The part as a reader of `inzage` sees it; the days and the tasks are the course worked out.
  var inzageName: String {
    switch self {
    case .course, .dates, .tasks: "verloop"
    case .agreements: "afspraken"
    case .looseNotes: "aantekeningen"
    case .pay: "loon"
    case .figures: "cijfers"
    case .personalData: "adres en telefoon"
    case .lookers: "wie er keek"
    }
  }
}

extension Action {
  var inzageName: String {
    switch self {
    case .view(let content): content.inzageName
    case .ask, .addToDossier, .issuePincode, .maintain: "gebeurtenis"
    }
  }
}
