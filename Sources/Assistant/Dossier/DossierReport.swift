public import Access
public import CivilDate
public import DossierStore
import Personnel
public import Verzuimprotocol

/// One dossier on a day, as the asker may see it.
public struct DossierReport {
  /// The number in 8 digits.
  public let number: String
  /// The name of the medewerker, where it is known.
  public let name: String?
  /// The cases, in order of time.
  public let cases: [DossierCase]
  /// Lines that belong to no case.
  public let others: [DossierEntry]
  /// What is wrong with the file, and with lines that cannot be true.
  public let troubles: [String]
  /// The day for which it holds.
  public let today: CivilDate
  /// The protocol that it follows.
  public let rules: Verzuimprotocol
  /// The hours a week of the contract, in hundredths.
  let contractHours: Int?
  /// The name of the organisation.
  let organisation: String
  private let access: AccessRules
  private let asker: Asker

  /// The dossier of a number of 1 to 8 digits; each part that is shown is noted in inzage first.
  public init(
    of number: DossierNumber, for asker: Asker, in environment: Environment
  ) throws(DossierRefusal) {
    let door = environment.dossiers(for: asker)
    let employee = environment.personnel.roster.employee(number.description)
    access = environment.access
    self.asker = asker
    self.number = number.description
    name = employee?.name
    contractHours = employee?.hundredthsOfHours
    organisation = environment.organisation.name
    today = environment.today
    rules = environment.rules
    let contents: DossierContents
    do throws(DossierAccessError) {
      contents = try door.open(number, for: .course)
      for part in DossierReport.parts(of: contents.events)
      where access.mayView(part, asker, dossier: number.description) {
        _ = try door.open(number, for: part)
      }
    } catch {
      throw .access(error)
    }
    guard employee != nil || !contents.events.isEmpty || !contents.damage.isEmpty else {
      throw .unknown(number)
    }
    let view = DossierView(
      number: number.description, events: contents.events,
      lastDay: employee?.outOfService.flatMap { CivilDate(iso: $0) }, today: environment.today,
      rules: environment.rules)
    (cases, others) = view.cases()
    troubles =
      environment.troubles + contents.damage.map(\.description)
      + view.gevallen.fouten.map { "Regel \($0.nummer) telt niet mee. \($0.message)" }
  }

  /// The role in which the asker asks.
  var role: Role { asker.role }

  /// Whether what was agreed and answered is shown.
  public var hasAgreements: Bool { access.mayView(.agreements, asker, dossier: number) }

  /// The names of the fields of a kind of line that the asker sees.
  public func visibleFields(of kind: String) -> Set<String> {
    access.visibleFields(of: kind, asker, dossier: number)
  }

  // The parts that the lines hold something of, in the order of the table.
  private static func parts(of events: [Event]) -> [Content] {
    var found: Set<Content> = []
    for event in events {
      for field in Gebeurtenissoort.named(event.kind)?.fields ?? []
      where event.fields[field.name] != nil {
        found.formUnion(Content.parts(of: field))
      }
    }
    return Content.allCases.filter(found.contains)
  }
}

/// Why a dossier is not shown.
public enum DossierRefusal: Error, Sendable, CustomStringConvertible {
  /// The asker may not see it, or it cannot be read.
  case access(DossierAccessError)
  /// Nobody has this number.
  case unknown(DossierNumber)

  /// What to tell, in Dutch.
  public var description: String {
    switch self {
    case .access(let error): error.description
    case .unknown(let number):
      "Nummer \(number) is niet bekend. Er is geen medewerker en geen dossier met dit nummer."
    }
  }

  /// 64 for an unknown number, else that of access and store.
  public var exitCode: Int32 {
    switch self {
    case .access(let error): error.exitCode
    case .unknown: 64
    }
  }
}
