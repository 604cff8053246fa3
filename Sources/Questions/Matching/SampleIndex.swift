/// Which samples hold which features, and how much each feature tells.
struct SampleIndex: Sendable {
  /// A feature in a sample, or in all samples of an onderwerp together.
  struct Posting: Sendable {
    var place: Int32
    var weight: Float
  }

  private(set) var table = FeatureTable()
  /// How rare each feature is among the onderwerpen, from 0 to 1.
  private(set) var rarity: [Float] = []
  /// For each feature, where its samples begin; one more than there are features.
  private(set) var sampleStarts: [Int32] = []
  private(set) var samplePostings: [Posting] = []
  /// For each feature, where its onderwerpen begin; the weight is the number of samples with it.
  private(set) var ownerStarts: [Int32] = []
  private(set) var ownerPostings: [Posting] = []
  /// The onderwerp of each sample.
  private(set) var owners: [Int32] = []
  /// What the features of each sample weigh together.
  private(set) var totals: [Float] = []
  private(set) var ownerCount: Int

  /// Each sample with the number of its onderwerp; samples of one onderwerp stand together.
  init(_ samples: [(owner: Int, features: [Feature])], ownerCount: Int) {
    self.ownerCount = ownerCount
    var entries: [(feature: Int32, sample: Int32, weight: Float)] = []
    entries.reserveCapacity(samples.count * 10)
    for (number, sample) in samples.enumerated() {
      owners.append(Int32(sample.owner))
      for feature in sample.features where !feature.isUnknown {
        entries.append((Int32(table.insert(feature.key)), Int32(number), feature.weight))
      }
    }
    sampleStarts = Array(repeating: 0, count: table.count + 1)
    for entry in entries { sampleStarts[Int(entry.feature) + 1] += 1 }
    for feature in 0..<table.count { sampleStarts[feature + 1] += sampleStarts[feature] }
    var next = sampleStarts
    samplePostings = Array(repeating: Posting(place: 0, weight: 0), count: entries.count)
    for entry in entries {
      samplePostings[Int(next[Int(entry.feature)])] =
        Posting(place: entry.sample, weight: entry.weight)
      next[Int(entry.feature)] += 1
    }
    gatherOwners()
    weigh()
  }

  /// Samples come in the order of their onderwerpen, so the postings of one stand together too.
  private mutating func gatherOwners() {
    ownerStarts.reserveCapacity(table.count + 1)
    ownerStarts.append(0)
    for feature in 0..<table.count {
      let first = ownerPostings.count
      for place in Int(sampleStarts[feature])..<Int(sampleStarts[feature + 1]) {
        let owner = owners[Int(samplePostings[place].place)]
        let last = ownerPostings.count - 1
        if last >= first, ownerPostings[last].place == owner {
          ownerPostings[last].weight += 1
        } else {
          ownerPostings.append(Posting(place: owner, weight: 1))
        }
      }
      ownerStarts.append(Int32(ownerPostings.count))
    }
  }

  private mutating func weigh() {
    let all = Float(ownerCount + 1)
    let top = Logarithm.natural(all)
    for feature in 0..<table.count {
      let holders = Float(ownerStarts[feature + 1] - ownerStarts[feature])
      rarity.append(max(0.02, Logarithm.natural(all / holders) / top))
    }
    totals = Array(repeating: 0, count: owners.count)
    for feature in 0..<table.count {
      for place in Int(sampleStarts[feature])..<Int(sampleStarts[feature + 1]) {
        samplePostings[place].weight *= rarity[feature]
        totals[Int(samplePostings[place].place)] += samplePostings[place].weight
      }
    }
  }
}
