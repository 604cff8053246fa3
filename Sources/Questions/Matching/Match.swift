/// How near a question is to one onderwerp.
struct Match: Sendable {
  /// The number of the onderwerp.
  let owner: Int
  /// How likely it is the one that was meant, from 0 to 1; those of all onderwerpen make 1.
  var likelihood: Float
  /// How likely the other comparison finds it.
  var other: Float = 0
}

/// The onderwerpen that share something with a question, and how much of the question they explain.
struct Matches: Sendable {
  /// The likeliest first.
  var best: [Match] = []
  /// The part of the question's meaning that the likeliest one explains, from 0 to 1.
  var coverage: Float = 0
  /// The part of its words, as they are written, that the likeliest one explains, from 0 to 1.
  var likeness: Float = 0
  /// How much more the likeliest one uses the words of the question than all together.
  var evidence: Float = 0
  /// What the words weigh together that nobody knows.
  var unknown: Float = 0
  /// What the rare words of the question weigh together.
  var weight: Float = 0
  /// The score of the one that the other comparison finds likeliest.
  var score: Float = 0
  /// The one that the other comparison finds likeliest.
  var otherFirst = -1
}
