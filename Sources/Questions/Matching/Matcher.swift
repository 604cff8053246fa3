/// Compares a question with every onderwerp at once.
///
/// Three views come together. One asks how much likelier the words are in an onderwerp than anywhere
/// else, which passes over whatever is equally common everywhere, as in a long story. Another asks
/// how much of the question the onderwerp explains. The last, for the likeliest ones only, asks how
/// near its nearest samples are.
struct Matcher: Sendable {
  let index: SubjectIndex

  var weights: Weights { index.weights }

  /// The onderwerpen by likelihood; `left` is a sample that is not there this time.
  func match(_ features: [Feature], leaving left: Sample? = nil) -> Matches {
    let count = index.totals.count
    guard count > 0 else { return .none }
    var gains = [Float](repeating: 0, count: count)
    var covered = [Float](repeating: 0, count: count)
    var known: Float = 0
    var unknown: Float = 0
    var rare: Float = 0
    var question = QuestionFeatures(capacity: features.count)
    for feature in features {
      guard !feature.isUnknown else {
        unknown += feature.weight
        continue
      }
      guard let number = index.table.find(feature.key) else {
        if feature.key.isStem { unknown += feature.weight }
        continue
      }
      known += feature.weight
      let weight = feature.weight * index.rarity[number]
      rare += weight
      question.set(number, weight)
      for place in index.range(of: number) {
        let posting = index.postings[place]
        let owner = Int(posting.owner)
        gains[owner] += feature.weight * posting.gain
        covered[owner] += weight * (posting.count / (posting.count + weights.halfway))
      }
    }
    guard known > 0 else { return .none }
    var absences = index.absence
    if let left { leave(left, out: features, &gains, &covered, &absences) }
    let total = rare + weights.unknown * unknown
    var scores = gains
    for owner in scores.indices {
      gains[owner] += known * absences[owner]
      covered[owner] /= total
      scores[owner] = gains[owner] + weights.coverage * covered[owner]
    }
    if left == nil, let same = index.samples.owner(of: Feature.signature(of: features)) {
      scores[same] += weights.exact
    }
    let likeness = addLikeness(to: &scores, question, total: total, leaving: left)
    let best = likelihoods(scores)
    guard let first = best.first else { return .none }
    return Matches(
      best: best, likeness: likeness.first { $0.owner == first.owner }?.likeness ?? 0,
      coverage: covered[first.owner], unknownShare: unknown / (known + unknown),
      evidence: gains[first.owner], weight: rare)
  }

  /// Adds how near the nearest samples are; those far behind by then are out.
  private func addLikeness(
    to scores: inout [Float], _ question: QuestionFeatures, total: Float, leaving left: Sample?
  ) -> [(owner: Int, likeness: Float)] {
    var found: [(owner: Int, likeness: Float)] = []
    for owner in finalists(scores) {
      let near = likeness(of: owner, question, total: total, leaving: left)
      found.append((owner, near))
      scores[owner] += weights.likeness * near
    }
    return found
  }

  /// The onderwerpen with the highest scores, the highest first.
  private func finalists(_ scores: [Float]) -> [Int] {
    var best: [Int] = []
    for owner in scores.indices {
      if best.count == weights.finalists, let last = best.last, scores[owner] <= scores[last] {
        continue
      }
      let place = best.firstIndex { scores[$0] < scores[owner] } ?? best.count
      best.insert(owner, at: place)
      if best.count > weights.finalists { best.removeLast() }
    }
    return best
  }

  private func likeness(
    of owner: Int, _ question: QuestionFeatures, total: Float, leaving left: Sample?
  ) -> Float {
    var best: Float = 0
    var second: Float = 0
    for sample in index.samples.samples(of: owner) where sample != left?.number {
      let shared = index.samples.shared(sample, with: question)
      let near =
        shared
        / (shared + weights.questionCost * (total - shared)
          + weights.sampleCost * (index.samples.totals[sample] - shared))
      if near > best {
        second = best
        best = near
      } else if near > second {
        second = near
      }
    }
    return (1 - weights.second) * best + weights.second * second
  }

  /// Those that are likely at all, the likeliest first.
  private func likelihoods(_ scores: [Float]) -> [Match] {
    let top = scores.max() ?? 0
    var sum: Float = 0
    var best: [Match] = []
    // Whoever is further behind than this is not likely at all.
    let line = top - 6 * weights.temperature
    for owner in scores.indices where scores[owner] > line {
      let power = Logarithm.power((scores[owner] - top) / weights.temperature)
      sum += power
      best.append(Match(owner: owner, likelihood: power))
    }
    for place in best.indices { best[place].likelihood /= sum }
    best.sort { ($0.likelihood, $1.owner) > ($1.likelihood, $0.owner) }
    return best
  }

  /// The onderwerp with a sample in the very words of a text.
  func owner(of scan: WordScan) -> Int? { index.samples.owner(of: scan.signature()) }

  /// Whether two onderwerpen have a sample in the very words of a text.
  func isShared(_ scan: WordScan) -> Bool { index.samples.isShared(scan.signature()) }

  /// The words of the question that speak for the onderwerp, the heaviest first.
  func words(of features: [Feature], sharedWith owner: Int) -> [Int32] {
    var shared: [(word: Int32, weight: Float)] = []
    for feature in features where !feature.isUnknown {
      guard let number = index.table.find(feature.key) else { continue }
      guard let place = index.range(of: number).first(where: { index.postings[$0].owner == owner })
      else { continue }
      shared.append((feature.word, feature.weight * index.postings[place].gain))
    }
    shared.sort { ($0.weight, $1.word) > ($1.weight, $0.word) }
    var words: [Int32] = []
    for entry in shared where !words.contains(entry.word) { words.append(entry.word) }
    return words
  }
}

extension Matcher {
  /// A sample that is taken out of its onderwerp.
  struct Sample {
    let owner: Int
    /// Its number among all samples.
    let number: Int
    let features: [Feature]
  }

  private func leave(
    _ sample: Sample, out features: [Feature], _ gains: inout [Float],
    _ covered: inout [Float], _ absences: inout [Float]
  ) {
    let own = Set(sample.features.filter { !$0.isUnknown }.map(\.key))
    absences[sample.owner] = index.absence(of: index.totals[sample.owner] - Float(own.count))
    for feature in features where own.contains(feature.key) {
      guard let number = index.table.find(feature.key),
        let place = index.range(of: number)
          .first(where: { Int(index.postings[$0].owner) == sample.owner })
      else { continue }
      let count = index.postings[place].count
      let less = max(0, count - 1)
      let weight = feature.weight * index.rarity[number]
      gains[sample.owner] +=
        feature.weight
        * (index.gain(less, index.background[number]) - index.postings[place].gain)
      covered[sample.owner] +=
        weight * (less / (less + weights.halfway) - count / (count + weights.halfway))
    }
  }
}
