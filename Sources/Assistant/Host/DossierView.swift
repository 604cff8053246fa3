import Access
import CivilDate
import DossierStore
import Personnel
import Verzuimprotocol

/// What the rules make of one dossier on a day.
struct DossierView {
  let number: String
  let events: [Event]
  let gevallen: Ziektegevallen
  let today: CivilDate
  let rules: Verzuimprotocol

  init(
    number: String, events: [Event], lastDay: CivilDate?, today: CivilDate, rules: Verzuimprotocol
  ) {
    self.number = number
    self.events = events
    self.today = today
    self.rules = rules
    gevallen = Ziektegevallen(
      Dossierfeiten(events.compactMap(Gebeurtenis.init), uitDienst: lastDay), rules: rules)
  }

  /// The last case, with its tasks; nil when there never was one.
  var tijdschema: Tijdschema? {
    gevallen.last.map { Tijdschema($0, vandaag: today, rules: rules) }
  }

  /// The spell that has no hersteldatum yet.
  var openSpell: Ziekteperiode? {
    guard let last = gevallen.last, last.einde == nil else { return nil }
    return last.geval.lastPeriode
  }

  /// Whether the event of this kind stands in the last case.
  func has(_ verplichting: Verplichting) -> Bool {
    gevallen.last?.gebeurtenissen.contains { $0.soort == .verplichting(verplichting) } ?? false
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
        draft.fields[name]?.text ?? draft.fields[name]?.integer.map { String($0) }
      })
  }
}

extension Assistant {
  /// The dossier of a medewerker as it stands; empty when it cannot be read, or not by this asker.
  func dossier(of number: String) -> DossierView {
    if let cached = cachedDossier, cached.number == number { return cached }
    let lastDay = environment.personnel.roster.employee(number)?.outOfService
      .flatMap { CivilDate(iso: $0) }
    var events: [Event] = []
    let mayOpen = asker.asker.map { environment.access.may(.openDossier, $0, dossier: number) }
    if mayOpen ?? false, let id = DossierNumber(number) {
      do {
        events = try environment.store.read(id).events
      } catch {
        failure = ChatFailure(message: error.description, exitCode: error.exitCode)
      }
    }
    let view = DossierView(
      number: number, events: events, lastDay: lastDay, today: environment.today,
      rules: environment.rules)
    cachedDossier = view
    return view
  }
}
