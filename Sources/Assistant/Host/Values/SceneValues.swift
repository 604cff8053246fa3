import CivilDate
import Training
import Verzuimprotocol

extension HostValues {
  /// The invented world of a lesson.
  static let scene: [String: HostValue] = [
    "situatie.naam": { $0.assistant.scene?.situation.name },
    "situatie.tijd": { $0.assistant.scene?.situation.now.time.description },
    "situatie.uren": { context in
      context.assistant.scene.map { "\($0.situation.hours / 100)" }
    },
    "situatie.meldingen": { context in
      context.scenesRecentCases.map { "\($0)" }
    },
    "ziekte.vorige-hersteldatum": { context in
      context.assistant.scene?.situation.lines.compactMap(\.hersteldatum).max()
        .map { context.words($0) }
    },
    "ziekte.dagen-beter": { context in context.scenesGap.map { "\($0)" } },
  ]
}
