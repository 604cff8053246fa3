/// Compares a question with every onderwerp at once, in two ways.
///
/// The odds ask how likely someone who means the onderwerp uses these words (a multinomial model);
/// they find the right one most often. The shares ask how much more the onderwerp uses them than all
/// together, and how much of the question it explains. Where both find the same, it is seldom wrong.
struct Matcher: Sendable {
  let meanings: MeaningView
  let shapes: ShapeView
  /// What the shares say of each onderwerp before a word is read.
  let prior: [Float]
  /// For each onderwerp the roles it is written for, as bits of `RoleParts`.
  let roles: [UInt8]
  /// For each onderwerp how many features its samples have, as a logarithm.
  private let sizes: [Float]
  /// For each number of samples what it tells.
  private let counts = CountTerms.table

  init(meanings: MeaningView, shapes: ShapeView, prior: [Float], roles: [UInt8]) {
    (self.meanings, self.shapes, self.prior, self.roles) = (meanings, shapes, prior, roles)
    let unused = Weights.smoothing * Float(meanings.index.table.count + shapes.index.table.count)
    sizes = prior.indices.map { owner in
      Logarithm.natural(
        1 + meanings.index.featureCounts[owner] + shapes.index.featureCounts[owner] + unused)
    }
  }

  /// The onderwerpen by likelihood for someone in `role`, a number of `RoleParts`.
  ///
  /// `leaving` is the onderwerp of a sample with these features that is not there this time.
  func match(_ features: [Feature], role: Int? = nil, leaving: Int? = nil) -> Matches {
    let count = prior.count
    guard count > 0 else { return Matches() }
    return withUnsafeTemporaryAllocation(of: MatchSums.self, capacity: count) { sums in
      sums.initialize(repeating: MatchSums())
      let totals = add(features, to: sums)
      guard totals.known > 0 else { return Matches() }
      if let leaving { leave(features, of: leaving, totals, sums) }
      let factors = totals.factors
      let scale = Weights.odds / (totals.odds + 1).squareRoot()
      let bit: UInt8 = role.map { 1 << UInt8($0) } ?? 0
      let same =
        leaving == nil ? meanings.samples.owner(of: Feature.signature(of: features)) ?? -1 : -1
      for owner in 0..<count {
        let known =
          (roles[owner] & bit == 0 ? 0 : Weights.ownPart) + (owner == same ? Weights.sameWords : 0)
        let shares = sums[owner].shares
        // The score takes the first place of the sums, which are read again for the likeliest only.
        sums[owner].shares = SIMD4(
          (shares * factors).sum() + prior[owner] + known, shares[0], shares[1], shares[3])
        sums[owner].odds = (sums[owner].odds - totals.odds * sizes[owner]) * scale + known
      }
      var matches = likelihoods(sums)
      if let first = matches.best.first {
        let sum = sums[first.owner].shares
        matches.evidence = sum[1] / totals.known
        matches.coverage = sum[2] / max(0.01, totals.meaning)
        matches.likeness = sum[3] / max(0.01, totals.shape)
      }
      matches.unknown = totals.unknown
      matches.weight = totals.rare
      return matches
    }
  }

  /// Adds up for each onderwerp what the features of the question tell.
  private func add(
    _ features: [Feature], to sums: UnsafeMutableBufferPointer<MatchSums>
  ) -> MatchTotals {
    var totals = MatchTotals()
    let first = meanings.index.table.count
    let blocks = (first + shapes.index.table.count) / 64 + 1
    withUnsafeTemporaryAllocation(of: UInt64.self, capacity: blocks) { seen in
      seen.initialize(repeating: 0)
      func isNew(_ place: Int) -> Bool {
        guard seen[place / 64] & 1 << UInt64(place % 64) == 0 else { return false }
        seen[place / 64] |= 1 << UInt64(place % 64)
        return true
      }
      counts.withUnsafeBufferPointer { counts in
        for feature in features {
          if feature.key.isShape {
            guard let number = shapes.index.table.find(feature.key.bits) else {
              totals.addUnknownShape(feature)
              continue
            }
            guard isNew(first + number) else { continue }
            let steps = totals.add(feature, shapes.index.terms(of: number))
            shapes.index.add(number, steps, counts, to: sums)
          } else {
            guard !feature.isUnknown, let number = meanings.index.table.find(feature.key.bits)
            else {
              totals.addUnknown(feature)
              continue
            }
            guard isNew(number) else { continue }
            let steps = totals.add(feature, meanings.index.terms(of: number))
            meanings.index.add(number, steps, counts, to: sums)
          }
        }
      }
    }
    return totals
  }

