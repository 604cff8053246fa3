import Answers
import CivilDate
import DialogEngine
import DossierStore
import Verzuimprotocol

extension DossierView {
  /// The lines of the last case that somebody can withdraw.
  ///
  /// First come those that make its course, the newest on top. A medewerker withdraws only what he reported himself.
  func withdrawable(by role: Role?) -> [Gebeurtenis] {
    let newestFirst = (gevallen.last?.gebeurtenissen ?? []).reversed()
    let course = newestFirst.filter { DossierView.makesCourse($0.soort) }
    guard role != .medewerker else { return course.filter { $0.door == .medewerker } }
    return course + newestFirst.filter { !DossierView.makesCourse($0.soort) }
  }

  /// Whether the days of illness, and so all other dates, rest on it.
  private static func makesCourse(_ soort: Soort) -> Bool {
    switch soort {
    case .verplichting(.ziekmelding), .verplichting(.hersteldmelding),
      .verplichting(.herstelmelding), .overig(.deelherstel):
      true
    case .verplichting, .overig: false
    }
  }
}

extension HostContext {
  /// What the asker can withdraw in this dossier, by the number of the line.
  var withdrawals: [Choice] { choices(of: dossier?.withdrawable(by: asker.role) ?? []) }

  /// The reports of the medewerker himself that the last spell is over.
  var ownRecoveries: [Choice] {
    guard let last = dossier?.gevallen.last?.geval.lastPeriode.eersteDag else { return [] }
    return choices(
      of: dossier?.withdrawable(by: .medewerker).filter {
        $0.soort == .verplichting(.hersteldmelding) && ($0.hersteldatum ?? last) > last
      } ?? [])
  }

  private func choices(of lines: [Gebeurtenis]) -> [Choice] {
    lines.map { Choice(key: "\($0.nummer)", text: words(for: $0)) }
  }

  /// The line that was chosen to be withdrawn, also once it is.
  var withdrawn: String? {
    guard case .choice(let number) = answers["betreft"],
      let event = dossier?.events.first(where: { "\($0.number)" == number })
    else { return nil }
    return Gebeurtenis(event).map { words(for: $0) }
  }

  /// "Ziekmelding vanaf maandag 2 maart, van de medewerker"; the last part not to himself.
  private func words(for line: Gebeurtenis) -> String {
    let title = Gebeurtenissoort.named(line.soort.id)?.title ?? line.soort.id
    let since = line.soort == .verplichting(.ziekmelding) ? line.eersteDag : nil
    let start = (since ?? line.hersteldatum ?? line.per).map { "vanaf \(words($0))" }
    // A medewerker sees only what he reported himself.
    let reporter = asker.role == .medewerker ? nil : line.door.map { ", van de \($0.title)" }
    return "\(title) \(start ?? "van \(words(line.dag))")\(reporter ?? "")"
  }
}
