/// What counts how much; found by trying, on samples that were left out and on the questions in
/// `questions.txt`, never on those that are kept apart.
struct Weights: Sendable {
  /// How slowly the words of an onderwerp are believed, against those of all together.
  var smoothing: Float = 10
  /// What every feature counts extra in the language as a whole.
  var rareness: Float = 0.5
  /// What a word of the answer counts against one of a sample.
  var answer: Float = 0.2
  /// What explaining the whole question adds to the likelihood.
  var coverage: Float = 6
  /// What being near to a sample adds.
  var likeness: Float = 6
  /// What a sample in the very same words adds.
  var exact: Float = 8
  /// What the words of the question without counterpart in the sample cost.
  var questionCost: Float = 0.75
  /// What the words of the sample without counterpart in the question cost.
  var sampleCost: Float = 0.35
  /// The share of the second nearest sample beside the nearest.
  var second: Float = 0.3
  /// Of how many onderwerpen the samples are looked at one by one.
  var finalists = 8
  /// In how many samples of an onderwerp a word must stand to count for half.
  var halfway: Float = 0.7
  /// A word that no sample holds: it may be the whole point of the question.
  var unknown: Float = 0.8
  /// How much the likelihoods are spread; more makes the surest less sure.
  var temperature: Float = 2

  static let standard = Weights()
}
