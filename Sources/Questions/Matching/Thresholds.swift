/// Where one end of a question turns into another; a wrong answer is worse than a counter-question.
struct Thresholds: Sendable {
  /// What `certainty` must be for an onderwerp to be answered.
  var certain: Float = 0.9
  /// From this likelihood on an onderwerp is offered as a choice.
  var choice: Float = 0.07
  /// When other matters are this likely together, the question is not about the protocol.
  var elsewhere: Float = 0.5
  /// What `belonging` must be for a question to be answered.
  var belonging: Float = 0

  /// The parts of `belonging`, found on questions of both sorts.
  var start: Float = -3.7
  var coverage: Float = 5
  var likeness: Float = 2
  var unknown: Float = -4.5
  var evidence: Float = 0.3
  var weight: Float = 1
  var other: Float = -3.5

  /// The parts of `certainty`, fitted on samples that were left out.
  var startOfCertainty: Float = -2.7
  var sameSection: Float = 3
  var rival: Float = -4.2
  var coverageOfCertain: Float = 1
  var likenessOfCertain: Float = 1.8
  var weightOfCertain: Float = 0.45

  static let standard = Thresholds()
}
