/// What counts how much in the likelihood of an onderwerp.
///
/// Fitted as the weights of a softmax over the onderwerpen, on samples that were left out and on the
/// questions of the measuring sets that are not kept apart.
enum Weights {
  /// How much more the onderwerp uses the meanings than all together.
  static let meaningGain: Float = 0.34
  /// How much of the meaning it explains.
  static let meaningCover: Float = 3.7
  /// How much more it uses the shapes of the words; divided by the root of their number.
  static let shapeGain: Float = 0.61
  /// How much of the shapes it explains.
  static let shapeCover: Float = 1.4
  /// What a word that nobody knows counts: it may be the whole point of the question.
  static let unknown: Float = 0.8
  /// What an onderwerp of the part of the protocol for who asks is worth more.
  static let ownPart: Float = 0.3
  /// What small talk is worth less.
  static let smallTalk: Float = -0.4
  /// What other matters are worth more.
  static let elsewhere: Float = 0.2
  /// How many onderwerpen are looked at further.
  static let finalists = 20
  /// What a sample in words of the same meaning adds.
  static let sameWords: Float = 4
}
