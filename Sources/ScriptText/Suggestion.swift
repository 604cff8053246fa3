/// "Did you mean": the known word that is nearest to what was written.
public enum Suggestion {
  /// The nearest of `candidates` within a third of the word's length, at most 3 edits; nil when none
  /// is near, and for words of one or two letters, to which everything is near.
  public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
    let limit = min(3, word.count / 3)
    var best: (word: String, distance: Int)?
    for candidate in candidates.sorted() {
      let distance = editDistance(word, candidate)
      if distance <= limit, distance < best?.distance ?? .max { best = (candidate, distance) }
    }
    return best?.word
  }

  /// How many letters must be added, removed, replaced or swapped with their neighbour.
  public static func editDistance(_ left: String, _ right: String) -> Int {
    let source = Array(left.lowercased())
    let target = Array(right.lowercased())
    var beforePrevious: [Int] = []
    var previous = Array(0...target.count)
    for row in 0..<source.count {
      var current = [row + 1]
      for column in 0..<target.count {
        var cost = min(
          previous[column + 1] + 1, current[column] + 1,
          previous[column] + (source[row] == target[column] ? 0 : 1))
        if row > 0, column > 0, source[row] == target[column - 1],
          source[row - 1] == target[column]
        {
          cost = min(cost, beforePrevious[column - 1] + 1)
        }
        current.append(cost)
      }
      beforePrevious = previous
      previous = current
    }
    return previous[target.count]
  }
}
