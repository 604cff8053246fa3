import DialogEngine

/// How many lines each state is away from an end.
struct WalkDistances {
  private var distances: [Int?]

  /// Counts back from the ends along the ways that were found.
  init(_ nodes: [WalkNode], before: [[(node: Int, lines: Int)]]) {
    distances = Array(repeating: nil, count: nodes.count)
    var near = nodes.indices.filter { index in
      switch nodes[index].pause {
      // Where it goes round is told by itself.
      case .finished, .broken: true
      case .question, .review, .perform: false
      }
    }
    var distance = 0
    while !near.isEmpty {
      var far: [Int] = []
      while let index = near.popLast() {
        guard distances[index] == nil else { continue }
        distances[index] = distance
        for step in before[index] {
          if step.lines == 0 { near.append(step.node) } else { far.append(step.node) }
        }
      }
      near = far
      distance += 1
    }
  }

  /// The most lines that any state is away from an end.
  var farthest: Int { distances.compactMap { $0 }.max() ?? 0 }

  /// The nearest state from which no end can be reached.
  var firstTrap: Int? { distances.firstIndex { $0 == nil } }

  /// The nearest state that is more lines away from an end than `most`.
  func first(beyond most: Int) -> Int? { distances.firstIndex { $0 ?? 0 > most } }
}
