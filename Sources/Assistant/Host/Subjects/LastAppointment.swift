import Answers
import CivilDate
import DialogEngine
import DossierStore
import Verzuimprotocol

/// An appointment at a spreekuur: with whom and when.
struct KnownAppointment: Hashable {
  let inviter: Role
  let moment: CivilMoment

  /// The appointment that is being made in a dialog.
  init?(_ answers: AnswerBook) {
    guard let day = answers.day("datum"), case .time(let time) = answers["tijd"],
      case .choice(let inviter) = answers["bij"], let role = Role(rawValue: inviter)
    else { return nil }
    self.inviter = role
    moment = CivilMoment(date: day, time: time)
  }

  /// The appointment that a line of a dossier names.
  init?(_ event: Event) {
    func field(_ name: String) -> String? { event.fields[name]?.text }
    guard let day = field("datum"), let time = field("tijd"),
      let moment = CivilMoment(iso: "\(day)T\(time)"),
      let role = field("bij").flatMap(Role.init(rawValue:))
    else { return nil }
    inviter = role
    self.moment = moment
  }
}

extension DossierView {
  /// The last appointment that is known: the one that was cancelled, else the one made last.
  var appointment: KnownAppointment? {
    let kinds = [OverigeSoort.spreekuurUitnodiging, .spreekuurAfmelden].map(\.rawValue)
    return countedEvents.last { kinds.contains($0.kind) && KnownAppointment($0) != nil }.flatMap(
      KnownAppointment.init)
  }
}

extension HostContext {
  /// The appointment that a dialog makes, else the last one in the dossier.
  var appointment: KnownAppointment? { KnownAppointment(answers) ?? dossier?.appointment }

  /// The last moment at which it can be cancelled in time (Protocol 2.6).
  var latestCancellation: CivilMoment? {
    appointment.map { environment.rules.latestCancellation(of: $0.moment).value }
  }

  /// "dinsdag 3 maart om 9.30 uur".
  func words(_ moment: CivilMoment) -> String {
    "\(words(moment.date)) om \(Answer.time(moment.time).spoken(as: .time, today: today))"
  }
}
