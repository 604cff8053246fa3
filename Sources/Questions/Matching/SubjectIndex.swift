/// Which onderwerpen hold which features, in how many of their samples, and what that tells.
struct SubjectIndex: Sendable {
  /// A feature in an onderwerp.
  struct Posting: Sendable {
    let owner: Int32
    /// In how many samples it stands.
    var count: Float
    /// How much more the onderwerp uses it than all together, as a logarithm; never below 0.
    var gain: Float = 0
    /// How much of the feature is explained by the onderwerp, from 0 to 1.
    var cover: Float = 0
  }

  private(set) var table: NumberTable
  /// How rare each feature is among the onderwerpen, from 0 to 1.
  private(set) var rarity: [Float] = []
  /// The share of all samples that hold each feature.
  private(set) var share: [Float] = []
  /// For each feature, where its postings begin; one more than there are features.
  private(set) var starts: [Int32] = []
  private(set) var postings: [Posting] = []
  /// How many samples each onderwerp has.
  private(set) var sampleCounts: [Float]

  private var entries: [Entry] = []
  /// For each feature the entry that was made last.
  private var latest: [Int32] = []
  private var sampleNumber: Int32 = 0

  private struct Entry {
    let feature: Int32
    let owner: Int32
    var count: Float
    var sample: Int32
  }

  init(ownerCount: Int, sampleCount: Int) {
    sampleCounts = Array(repeating: 0, count: ownerCount)
    table = NumberTable(capacity: sampleCount * 8)
    latest.reserveCapacity(sampleCount * 8)
    entries.reserveCapacity(sampleCount * 20)
  }

  /// Counts a sample; the samples come in the order of their onderwerpen.
  mutating func add(_ features: [Feature], to owner: Int32) {
    sampleCounts[Int(owner)] += 1
    sampleNumber += 1
    for feature in features where !feature.isUnknown {
      let number = table.insert(feature.key.bits)
      if number == latest.count { latest.append(-1) }
      let place = Int(latest[number])
      if place >= 0, entries[place].owner == owner {
        if entries[place].sample != sampleNumber {
          entries[place].count += 1
          entries[place].sample = sampleNumber
        }
      } else {
        latest[number] = Int32(entries.count)
        entries.append(
          Entry(feature: Int32(number), owner: owner, count: 1, sample: sampleNumber))
      }
    }
  }

  /// Puts the postings in order and weighs them, when every sample was added.
  mutating func finish() {
    sort()
    let all = sampleCounts.reduce(0, +)
    let owners = Float(sampleCounts.count + 1)
    let top = Logarithm.natural(owners)
    rarity.reserveCapacity(table.count)
    share.reserveCapacity(table.count)
    for feature in 0..<table.count {
      let range = range(of: feature)
      var sum: Float = 0
      for place in range { sum += postings[place].count }
      let part = (sum + 0.5) / all
      share.append(part)
      rarity.append(max(0.02, Logarithm.natural(owners / Float(max(1, range.count))) / top))
      for place in range {
        let count = postings[place].count
        postings[place].gain = Self.gain(
          count, of: sampleCounts[Int(postings[place].owner)], share: part)
        postings[place].cover = Self.cover(count)
      }
    }
  }

  private mutating func sort() {
    starts = Array(repeating: 0, count: table.count + 1)
    for entry in entries { starts[Int(entry.feature) + 1] += 1 }
    for feature in 0..<table.count { starts[feature + 1] += starts[feature] }
    var next = starts
    postings = Array(repeating: Posting(owner: 0, count: 0), count: entries.count)
    for entry in entries {
      let place = Int(next[Int(entry.feature)])
      postings[place] = Posting(owner: entry.owner, count: entry.count)
      next[Int(entry.feature)] += 1
    }
    entries = []
    latest = []
  }

  /// What a feature tells that stands in `count` of `samples`, when `share` of all samples hold it.
  static func gain(_ count: Float, of samples: Float, share: Float) -> Float {
    Logarithm.natural(1 + count / (max(1, samples) * share))
  }

  static func cover(_ count: Float) -> Float { count / (count + 0.7) }

  func range(of feature: Int) -> Range<Int> {
    Int(starts[feature])..<Int(starts[feature + 1])
  }

  /// What an onderwerp has of a feature; nil when it does not hold it.
  func posting(of feature: Int, at owner: Int) -> Posting? {
    var range = range(of: feature)
    while let first = range.first {
      let middle = first + range.count / 2
      let found = Int(postings[middle].owner)
      if found == owner { return postings[middle] }
      range = found < owner ? middle + 1..<range.upperBound : first..<middle
    }
    return nil
  }
}
