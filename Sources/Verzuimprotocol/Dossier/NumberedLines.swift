/// The lines of a dossier, to be found by their numbers.
struct NumberedLines {
  // In the order of their numbers; of two with one number only the first.
  private let lines: [Gebeurtenis]

  init(_ lines: [Gebeurtenis]) {
    // As a store gives them, and then nothing has to be moved.
    let isInOrder = zip(lines, lines.dropFirst()).allSatisfy { $0.nummer < $1.nummer }
    guard !isInOrder else {
      self.lines = lines
      return
    }
    let first = Dictionary(lines.map { ($0.nummer, $0) }, uniquingKeysWith: { first, _ in first })
    self.lines = first.values.sorted { $0.nummer < $1.nummer }
  }

  /// The lines with these numbers, which are in order; a number that no line has is passed over.
  func lines(_ numbers: [Int]) -> [Gebeurtenis] {
    var found: [Gebeurtenis] = []
    found.reserveCapacity(numbers.count)
    var place = 0
    for number in numbers {
      while place < lines.count, lines[place].nummer < number { place += 1 }
      if place < lines.count, lines[place].nummer == number { found.append(lines[place]) }
    }
    return found
  }
}
