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

  /// A dossier that exists nowhere, of these lines.
  init(number: String, lines: [Gebeurtenis], today: CivilDate, rules: Verzuimprotocol) {
    self.init(
      number: number, events: [], damage: [], feiten: Dossierfeiten(lines), today: today,
      rules: rules)
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
  var openTasks: [Taak] {
    let schemas = gevallen.tijdschemas(vandaag: today, rules: rules)
    return schemas.enumerated().flatMap { number, schema in
      // Most tasks wait for nobody, and need no words.
      schema.indices.lazy.filter { place in
        let dates = schema.dates[place]
        let goesOn = dates.verplichting == .nazorg || dates.verplichting == .verzuimgesprek
        return (goesOn || number == schemas.count - 1)
          && (dates.status == .open || dates.status == .teLaat)
      }
      .map { schema[$0] }
    }
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
      field: { name in
        let value = draft.fields[name]
        return value?.text ?? value?.integer.map { String($0) }
          ?? value?.flag.map { $0 ? "ja" : "nee" }
      })
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
