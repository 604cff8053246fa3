import Assistant
import CivilDate
import Terminal
import Verzuimprotocol

/// What a run of `signalen` did; nothing in it tells who is ill.
enum SignalenReport {
  static func blocks(_ run: SignalRun, _ unsent: UnsentMail, _ mail: SendOutbox?) -> [Block] {
    var lines = ["Nieuwe berichten in postvak-uit: \(run.made.count)."]
    let kinds = Dictionary(grouping: run.made) { [$0.kind, $0.role.title] }
    for kind in kinds.keys.sorted(by: { $0.joined() < $1.joined() }) {
      lines.append("- \(kind[0]), aan \(kind[1]): \(kinds[kind]?.count ?? 0).")
    }
    if unsent.finished > 0 {
      lines.append("Alsnog afgemaakt na een storing: \(unsent.finished).")
    }
    if let mail {
      lines.append("Verstuurd: \(mail.sent.count).")
      if !mail.failed.isEmpty {
        lines.append("Niet gelukt, blijft staan: \(mail.failed.count).")
      }
      if !mail.withoutAddress.isEmpty {
        lines.append("Zonder adres, blijft staan: \(mail.withoutAddress.count).")
      }
    }
    return [.say(text: lines.joined(separator: "\n"), sources: [])]
  }

  /// What somebody has to know or to decide, a line each.
  static func troubles(_ mail: SendOutbox?) -> [String] {
    guard let mail else { return [] }
    return mail.failed.map { "Bericht \($0.key): \($0.reason)" }
      + mail.inDoubt.map {
        "Bericht \($0): niemand weet of dit weg is. Kijk in het logboek van de mail. "
          + "Is het weg? Typ beterschap signalen --is-weg \($0). "
          + "Moet het opnieuw? Typ beterschap signalen --nog-eens \($0)."
      }
  }

  static func json(
    _ run: SignalRun, _ unsent: UnsentMail, _ mail: SendOutbox?, today: CivilDate
  ) -> JSONOutput {
    var members: [JSONOutput.Member] = [
      .init("vandaag", .text(today.iso)),
      .init(
        "berichten",
        .list(
          run.made.map {
            .object([
              .init("sleutel", .text($0.key)), .init("soort", .text($0.kind)),
              .init("aan", .text($0.role.rawValue)), .init("adres_bekend", .flag($0.hasAddress)),
            ])
          })), .init("afgemaakt", .number(unsent.finished)),
    ]
    if let mail {
      members += [
        .init("verstuurd", .texts(mail.sent)),
        .init(
          "mislukt",
          .list(
            mail.failed.map {
              .object([.init("sleutel", .text($0.key)), .init("reden", .text($0.reason))])
            })), .init("twijfel", .texts(mail.inDoubt)),
        .init("zonder_adres", .texts(mail.withoutAddress)),
      ]
    }
    return .object(members)
  }
}
