/// Which onderwerpen hold which features, in how many of their samples, and what that tells.
struct SubjectIndex: Sendable {
  /// A feature in an onderwerp.
  struct Posting: Sendable {
    var owner: Int32
    /// In how many samples it stands; less than one when only the answer holds it.
    var count: Float
    /// How much likelier the onderwerp becomes by it, as a logarithm.
    var gain: Float = 0
  }

  let weights: Weights
  private(set) var table = FeatureTable()
  /// How rare each feature is among the onderwerpen, from 0 to 1.
  private(set) var rarity: [Float] = []
  /// How often each feature stands in all onderwerpen together, as a share.
  private(set) var background: [Float] = []
  /// For each feature, where its postings begin; one more than there are features.
  private(set) var starts: [Int32] = []
  private(set) var postings: [Posting] = []
  /// What the features of each onderwerp count together.
  private(set) var totals: [Float]
  /// What a feature tells that the onderwerp does not hold, as a logarithm.
  private(set) var absence: [Float] = []

  init(ownerCount: Int, weights: Weights) {
    self.weights = weights
    totals = Array(repeating: 0, count: ownerCount)
  }

  /// Every sample by itself.
  private(set) var samples = SampleTable()

  private var entries: [(feature: Int32, posting: Posting)] = []
  /// For each feature the entry that was made last.
  private var latest: [Int32] = []

  /// Counts an onderwerp by its samples and its answer; they come in the order of their numbers.
  mutating func add(
    samples texts: [(features: [Feature], typed: UInt64)], answer: [Feature], to owner: Int32
  ) {
    for text in texts {
      count(text.features, for: owner, 1, keepsSample: true)
      samples.endSample(
        typed: text.typed, understood: Feature.signature(of: text.features))
    }
    samples.endOwner()
    count(answer, for: owner, weights.answer, keepsSample: false)
  }

  private mutating func count(
    _ features: [Feature], for owner: Int32, _ count: Float, keepsSample: Bool
  ) {
    for feature in features where !feature.isUnknown {
      let number = table.insert(feature.key)
      if keepsSample { samples.add(number, feature.weight) }
      if number == latest.count { latest.append(-1) }
      let place = Int(latest[number])
      if place >= 0, entries[place].posting.owner == owner {
        entries[place].posting.count += count
      } else {
        latest[number] = Int32(entries.count)
        entries.append((Int32(number), Posting(owner: owner, count: count)))
      }
      totals[Int(owner)] += count
    }
  }

  /// Puts the postings in order and weighs them, when every text was added.
  mutating func finish() {
    sort()
    let all = Float(totals.count + 1)
    let top = Logarithm.natural(all)
    var whole = totals.reduce(0, +)
    whole += weights.rareness * Float(table.count)
    rarity.reserveCapacity(table.count)
    background.reserveCapacity(table.count)
    for feature in 0..<table.count {
      let range = Int(starts[feature])..<Int(starts[feature + 1])
      var sum: Float = 0
      var holders: Float = 0
      for place in range {
        sum += postings[place].count
        if postings[place].count >= 1 { holders += 1 }
      }
      let share = (sum + weights.rareness) / whole
      background.append(share)
      rarity.append(max(0.02, Logarithm.natural(all / max(1, holders)) / top))
      for place in range { postings[place].gain = gain(postings[place].count, share) }
    }
    absence = totals.map { absence(of: $0) }
    samples.weigh(rarity)
  }

  private mutating func sort() {
    starts = Array(repeating: 0, count: table.count + 1)
    for entry in entries { starts[Int(entry.feature) + 1] += 1 }
    for feature in 0..<table.count { starts[feature + 1] += starts[feature] }
    var next = starts
    postings = Array(repeating: Posting(owner: 0, count: 0), count: entries.count)
    for entry in entries {
      postings[Int(next[Int(entry.feature)])] = entry.posting
      next[Int(entry.feature)] += 1
    }
    entries = []
    latest = []
  }

  func gain(_ count: Float, _ share: Float) -> Float {
    Logarithm.natural(1 + count / (weights.smoothing * share))
  }

  func absence(of total: Float) -> Float {
    Logarithm.natural(weights.smoothing / (total + weights.smoothing))
  }

  func range(of feature: Int) -> Range<Int> {
    Int(starts[feature])..<Int(starts[feature + 1])
  }
}
