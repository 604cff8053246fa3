/// Groups of words with what they stand for, while they are still gathered.
struct PhraseList: Sendable {
  /// A group of stems and what it stands for; -1 in the group is a gap of at most three words;
  /// words that say nothing are passed over anywhere.
  struct Phrase: Sendable {
    let stems: [Int32]
    let meaning: [Meaning]
  }

  /// A word that is meant: it counts as it does when it is typed itself.
  struct Meaning: Sendable {
    let stem: Int32
    var kind = Token.Kind.content
    var weight: Float = 1
  }

  static let gap: Int32 = -1
  private var phrases: [Phrase] = []

  mutating func add(_ phrase: Phrase) {
    guard let first = phrase.stems.first, first >= 0 else { return }
    phrases.append(phrase)
  }

  /// The groups with the longest first; of the same length in the order in which they came.
  var longestFirst: [Phrase] {
    let longest = phrases.reduce(0) { max($0, $1.stems.count) }
    return Buckets(phrases.map { (longest - $0.stems.count, $0) }, count: longest).all
  }
}
