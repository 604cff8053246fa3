/// Compares a question with every onderwerp at once.
///
/// Two views come together: what the words mean, and how they are written. For each it asks how much
/// more an onderwerp uses the words than all together, which passes over what is equally common
/// everywhere, as in a long story; and how much of the question the onderwerp explains.
struct Matcher: Sendable {
  let meanings: MeaningView
  let shapes: ShapeView
  /// What each onderwerp is worth before a word is read.
  let prior: [Float]
  /// For each onderwerp the roles it is written for, as bits of `RoleParts`.
  let roles: [UInt8]

  /// The onderwerpen by likelihood for someone in `role`, a number of `RoleParts`.
  ///
  /// `leaving` is the onderwerp of a sample with these features that is not there this time.
  func match(_ features: [Feature], role: Int? = nil, leaving: Int? = nil) -> Matches {
    let count = prior.count
    guard count > 0 else { return Matches() }
    return withUnsafeTemporaryAllocation(of: SIMD4<Float>.self, capacity: count) { sums in
      sums.initialize(repeating: .zero)
      let totals = add(features, to: sums)
      guard totals.known > 0 else { return Matches() }
      if let leaving { leave(features, of: leaving, sums) }
      let factors = totals.factors
      let bit: UInt8 = role.map { 1 << UInt8($0) } ?? 0
      let same =
        leaving == nil ? meanings.samples.owner(of: Feature.signature(of: features)) ?? -1 : -1
      for owner in 0..<count {
        // The score takes the first place of the sums, which are read again for the likeliest only.
        let score =
          (sums[owner] * factors).sum() + prior[owner]
          + (roles[owner] & bit == 0 ? 0 : Weights.ownPart)
        sums[owner] = SIMD4(
          owner == same ? score + Weights.sameWords : score, sums[owner][0], sums[owner][1],
          sums[owner][3])
      }
      var matches = likelihoods(sums)
      if let first = matches.best.first {
        let sum = sums[first.owner]
        matches.evidence = sum[1] / totals.known
        matches.coverage = sum[2] / totals.meaning
        matches.likeness = sum[3] / totals.shape
      }
      matches.unknown = totals.unknown
      matches.weight = totals.rare
      return matches
    }
  }

  /// What the features of a question make together.
  private struct Totals {
    var known: Float = 0
    var unknown: Float = 0
    var rare: Float = 0
    var shape: Float = 0
    var shapes: Float = 0

    var meaning: Float { rare + Weights.unknown * unknown }

    /// What to multiply the sums with to add them up.
    var factors: SIMD4<Float> {
      SIMD4(
        Weights.meaningGain, Weights.meaningCover / max(0.01, meaning),
        Weights.shapeGain / (shapes + 1).squareRoot(), Weights.shapeCover / max(0.01, shape))
    }
  }

  /// Adds up for each onderwerp the gain and the cover of the meaning, then those of the shapes.
  private func add(
    _ features: [Feature], to sums: UnsafeMutableBufferPointer<SIMD4<Float>>
  ) -> Totals {
    var totals = Totals()
    let first = meanings.index.table.count
    let blocks = (first + shapes.index.table.count) / 64 + 1
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: blocks) { seen in
      seen.initialize(repeating: 0)
      func isNew(_ place: Int) -> Bool {
        guard seen[place / 64] & 1 << UInt64(place % 64) == 0 else { return false }
        seen[place / 64] |= 1 << UInt64(place % 64)
        return true
      }
      for feature in features {
        if feature.key.isShape {
          guard let number = shapes.index.table.find(feature.key.bits) else {
            totals.shape += feature.weight
            totals.shapes += feature.weight
            continue
          }
          guard isNew(first + number) else { continue }
          let weight = feature.weight * shapes.index.rarity[number]
          totals.shapes += feature.weight
          totals.shape += weight
          shapes.index.add(number, SIMD4(0, 0, feature.weight, weight), to: sums)
        } else {
          guard !feature.isUnknown, let number = meanings.index.table.find(feature.key.bits) else {
            if feature.isUnknown || feature.key.isStem { totals.unknown += feature.weight }
            continue
          }
          guard isNew(number) else { continue }
          let weight = feature.weight * meanings.index.rarity[number]
          totals.known += feature.weight
          totals.rare += weight
          meanings.index.add(number, SIMD4(feature.weight, weight, 0, 0), to: sums)
        }
      }
    }
    return totals
  }

  /// Those that are likely at all, the likeliest first; the scores come first in `sums`.
  private func likelihoods(_ sums: UnsafeMutableBufferPointer<SIMD4<Float>>) -> Matches {
    var top = sums[0][0]
    for sum in sums { top = max(top, sum[0]) }
    var all: Float = 0
    var best: [Match] = []
    best.reserveCapacity(Weights.finalists + 1)
    // Whoever is further behind than this is not likely at all.
    for owner in sums.indices where sums[owner][0] > top - 6 {
      let power = Logarithm.power(sums[owner][0] - top)
      all += power
      if best.count == Weights.finalists, let last = best.last, last.likelihood >= power {
        continue
      }
      var place = best.count
      while place > 0, best[place - 1].likelihood < power { place -= 1 }
      best.insert(Match(owner: owner, likelihood: power), at: place)
      if best.count > Weights.finalists { best.removeLast() }
    }
    for place in best.indices { best[place].likelihood /= all }
    return Matches(best: best, score: top)
  }

  /// Takes one sample out of the sums of its onderwerp.
  private func leave(
    _ features: [Feature], of owner: Int, _ sums: UnsafeMutableBufferPointer<SIMD4<Float>>
  ) {
    let samples = meanings.index.sampleCounts[owner] - 1
    var done: Set<UInt64> = []
    for feature in features where !feature.isUnknown && done.insert(feature.key.bits).inserted {
      let isShape = feature.key.isShape
      guard let held = held(feature, at: owner) else { continue }
      let count = held.posting.count - 1
      let gain = SubjectIndex.gain(count, of: samples, share: held.share) - held.posting.gain
      let cover = SubjectIndex.cover(count) - held.posting.cover
      let weight = feature.weight * held.rarity
      sums[owner] +=
        isShape
        ? SIMD4(0, 0, feature.weight * gain, weight * cover)
        : SIMD4(feature.weight * gain, weight * cover, 0, 0)
    }
  }

  /// What an onderwerp has of a feature; nil when it does not hold it.
  private func held(_ feature: Feature, at owner: Int) -> SubjectIndex.Held? {
    feature.key.isShape
      ? shapes.index.held(feature.key, at: owner) : meanings.index.held(feature.key, at: owner)
  }

  /// The words of the question that speak for the onderwerp, the heaviest first.
  func words(of features: [Feature], sharedWith owner: Int) -> [Int32] {
    var weights: [Int32: Float] = [:]
    for feature in features where !feature.isUnknown {
      guard let held = held(feature, at: owner) else { continue }
      let share = feature.key.isShape ? Weights.shapeGain / 3 : Weights.meaningGain
      weights[feature.word, default: 0] +=
        feature.weight * share * held.posting.gain * held.rarity
    }
    // The small words that count a little for every onderwerp explain nothing.
    let line = (weights.values.max() ?? 0) / 12
    return weights.filter { $0.value > line }
      .sorted { ($0.value, $1.key) > ($1.value, $0.key) }.map(\.key)
  }
}
