/// Counts in how many samples of each onderwerp each feature stands.
///
/// The samples come in the order of their onderwerpen, so what was counted last for a feature tells
/// whether its onderwerp, and its sample, is still the same.
struct FeatureTally: ~Copyable {
  /// A feature in an onderwerp.
  struct Entry: BitwiseCopyable {
    let feature: Int32
    /// In how many samples it stands.
    var count: Int32
  }

  /// What was counted last for a feature.
  private struct Latest: BitwiseCopyable {
    var entry: Int32 = -1
    var sample: Int32 = -1
  }

  private(set) var table: NumberTable.Filling
  /// In the order of the onderwerpen.
  private(set) var entries: PlainList<Entry>
  /// For each onderwerp where its entries begin.
  private(set) var starts: [Int] = []
  /// How many samples each onderwerp has.
  private(set) var sampleCounts: [Float] = []
  /// How many features its samples have together.
  private(set) var featureCounts: [Float] = []
  private var latest: PlainList<Latest>
  private var sample: Int32 = -1
  /// The first entry of the onderwerp that is counted.
  private var first: Int32 = 0

  /// A tally with room for so many different features.
  init(capacity: Int) {
    table = NumberTable.Filling(capacity: capacity)
    latest = PlainList(capacity: capacity)
    entries = PlainList(capacity: capacity * 2)
  }

  /// The number of a feature, new when it was not known.
  @inline(__always)
  mutating func number(of key: FeatureKey) -> Int32 {
    let number = table.insert(key.bits)
    if number == latest.count { latest.append(Latest()) }
    return Int32(number)
  }

  /// Goes on with the next onderwerp, from none to the first.
  mutating func beginOwner() {
    first = Int32(entries.count)
    starts.append(entries.count)
    sampleCounts.append(0)
    featureCounts.append(0)
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
    let last = latest[Int(feature)]
    guard last.sample != sample else { return false }
    featureCounts[featureCounts.count - 1] += 1
    if last.entry >= first {
      let entry = entries[Int(last.entry)]
      entries[Int(last.entry)] = Entry(feature: feature, count: entry.count + 1)
      latest[Int(feature)] = Latest(entry: last.entry, sample: sample)
    } else {
      latest[Int(feature)] = Latest(entry: Int32(entries.count), sample: sample)
      entries.append(Entry(feature: feature, count: 1))
    }
    return true
  }
}
