/// How near a question is to one onderwerp.
struct Match: Sendable {
  /// The number of the onderwerp.
  let owner: Int
  /// How likely it is the one that was meant, from 0 to 1; those of all onderwerpen make 1.
  var likelihood: Float
}

/// The onderwerpen that share something with a question, and how much of the question they explain.
struct Matches: Sendable {
  /// The likeliest first.
  let best: [Match]
  /// How near the nearest samples of the likeliest one are, from 0 to 1.
  let likeness: Float
  /// The part of the question that the likeliest one knows, from 0 to 1.
  let coverage: Float
  /// The part of the words of the question that nobody knows, from 0 to 1.
  let unknownShare: Float
  /// How much more likely the question is from the likeliest one than from all together.
  let evidence: Float
  /// How much the rare words of the question weigh together.
  let weight: Float

  static let none = Matches(
    best: [], likeness: 0, coverage: 0, unknownShare: 1, evidence: 0, weight: 0)
}
