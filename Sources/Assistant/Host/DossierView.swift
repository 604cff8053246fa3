import Access
import CivilDate
import DossierStore
import Personnel
import Verzuimprotocol

/// What the rules make of one dossier on a day.
struct DossierView {
  let number: String
  let events: [Event]
  /// What is wrong with the file: lines that do not count.
  let damage: [Damage]
  let gevallen: Ziektegevallen
  let today: CivilDate
  let rules: Verzuimprotocol

  init(
    number: String, events: [Event], damage: [Damage] = [], lastDay: CivilDate?,
    today: CivilDate, rules: Verzuimprotocol
  ) {
    self.init(
      number: number, events: events, damage: damage,
      feiten: Dossierfeiten(events.compactMap(Gebeurtenis.init), uitDienst: lastDay),
      today: today, rules: rules)
  }

  /// A dossier of these lines, of which nobody asks for more than the rules use.
  init(
    number: String, lines: [Gebeurtenis], lastDay: CivilDate? = nil, today: CivilDate,
    rules: Verzuimprotocol
  ) {
    self.init(
      number: number, events: [], damage: [], feiten: Dossierfeiten(lines, uitDienst: lastDay),
      today: today, rules: rules)
  }

  private init(
    number: String, events: [Event], damage: [Damage], feiten: Dossierfeiten, today: CivilDate,
    rules: Verzuimprotocol
  ) {
    self.damage = damage
    self.number = number
    self.events = events
    self.today = today
    self.rules = rules
    gevallen = Ziektegevallen(feiten, rules: rules)
  }

  /// The last case, with its tasks; nil when there never was one.
  var tijdschema: Tijdschema? {
    gevallen.last.map { Tijdschema($0, vandaag: today, rules: rules) }
  }

  /// What waits for somebody today: of the last case, and of earlier ones what goes on after them.
  var openTasks: [Taak] { openTasks { _, _ in true } }

  /// Those of them that are for these people and of this kind.
  func openTasks(where isMeant: ([Wie], TaakKind) -> Bool) -> [Taak] {
    let schemas = gevallen.tijdschemas(vandaag: today, rules: rules)
    var found: [Taak] = []
    for (number, schema) in schemas.enumerated() {
      for (place, dates) in schema.dates.enumerated() {
        let goesOn = dates.verplichting == .nazorg || dates.verplichting == .verzuimgesprek
        guard goesOn || number == schemas.count - 1,
          dates.status == .open || dates.status == .teLaat,
          // Most tasks wait for nobody who asks, and need no words.
          isMeant(schema.wie(at: place), schema.kind(at: place))
        else { continue }
        found.append(schema[place])
      }
    }
    return found
  }

  /// The spell that has no hersteldatum yet.
  var openSpell: Ziekteperiode? {
    guard let last = gevallen.last, last.einde == nil else { return nil }
    return last.geval.lastPeriode
  }

  /// The last day of a gebeurtenis of this kind in the last case; nil when there is none.
  func lastDay(of soort: Soort) -> CivilDate? {
    gevallen.last?.gebeurtenissen.filter { $0.soort == soort }.map(\.dag).max()
  }
}

extension Tijdschema {
  /// The task of an obligation that matters now: the first that is still to be done, else the last.
  func current(_ verplichting: Verplichting) -> Taak? {
    let all = filter { $0.verplichting == verplichting }
    return all.first { $0.status != .gedaan && $0.status != .vervallen } ?? all.last
  }
}

extension Gebeurtenis {
  /// The fields of a line that the rules use; nil for a kind that they do not know.
  init?(_ event: Event) {
    self.init(event.draft, number: event.number)
  }

  /// The fields of a line that is to be stored as `number`.
  init?(_ draft: EventDraft, number: Int) {
    guard let soort = Soort(id: draft.kind) else { return nil }
    self.init(
      nummer: number, soort: soort, dag: draft.day, door: Role(rawValue: draft.actor.role),
      field: { draft.fields[$0].flatMap(Gebeurtenis.text) })
  }

  /// The same fields of a line of which no more is read.
  init?(_ glance: EventGlance) {
    guard let soort = Soort(id: glance.kind) else { return nil }
    let fields = glance.fields
    self.init(
      nummer: glance.number, soort: soort, dag: glance.day, door: Role(rawValue: glance.role),
      field: { name in
        fields.last { $0.name == name }.flatMap { Gebeurtenis.text($0.value) }
      })
  }

  private static func text(_ value: EventValue) -> String? {
    value.text ?? value.integer.map { String($0) } ?? value.flag.map { $0 ? "ja" : "nee" }
  }
}

extension Assistant {
  /// The dossier of a medewerker as it stands; empty for an asker who may not open it.
  ///
  /// One that cannot be read is empty too, and ``unreadable`` says so: nothing may be said then.
  func dossier(of number: String) -> DossierView {
    if let known = readDossiers[number] { return known }
    let lastDay = environment.personnel.roster.employee(number)?.outOfService
      .flatMap { CivilDate(iso: $0) }
    var contents: DossierContents?
    if let asker = asker.asker, let id = DossierNumber(number) {
      do throws(DossierAccessError) {
        contents = try environment.dossiers(for: asker).open(id, for: .course)
      } catch {
        switch error {
        case .refused: break
        case .inzage, .store:
          unreadable = ChatFailure(message: error.description, exitCode: error.exitCode)
        }
      }
    }
    let view = DossierView(
      number: number, events: contents?.events ?? [], damage: contents?.damage ?? [],
      lastDay: lastDay,
      today: environment.today, rules: environment.rules)
    readDossiers[number] = view
    return view
  }

  /// What is wrong with the dossier that the conversation is about, told once.
  func damageNotes() -> [Block] {
    let damage = readDossiers.values.flatMap(\.damage).map(\.description)
    let fresh = damage.filter { toldDamage.insert($0).inserted }
    return fresh.sorted().map { .refusal($0) }
  }
}
