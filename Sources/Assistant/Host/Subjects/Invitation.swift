import Answers
import CivilDate
import DialogEngine
import DossierStore
import Verzuimprotocol

extension HostContext {
  /// The next appointment that the dossier holds an invitation for and that was not cancelled.
  var invitation: KnownAppointment? {
    let lines = dossier?.countedEvents ?? []
    func appointments(_ soort: OverigeSoort) -> [KnownAppointment] {
      lines.filter { $0.kind == soort.rawValue }.compactMap { KnownAppointment($0) }
    }
    let cancelled = Set(appointments(.spreekuurAfmelden))
    return appointments(.spreekuurUitnodiging)
      .filter { $0.moment > environment.now && !cancelled.contains($0) }
      .min { $0.moment < $1.moment }
  }

  /// What cancelling the appointment that the answers name means, now.
  var cancellation: SpreekuurCancellation? {
    guard let appointment = KnownAppointment(answers), case .choice(let key) = answers["reden"],
      let reason = CancelReason(rawValue: key)
    else { return nil }
    return environment.rules.cancellation(
      of: appointment.moment, at: environment.now, with: appointment.inviter, reason: reason
    ).value
  }
}
