import Answers
import DialogEngine
import Verzuimprotocol

extension HostValues {
  /// The dossier, the first year and after it, and what the experts do.
  static let summary: [String: HostValue] = [
    "dossier-aanwezig": { $0.summary?.present },
    "dossier-te-laat": { $0.summary?.late },
    "dossier-te-doen": { $0.summary?.open },
    "ziektegevallen-in-een-jaar": { "\($0.frequency.cases)" },
    "loonstap.vanaf": { context in context.payStep?.task.streef.map { context.words($0) } },
    "loonstap.klaarzetten": { context in context.payStep?.task.vanaf.map { context.words($0) } },
    "loonstap.percentage": { $0.payStep.map { "\($0.percentage)" } },
    "afspraak.wanneer": { context in
      context.appointment.map { "\(context.words($0.moment)), bij de \($0.inviter.title)" }
    },
    "afspraak.afmelden-tot": { context in context.latestCancellation.map { context.words($0) } },
    "second-opinion.vraag": { context in
      let kind = context.secondOpinionReason?.kind
      return context.environment.rules.texts.secondOpinions.first { $0.kind == kind }?
        .question.value
    },
    "ingetrokken": { $0.withdrawn },
    "taakomschrijving": { $0.duties },
  ]
}
