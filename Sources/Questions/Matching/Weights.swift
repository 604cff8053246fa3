/// What counts how much; found by trying, on samples that were left out and on `questions.txt`.
struct Weights: Sendable {
  /// A word that no sample holds: it may be the whole point of the question.
  var unknown: Float = 0.8
  /// A pair of known words that no sample holds.
  var unseen: Float = 0.15
  /// What a sample in the very same words adds.
  var exact: Float = 0.1
  /// What the words of the question without counterpart in the sample cost.
  var questionCost: Float = 0.75
  /// What the words of the sample without counterpart in the question cost.
  var sampleCost: Float = 0.35
  /// The share of the nearest sample; the rest is for the onderwerp as a whole.
  var sampleShare: Float = 0.5
  /// The share of the second nearest sample beside the nearest.
  var second: Float = 0.3
  /// In how many samples of an onderwerp a word must stand to count for half.
  var halfway: Float = 0.7
  /// How much has to be in common before a likeness is believed.
  var doubt: Float = 0.15

  /// Below this nothing in the protocol answers the question.
  var least: Float = 0.38
  /// Below this a question of which every word is known is declined too.
  var leastKnown: Float = 0.3
  /// The part of the best score for `near`, for what lies between these two.
  var nearDoubtful: Float = 0.75
  /// Below this a question with a word about other matters is declined.
  var leastOutside: Float = 0.75
  /// From this part of the best score on, the second one is too near to choose.
  var near: Float = 0.93
  /// The same for a best score below `sure`: who is less sure asks back sooner.
  var nearUnsure: Float = 0.86
  /// From this score on the best one is a good one.
  var sure: Float = 0.55
  /// From this part of the best score on, an onderwerp is offered as a choice.
  var choice: Float = 0.7

  static let standard = Weights()
}
