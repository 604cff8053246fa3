/// Counts in how many samples of each onderwerp each feature stands.
///
/// The samples come in the order of their onderwerpen, so what was counted last for a feature tells
/// whether its onderwerp, and its sample, is still the same.
struct FeatureTally: ~Copyable, Sendable {
  /// A feature in an onderwerp.
  struct Entry: BitwiseCopyable, Sendable {
    let feature: Int32
    /// In how many samples it stands.
    var count: Int32
  }

  /// What was counted for a feature until now.
  struct Feature: BitwiseCopyable, Sendable {
    /// The entry that was made last.
    fileprivate var entry: Int32 = -1
    /// The sample that was counted last.
    fileprivate var sample: Int32 = -1
    /// How many onderwerpen have it.
    fileprivate(set) var holders: Int32 = 0
    /// In how many samples it stands.
    fileprivate(set) var count: Int32 = 0
  }

  private(set) var table: NumberTable.Filling
  /// In the order of the onderwerpen.
  private(set) var entries: PlainList<Entry>
  /// For each onderwerp where its entries begin.
  private(set) var starts: [Int] = []
  /// How many samples each onderwerp has.
  private(set) var sampleCounts: [Float] = []
  private(set) var features: PlainList<Feature>
  private var sample: Int32 = -1
  /// The first entry of the onderwerp that is counted.
  private var first: Int32 = 0

  /// A tally with room for so many different features.
  init(capacity: Int) {
    table = NumberTable.Filling(capacity: capacity)
    features = PlainList(capacity: capacity)
    entries = PlainList(capacity: capacity * 2)
  }

  /// The number of a feature, new when it was not known.
  @inline(__always)
  mutating func number(of key: FeatureKey) -> Int32 {
    let number = table.insert(key.bits)
    if number == features.count { features.append(Feature()) }
    return Int32(number)
  }

  /// Where the entries of an onderwerp stand.
  func range(of owner: Int) -> Range<Int> {
    starts[owner]..<(owner + 1 < starts.count ? starts[owner + 1] : entries.count)
  }

  /// How many features the samples of each onderwerp have together.
  var featureCounts: [Float] {
    starts.indices.map { owner in
      var count: Int32 = 0
      for place in range(of: owner) { count += entries[place].count }
      return Float(count)
    }
  }

  /// Goes on with the next onderwerp, from none to the first.
  mutating func beginOwner() {
    first = Int32(entries.count)
    starts.append(entries.count)
    sampleCounts.append(0)
  }

  /// Goes on with the next sample.
  mutating func beginSample() {
    sample += 1
    sampleCounts[sampleCounts.count - 1] += 1
  }

  /// Counts a feature of the sample; whether it did not stand in it before.
  @discardableResult
  @inline(__always)
  mutating func count(_ feature: Int32) -> Bool {
    var counted = features[Int(feature)]
    guard counted.sample != sample else { return false }
    counted.sample = sample
    counted.count += 1
    if counted.entry >= first {
      let entry = entries[Int(counted.entry)]
      entries[Int(counted.entry)] = Entry(feature: feature, count: entry.count + 1)
    } else {
      counted.entry = Int32(entries.count)
      counted.holders += 1
      entries.append(Entry(feature: feature, count: 1))
    }
    features[Int(feature)] = counted
    return true
  }

  /// Adds what was counted for the onderwerpen that come behind these.
  mutating func append(_ other: borrowing FeatureTally) {
    var numbers = PlainList<Int32>(capacity: other.table.count)
    for number in 0..<other.table.count {
      let own = self.number(of: FeatureKey(bits: other.table.key(number)))
      numbers.append(own)
      features[Int(own)].holders += other.features[number].holders
      features[Int(own)].count += other.features[number].count
    }
    starts += other.starts.map { $0 + entries.count }
    sampleCounts += other.sampleCounts
    for place in 0..<other.entries.count {
      let entry = other.entries[place]
      entries.append(Entry(feature: numbers[Int(entry.feature)], count: entry.count))
    }
  }

  /// The features by number, when all else was taken from here.
  consuming func finished() -> NumberTable.Filling { table }
}
