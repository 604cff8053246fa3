/// What counts how much in the likelihood of an onderwerp.
///
/// Those of the shares were fitted as the weights of a softmax over the onderwerpen, on samples that
/// were left out and on the measuring sets that are not kept apart; those of the odds were tried out on
/// the same sets, where halving or doubling one moves the figures by less than a point.
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
  /// As often as this stands every feature in every onderwerp: none is impossible for having no sample.
  static let smoothing: Float = 0.1
  /// What two words beside each other count in the odds; both count by themselves too.
  static let pairOdds: Float = 0.3
  /// What the shape of a word counts in the odds.
  static let shapeOdds: Float = 0.5
  /// What the odds count; divided by the root of what the features weigh together, for they do not
  /// come by themselves: the more there are, the more say the same.
  static let odds: Float = 0.6
  /// How many onderwerpen are looked at further.
  static let finalists = 20
  /// What a sample in words of the same meaning adds.
  static let sameWords: Float = 4
}

extension FeatureKey {
  /// What it counts in the odds.
  var odds: Float { isShape ? Weights.shapeOdds : isPair ? Weights.pairOdds : 1 }
}
