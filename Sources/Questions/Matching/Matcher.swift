/// Compares a question with every sample at once.
struct Matcher: Sendable {
  let index: SampleIndex

  let weights = Weights.standard

  /// The onderwerpen that share a feature; `left` is a sample that is not there this time.
  func match(_ features: [Feature], leaving left: Int? = nil) -> [Match] {
    var common = [Float](repeating: 0, count: index.owners.count)
    var covered = [Float](repeating: 0, count: index.ownerCount)
    var total: Float = 0
    for feature in features {
      guard !feature.isUnknown, let number = index.table.find(feature.key) else {
        total += feature.weight * (feature.isUnknown ? weights.unknown : weights.unseen)
        continue
      }
      let weight = feature.weight * index.rarity[number]
      total += weight
      for place in Int(index.sampleStarts[number])..<Int(index.sampleStarts[number + 1]) {
        let posting = index.samplePostings[place]
        common[Int(posting.place)] += min(weight, posting.weight)
      }
      addCoverage(of: number, weight: weight, leaving: left, to: &covered)
    }
    guard total > 0 else { return [] }
    return gather(common, covered, total: total, leaving: left)
  }

  private func addCoverage(
    of number: Int, weight: Float, leaving left: Int?, to covered: inout [Float]
  ) {
    var missing: Int32 = -1
    if let left {
      for place in Int(index.sampleStarts[number])..<Int(index.sampleStarts[number + 1])
      where Int(index.samplePostings[place].place) == left {
        missing = index.owners[left]
      }
    }
    for place in Int(index.ownerStarts[number])..<Int(index.ownerStarts[number + 1]) {
      let posting = index.ownerPostings[place]
      let holders = posting.weight - (posting.place == missing ? 1 : 0)
      covered[Int(posting.place)] += weight * (holders / (holders + weights.halfway))
    }
  }

  private func gather(
    _ common: [Float], _ covered: [Float], total: Float, leaving left: Int?
  ) -> [Match] {
    var best = [Float](repeating: 0, count: index.ownerCount)
    var places = [Int32](repeating: -1, count: index.ownerCount)
    var second = [Float](repeating: 0, count: index.ownerCount)
    var evidence = [Float](repeating: 0, count: index.ownerCount)
    // Less in common than this never makes the nearest of an onderwerp that counts.
    let little = total * 0.12
    for sample in common.indices where common[sample] > little && sample != left {
      let shared = common[sample]
      let score =
        shared
        / (shared + weights.questionCost * (total - shared)
          + weights.sampleCost * (index.totals[sample] - shared))
      let owner = Int(index.owners[sample])
      if score > best[owner] {
        second[owner] = best[owner]
        best[owner] = score
        evidence[owner] = shared
        places[owner] = Int32(sample)
      } else if score > second[owner] {
        second[owner] = score
      }
    }
    var matches: [Match] = []
    for owner in best.indices where places[owner] >= 0 {
      let nearest = (1 - weights.second) * best[owner] + weights.second * second[owner]
      let likeness =
        weights.sampleShare * nearest + (1 - weights.sampleShare) * covered[owner] / total
        + (best[owner] > 0.95 ? weights.exact : 0)
      let score = likeness * evidence[owner] / (evidence[owner] + weights.doubt)
      if score > 0.1 {
        matches.append(Match(owner: owner, score: score, sample: Int(places[owner])))
      }
    }
    matches.sort { ($0.score, $1.owner) > ($1.score, $0.owner) }
    return matches
  }

  /// The words of the question that the onderwerp has too, the heaviest first.
  func words(of features: [Feature], sharedWith owner: Int) -> [Int32] {
    var shared: [(word: Int32, weight: Float)] = []
    for feature in features where !feature.isUnknown {
      guard let number = index.table.find(feature.key) else { continue }
      let owners = Int(index.ownerStarts[number])..<Int(index.ownerStarts[number + 1])
      guard owners.contains(where: { Int(index.ownerPostings[$0].place) == owner }) else {
        continue
      }
      shared.append((feature.word, feature.weight * index.rarity[number]))
    }
    shared.sort { ($0.weight, $1.word) > ($1.weight, $0.word) }
    var words: [Int32] = []
    for entry in shared where !words.contains(entry.word) { words.append(entry.word) }
    return words
  }
}
