/// How near a question is to one onderwerp.
struct Match: Sendable {
  /// The number of the onderwerp.
  let owner: Int
  /// From 0 to 1.
  let score: Float
  /// The sample that is nearest.
  let sample: Int
}

/// The onderwerpen that share something with a question, the nearest first.
struct Matches: Sendable {
  let best: [Match]
  /// The part of the question that no onderwerp knows, from 0 to 1.
  let unknownShare: Float
  /// Whether the question holds a word about other matters.
  let isOutside: Bool
}
