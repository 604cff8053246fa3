/// The people and the organisation, as the beheerder wrote them down.
public struct Personnel: Hashable, Sendable {
  /// The file with the people.
  public static let rosterFile = "personeel.json"
  /// The file with the organisation.
  public static let organisationFile = "organisatie.json"

  /// The people.
  public let roster: Roster
  /// The organisation.
  public let organisation: Organisation

  /// The people and the organisation.
  public init(roster: Roster = Roster(), organisation: Organisation = .example) {
    self.roster = roster
    self.organisation = organisation
  }

  /// Reads both files; nil for a file that is not there: nobody, and the example organisation.
  ///
  /// Throws a `PersonnelError` that names the file and the field.
  public init(rosterBytes: [UInt8]?, organisationBytes: [UInt8]?) throws(PersonnelError) {
    var roster = Roster()
    var organisation = Organisation.example
    if let rosterBytes { roster = try Roster(bytes: rosterBytes) }
    if let organisationBytes { organisation = try Organisation(bytes: organisationBytes) }
    self.init(roster: roster, organisation: organisation)
  }
}

extension Roster {
  /// Reads personeel.json: `{"medewerkers": [{"nummer": "10234", "naam": ...}]}`.
  ///
  /// Hidden characters are removed; members with other names are left alone.
  public init(bytes: [UInt8]) throws(PersonnelError) {
    let file = try JSONFields(file: Personnel.rosterFile, bytes: bytes)
    try file.requireFormat(1)
    var employees: [Employee] = []
    var seen: Set<String> = []
    for fields in try file.objects("medewerkers") {
      let employee = try Employee(fields)
      guard seen.insert(employee.number).inserted else {
        throw PersonnelError(
          file: Personnel.rosterFile, reason: .duplicate(number: employee.number))
      }
      employees.append(employee)
    }
    self.init(employees)
  }
}

extension Employee {
  fileprivate init(_ fields: JSONFields) throws(PersonnelError) {
    guard let number = try fields.employeeNumber("nummer") else {
      throw fields.wrong("nummer", "een nummer van 1 tot 8 cijfers")
    }
    self.init(number: number)
    name = try fields.text("naam")
    department = try fields.text("afdeling")
    position = try fields.text("functie")
    leidinggevende = try fields.employeeNumber("leidinggevende")
    replacement = try fields.employeeNumber("vervanger")
    hundredthsOfHours = try fields.hundredths("uren", upTo: 168_00)
    inService = try fields.day("in_dienst")
    outOfService = try fields.day("uit_dienst")
    account = try fields.text("account")
    email = try fields.text("e_mail")
    phone = try fields.text("telefoon")
    address = try fields.text("adres")
    roles = try fields.texts("rollen")
  }
}

extension Organisation {
  /// Reads organisatie.json: `{"naam", "contacten": {rol: {"naam", ...}}, "noodnummer", ...}`.
  public init(bytes: [UInt8]) throws(PersonnelError) {
    let file = try JSONFields(file: Personnel.organisationFile, bytes: bytes)
    try file.requireFormat(1)
    self.init(name: try file.text("naam") ?? Organisation.example.name)
    emergencyNumber = try file.text("noodnummer")
    if let all = try file.object("contacten") {
      for role in all.names {
        guard let fields = try all.object(role) else { continue }
        contacts[role] = Contact(
          name: try fields.text("naam") ?? Organisation.notFilledIn,
          phone: try fields.text("telefoon") ?? Organisation.notFilledIn,
          email: try fields.text("e_mail") ?? Organisation.notFilledIn)
      }
    }
    if let terms = try file.object("bewaartermijnen") {
      for name in terms.names {
        guard let kind = RetentionKind(rawValue: name) else {
          let known = RetentionKind.allCases.map(\.rawValue).joined(separator: ", ")
          throw terms.wrong(name, "een van deze: \(known)")
        }
        if let term = try terms.term(name) { retention[kind] = term }
      }
    }
    if let held = try file.object("bewaren") {
      for name in held.names {
        guard let number = paddedNumber(name), let reason = try held.text(name) else {
          throw held.wrong(name, "een nummer met een reden")
        }
        holds[number] = reason
      }
    }
  }
}