  /// Those that are likely at all by the odds, the likeliest first; the scores come first in the shares.
  private func likelihoods(_ sums: UnsafeMutableBufferPointer<MatchSums>) -> Matches {
    var matches = Matches()
    var top = -Float.infinity
    for sum in sums { top = max(top, sum.odds) }
    var all: Float = 0
    matches.best.reserveCapacity(Weights.finalists + 1)
    // Whoever is further behind than this is not likely at all.
    for owner in sums.indices where sums[owner].odds > top - 6 {
      let power = Logarithm.power(sums[owner].odds - top)
      all += power
      if matches.best.count == Weights.finalists, let last = matches.best.last,
        last.likelihood >= power
      {
        continue
      }
      var place = matches.best.count
      while place > 0, matches.best[place - 1].likelihood < power { place -= 1 }
      matches.best.insert(Match(owner: owner, likelihood: power), at: place)
      if matches.best.count > Weights.finalists { matches.best.removeLast() }
    }
    for place in matches.best.indices { matches.best[place].likelihood /= all }
    addOther(sums, to: &matches)
    return matches
  }

  /// What the shares say of those that are likely by the odds.
  private func addOther(
    _ sums: UnsafeMutableBufferPointer<MatchSums>, to matches: inout Matches
  ) {
    matches.score = -.infinity
    for owner in sums.indices where sums[owner].shares[0] > matches.score {
      matches.score = sums[owner].shares[0]
      matches.otherFirst = owner
    }
    var all: Float = 0
    for sum in sums where sum.shares[0] > matches.score - 6 {
      all += Logarithm.power(sum.shares[0] - matches.score)
    }
    for place in matches.best.indices {
      let score = sums[matches.best[place].owner].shares[0]
      matches.best[place].other = Logarithm.power(score - matches.score) / all
    }
  }

  /// Takes one sample out of the sums of its onderwerp.
  private func leave(
    _ features: [Feature], of owner: Int, _ totals: MatchTotals,
    _ sums: UnsafeMutableBufferPointer<MatchSums>
  ) {
    let samples = meanings.index.sampleCounts[owner] - 1
    var done: Set<UInt64> = []
    for feature in features where !feature.isUnknown && done.insert(feature.key.bits).inserted {
      let isShape = feature.key.isShape
      guard let held = held(feature, at: owner) else { continue }
      let count = Float(held.posting.count) - 1
      let gain = SubjectIndex.gain(count, of: samples, share: held.share) - held.posting.gain
      let (before, after) = (CountTerms(Float(held.posting.count)), CountTerms(count))
      let cover = after.cover - before.cover
      let weight = feature.weight * held.rarity
      sums[owner].shares +=
        isShape
        ? SIMD4(0, 0, feature.weight * gain, weight * cover)
        : SIMD4(feature.weight * gain, weight * cover, 0, 0)
      sums[owner].odds +=
        feature.key.odds * SubjectIndex.oddsWeight(held.share) * (after.odds - before.odds)
    }
    let size = Logarithm.power(sizes[owner])
    sums[owner].odds +=
      totals.odds * (sizes[owner] - Logarithm.natural(max(1, size - totals.count)))
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
