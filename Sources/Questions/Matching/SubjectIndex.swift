/// Which onderwerpen hold which features, in how many of their samples, and what that tells.
struct SubjectIndex: Sendable {
  /// A feature in an onderwerp.
  struct Posting: Sendable {
    let owner: Int32
    /// In how many samples it stands.
    let count: Float
    /// How much more the onderwerp uses it than all together, as a logarithm; never below 0.
    let gain: Float
    /// How much of the feature is explained by the onderwerp, from 0 to 1.
    let cover: Float
  }

  let table: NumberTable
  /// How rare each feature is among the onderwerpen, from 0 to 1.
  let rarity: [Float]
  /// The share of all samples that hold each feature.
  let share: [Float]
  /// For each feature, where its postings begin; one more than there are features.
  let starts: [Int32]
  let postings: [Posting]
  /// How many samples each onderwerp has.
  let sampleCounts: [Float]
  /// How many features the samples of each onderwerp have together.
  let featureCounts: [Float]

  /// Puts what was counted in order and weighs it.
  init(_ tally: borrowing FeatureTally) {
    table = NumberTable(tally.table)
    sampleCounts = tally.sampleCounts
    featureCounts = tally.featureCounts
    let all = sampleCounts.reduce(0, +)
    var starts = PlainList(repeating: Int32(0), count: table.count + 1)
    var counts = PlainList(repeating: Int32(0), count: table.count)
    for place in 0..<tally.entries.count {
      let entry = tally.entries[place]
      starts[Int(entry.feature) + 1] += 1
      counts[Int(entry.feature)] += entry.count
    }
    for feature in 0..<table.count { starts[feature + 1] += starts[feature] }
    self.starts = starts.array()
    let share = (0..<table.count).map { (Float(counts[$0]) + 0.5) / all }
    self.share = share
    rarity = Self.rarities(self.starts, owners: sampleCounts.count)
    postings = Self.postings(tally, self.starts, share)
  }

  /// For each feature how rare it is; nearly all are in one onderwerp or in a few.
  private static func rarities(_ starts: [Int32], owners count: Int) -> [Float] {
    let owners = Float(count + 1)
    let top = Logarithm.natural(owners)
    let rarities = (0...count).map { holders in
      max(0.02, Logarithm.natural(owners / Float(max(1, holders))) / top)
    }
    return starts.indices.dropLast().map { rarities[Int(starts[$0 + 1] - starts[$0])] }
  }

  /// The postings in the order of the features, and for each in that of the onderwerpen.
  private static func postings(
    _ tally: borrowing FeatureTally, _ starts: [Int32], _ share: [Float]
  ) -> [Posting] {
    var next = PlainList(starts)
    return Array(unsafeUninitializedCapacity: tally.entries.count) { postings, count in
      for owner in tally.starts.indices {
        let end = owner + 1 < tally.starts.count ? tally.starts[owner + 1] : tally.entries.count
        for place in tally.starts[owner]..<end {
          let entry = tally.entries[place]
          let feature = Int(entry.feature)
          let count = Float(entry.count)
          postings.initializeElement(
            at: Int(next[feature]),
            to: Posting(
              owner: Int32(owner), count: count,
              gain: gain(count, of: tally.sampleCounts[owner], share: share[feature]),
              cover: cover(count)))
          next[feature] += 1
        }
      }
      count = tally.entries.count
    }
  }

  /// What a feature tells that stands in `count` of `samples`, when `share` of all samples hold it.
  @inline(__always)
  static func gain(_ count: Float, of samples: Float, share: Float) -> Float {
    Logarithm.natural(1 + count / (max(1, samples) * share))
  }

  static func cover(_ count: Float) -> Float { count / (count + 0.7) }

  func range(of feature: Int) -> Range<Int> {
    Int(starts[feature])..<Int(starts[feature + 1])
  }

  /// How much a feature counts in the odds: the more, the fewer samples hold it.
  func oddsWeight(of feature: Int) -> Float { 1 - Logarithm.natural(share[feature]) }

  /// Adds what a feature tells to the sums of the onderwerpen: `step` times its gain and its cover,
  /// twice, and `weight` times its odds.
  func add(
    _ feature: Int, _ step: SIMD4<Float>, _ weight: Float,
    to sums: UnsafeMutableBufferPointer<MatchSums>
  ) {
    let range = range(of: feature)
    postings.withUnsafeBufferPointer { postings in
      for place in range {
        let posting = postings[place]
        let owner = Int(posting.owner)
        sums[owner].shares +=
          step * SIMD4(posting.gain, posting.cover, posting.gain, posting.cover)
        sums[owner].odds += weight * MatchSums.odds(of: posting.count)
      }
    }
  }

  /// A feature in an onderwerp, beside what it tells everywhere.
  struct Held {
    let posting: Posting
    let rarity: Float
    let share: Float
  }

  /// What an onderwerp has of a feature; nil when it does not hold it.
  func held(_ key: FeatureKey, at owner: Int) -> Held? {
    guard let feature = table.find(key.bits) else { return nil }
    var range = range(of: feature)
    while let first = range.first {
      let middle = first + range.count / 2
      let found = Int(postings[middle].owner)
      if found == owner {
        return Held(posting: postings[middle], rarity: rarity[feature], share: share[feature])
      }
      range = found < owner ? middle + 1..<range.upperBound : first..<middle
    }
    return nil
  }
}
