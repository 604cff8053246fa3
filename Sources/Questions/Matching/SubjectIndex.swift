/// Which onderwerpen hold which features, in how many of their samples, and what that tells.
struct SubjectIndex: Sendable {
  /// A feature in an onderwerp; small, because there are some hundred thousand of them.
  struct Posting: BitwiseCopyable, Sendable {
    let owner: UInt16
    /// In how many samples it stands; of very many, 65,535.
    let count: UInt16
    /// How much more the onderwerp uses it than all together, as a logarithm; never below 0.
    let gain: Float
  }

  /// How many onderwerpen an index can hold.
  static let maximumOwners = Int(UInt16.max)

  let table: NumberTable
  /// How many samples each onderwerp has.
  let sampleCounts: [Float]
  /// How many features the samples of each onderwerp have together.
  let featureCounts: [Float]
  /// How rare a feature is among the onderwerpen that so many of them have, from 0 to 1.
  private let rarities: [Float]
  private let postings: Shared<Postings>

  private struct Postings: ~Copyable, Sendable {
    /// For each feature, where its postings begin; one more than there are features.
    var starts: PlainList<Int32>
    /// For each feature those of its onderwerpen, in order.
    var all: PlainList<Posting>
    /// For each feature the share of all samples that hold it.
    var shares: PlainList<Float>

    func range(of feature: Int) -> Range<Int> { Int(starts[feature])..<Int(starts[feature + 1]) }
  }

  /// Puts what was counted in order and weighs it.
  init(_ tally: consuming FeatureTally) {
    sampleCounts = tally.sampleCounts
    featureCounts = tally.featureCounts
    rarities = Self.rarities(owners: sampleCounts.count)
    postings = Shared(Self.postings(tally, all: sampleCounts.reduce(0, +)))
    table = NumberTable(tally.finished())
  }

  private static func rarities(owners count: Int) -> [Float] {
    let owners = Float(count + 1)
    let top = Logarithm.natural(owners)
    return (0...count).map { holders in
      max(0.02, Logarithm.natural(owners / Float(max(1, holders))) / top)
    }
  }

  private static func postings(_ tally: borrowing FeatureTally, all: Float) -> Postings {
    // While the postings are put in their places, the start of each feature stands one place further
    // and moves on to its end, which is the start of the next.
    let count = tally.features.count
    var starts = PlainList(repeating: Int32(0), count: count + 1)
    for feature in 1..<max(1, count) {
      starts[feature + 1] = starts[feature] + tally.features[feature - 1].holders
    }
    var shares = PlainList<Float>(capacity: count)
    // A little more than there are, so that none is never.
    for feature in 0..<count { shares.append((Float(tally.features[feature].count) + 0.5) / all) }
    var postings = PlainList(
      repeating: Posting(owner: 0, count: 0, gain: 0), count: tally.entries.count)
    for owner in tally.starts.indices {
      for place in tally.range(of: owner) {
        let entry = tally.entries[place]
        let feature = Int(entry.feature)
        postings[Int(starts[feature + 1])] = Posting(
          owner: UInt16(truncatingIfNeeded: owner), count: UInt16(clamping: entry.count),
          gain: gain(Float(entry.count), of: tally.sampleCounts[owner], share: shares[feature]))
        starts[feature + 1] += 1
      }
    }
    return Postings(starts: starts, all: postings, shares: shares)
  }

  /// What a feature tells that stands in `count` of `samples`, when `share` of all samples hold it.
  @inline(__always)
  static func gain(_ count: Float, of samples: Float, share: Float) -> Float {
    Logarithm.natural(1 + count / (max(1, samples) * share))
  }

  /// What a feature tells, whatever the onderwerp.
  struct Terms {
    /// How rare it is among the onderwerpen, from 0 to 1.
    let rarity: Float
    /// How much it counts in the odds: the more, the fewer samples hold it.
    let odds: Float
  }

  func terms(of feature: Int) -> Terms {
    let holders = postings.value.range(of: feature).count
    return Terms(
      rarity: rarities[holders], odds: Self.oddsWeight(postings.value.shares[feature]))
  }

  /// How much a feature counts in the odds that `share` of all samples hold.
  static func oddsWeight(_ share: Float) -> Float { 1 - Logarithm.natural(share) }

  /// Adds what a feature tells to the sums of the onderwerpen; `counts` is what each number of samples
  /// tells.
  func add(
    _ feature: Int, _ steps: MatchSteps, _ counts: UnsafeBufferPointer<CountTerms>,
    to sums: UnsafeMutableBufferPointer<MatchSums>
  ) {
    postings.value.all.withValues(in: postings.value.range(of: feature)) { postings in
      for posting in postings {
        let owner = Int(posting.owner)
        let count = counts[Int(min(posting.count, CountTerms.last))]
        sums[owner].shares += steps.gain * posting.gain + steps.cover * count.cover
        sums[owner].odds += steps.odds * count.odds
      }
    }
  }

  /// A feature in an onderwerp, beside what it tells everywhere.
  struct Held {
    let posting: Posting
    let rarity: Float
    /// The share of all samples that hold it.
    let share: Float
  }

  /// What an onderwerp has of a feature; nil when it does not hold it.
  func held(_ key: FeatureKey, at owner: Int) -> Held? {
    guard let feature = table.find(key.bits) else { return nil }
    return postings.value.all.withValues(in: postings.value.range(of: feature)) { postings in
      guard let posting = postings.first(where: { $0.owner == owner }) else { return nil }
      return Held(
        posting: posting, rarity: rarities[postings.count],
        share: self.postings.value.shares[feature])
    }
  }
}
