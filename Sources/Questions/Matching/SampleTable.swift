/// The samples of each onderwerp, to see which one comes nearest to a question.
struct SampleTable: Sendable {
  struct Entry: Sendable {
    let feature: Int32
    var weight: Float
  }

  private(set) var entries: [Entry] = []
  /// Where each sample begins; one more than there are samples.
  private(set) var starts: [Int32] = [0]
  /// Where the samples of each onderwerp begin; one more than there are onderwerpen.
  private(set) var firsts: [Int32] = [0]
  /// What the features of each sample weigh together.
  private(set) var totals: [Float] = []

  mutating func add(_ feature: Int, _ weight: Float) {
    entries.append(Entry(feature: Int32(feature), weight: weight))
  }

  /// For the words of a sample the onderwerp that has it.
  private var owners: [UInt64: Int32] = [:]

  /// Ends a sample, with numbers for its words as they are typed and as they are understood.
  mutating func endSample(typed: UInt64, understood: UInt64) {
    starts.append(Int32(entries.count))
    let owner = Int32(firsts.count - 1)
    for signature in [typed, understood] {
      // Words that two onderwerpen share tell neither from the other.
      let known = owners[signature] ?? owner
      owners[signature] = known == owner ? owner : -1
    }
  }

  /// The one onderwerp with a sample in the very same words.
  func owner(of signature: UInt64) -> Int? {
    guard let owner = owners[signature], owner >= 0 else { return nil }
    return Int(owner)
  }

  /// Whether two onderwerpen have a sample in these words.
  func isShared(_ signature: UInt64) -> Bool { owners[signature] == -1 }

  mutating func endOwner() { firsts.append(Int32(starts.count - 1)) }

  /// Weighs the samples, when it is known how rare each feature is.
  mutating func weigh(_ rarity: [Float]) {
    totals.reserveCapacity(starts.count)
    for sample in 0..<(starts.count - 1) {
      var total: Float = 0
      for place in Int(starts[sample])..<Int(starts[sample + 1]) {
        entries[place].weight *= rarity[Int(entries[place].feature)]
        total += entries[place].weight
      }
      totals.append(total)
    }
  }

  func samples(of owner: Int) -> Range<Int> { Int(firsts[owner])..<Int(firsts[owner + 1]) }

  /// What a sample has in common with a question.
  func shared(_ sample: Int, with question: QuestionFeatures) -> Float {
    var shared: Float = 0
    for place in Int(starts[sample])..<Int(starts[sample + 1]) {
      shared += min(entries[place].weight, question.weight(of: entries[place].feature))
    }
    return shared
  }
}
