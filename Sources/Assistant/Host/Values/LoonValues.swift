import Answers
import CivilDate
import DialogEngine
import Personnel
import Verzuimprotocol

extension HostValues {
  /// What is paid while ill, for the hours worked.
  static let loon: [String: HostValue] = [
    "loon.percentage": { $0.pay(on: $0.today)?.percentage.dutchWithoutZeros },
    "loon.ziekte-uren": { context in
      context.dossier?.gevallen.last?.geval.ziektemaand(on: context.today).map {
        "\(context.environment.rules.pay.step(month: $0).percentage)"
      }
    },
    "loon.totaal": { $0.pay(on: $0.today)?.totaal.dutchWithoutZeros },
    "loon.bonus": { context in
      context.pay(on: context.today).map {
        "\(context.environment.rules.pay.step(month: $0.ziektemaand).bonus)"
      }
    },
    "loon.volgende-dag": { context in context.nextPayStep.map { context.words($0.day) } },
    "loon.volgende-percentage": { $0.nextPayStep.map { "\($0.percentage)" } },
    "loon.volgende-totaal": { context in
      context.nextPayStep.flatMap { context.pay(on: $0.day)?.totaal.dutchWithoutZeros }
    },
    "gewerkte-uren": { context in
      context.hoursWorkedNow.map {
        Answer.number(hundredths: $0).spoken(as: .hoursAWeek, today: context.today)
      }
    },
  ]
}

extension HostContext {
  /// What is paid on `day`; nil on a day that is no sick day.
  ///
  /// For `worked` hundredths of hours a week; when nil, for the hours that the asker named or works now.
  func pay(on day: CivilDate, worked: Int? = nil) -> Bezoldiging? {
    guard let hours = contractHours else { return nil }
    let paid = try? environment.rules.bezoldiging(
      gevallen, on: day, hours: hours,
      worked: worked ?? hundredths("uren") ?? hoursWorkedNow ?? 0, uitDienst: lastDayInService)
    return paid?.value
  }

  /// The hours a week of the contract, in hundredths: as known, else as just named.
  var contractHours: Int? { employee?.hundredthsOfHours ?? hundredths("contract-uren") }

  /// The next pay step, if the illness goes on.
  var nextPayStep: NextPayStep? {
    environment.rules.nextPayStep(gevallen, after: today, uitDienst: lastDayInService)?.value
  }

  /// The hours a week that somebody who is ill works today, in hundredths; nil when not ill.
  var hoursWorkedNow: Int? { dossier?.gevallen.geval(on: today)?.gewerkteUren(on: today) }

  private var gevallen: [Ziektegeval] { dossier?.gevallen.gevallen.map(\.geval) ?? [] }

  private var lastDayInService: CivilDate? { dossier?.gevallen.uitDienst }

  private func hundredths(_ question: String) -> Int? {
    if case .number(let hundredths) = answers[question] { hundredths } else { nil }
  }
}

extension AnswerKind {
  /// Hours, without limits.
  static let hoursAWeek = AnswerKind.number(
    unit: .hours, minimum: nil, maximum: nil, whole: nil)
}
