import Verzuimprotocol

extension HostValues {
  /// A spreekuur appointment and its cancellation.
  static let spreekuur: [String: HostValue] = [
    "spreekuur.bij": { $0.invitation.map { "de \($0.inviter.title)" } },
    "spreekuur.wanneer": { context in context.invitation.map { context.words($0.moment) } },
    "spreekuur.uiterlijk": { context in
      guard let appointment = KnownAppointment(context.answers) ?? context.invitation else {
        return nil
      }
      let latest = context.environment.rules.latestCancellation(of: appointment.moment)
      return context.words(latest.value)
    },
    "spreekuur.uren-vooraf": { "\($0.environment.rules.thresholds.cancelHours.value)" },
    "afmelding.op-tijd": { $0.cancellation.map { $0.isInTime ? "ja" : "nee" } },
  ]
}
