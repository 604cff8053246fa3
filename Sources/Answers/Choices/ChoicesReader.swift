/// Reads one or more choices: "1 3", "1, 3 en 4", words with commas or "en" between them.
struct ChoicesReader {
  let choices: [Choice]

  /// Parts of a line beyond which no list of choices goes.
  private static let mostParts = 100
  /// The most parts that the words of one choice are cut into by its own commas and "en".
  private static let mostJoined = 8

  private var refusals: DutchChoiceRefusals {
    DutchChoiceRefusals(choices: choices)
  }

  /// Whether a number may be the words of a choice as well as its place.
  private var hasNumberAsText: Bool {
    choices.contains { choice in TypedLine(choice.text).tokens.allSatisfy { $0.kind == .number } }
  }

  /// The keys, each once, in the order of the question.
  func read(_ line: TypedLine) throws(Refusal) -> [String] {
    let finder = ChoiceFinder(choices)
    var places: Set<Int> = []
    let parts = DutchListSeparators.hardParts(of: line)
    let whole = finder.exact(line)
    // "a; b" is not the choice "a b".
    if let only = whole.first, whole.count == 1,
      parts.count == 1 || choices[only].text.utf8.contains(UInt8(ascii: ";"))
    {
      places = [only]
    } else {
      for part in parts {
        places.formUnion(try read(part: TypedLine(part), finder))
      }
    }
    guard !places.isEmpty else { throw refusals.none(line) }
    let chosen = places.sorted().map { choices[$0] }
    let none = chosen.first { DutchListSeparators.meansNone($0) }
    if let none, let other = chosen.first(where: { !DutchListSeparators.meansNone($0) }) {
      throw refusals.contradiction(none, other)
    }
    return chosen.map(\.key)
  }

  /// The places in a part of the line without semicolons.
  private func read(part line: TypedLine, _ finder: ChoiceFinder) throws(Refusal) -> Set<Int> {
    if let numbers = try numbers(in: line) { return numbers }
    let parts = DutchListSeparators.parts(of: line)
    guard parts.count <= ChoicesReader.mostParts else { throw refusals.none(line) }
    var places: Set<Int> = []
    var start = 0
    while start < parts.count {
      let (found, end) = longest(parts, from: start, line, finder)
      let range = parts[start].lowerBound..<parts[end - 1].upperBound
      let typed = String(decoding: line.bytes[range], as: UTF8.self)
      let piece = TypedLine(typed)
      if let first = found.first, found.count == 1 {
        places.insert(first)
      } else if let numbers = try numbers(in: piece) {
        places.formUnion(numbers)
      } else if !found.isEmpty {
        throw refusals.ambiguous(found.map { choices[$0] })
      } else if let number = finder.number(in: piece) {
        throw refusals.noNumber(number)
      } else {
        throw refusals.none(piece)
      }
      start = end
    }
    return places
  }

  /// What fits the most parts from `start` on, so that "Fruit en groente" stays one choice.
  private func longest(
    _ parts: [Range<Int>], from start: Int, _ line: TypedLine, _ finder: ChoiceFinder
  ) -> (found: [Int], end: Int) {
    var end = min(parts.count, start + ChoicesReader.mostJoined)
    while end > start + 1 {
      let range = parts[start].lowerBound..<parts[end - 1].upperBound
      let found = finder.fitting(TypedLine(String(decoding: line.bytes[range], as: UTF8.self)))
      if found.count == 1 { return (found, end) }
      end -= 1
    }
    let typed = String(decoding: line.bytes[parts[start]], as: UTF8.self)
    return (finder.fitting(TypedLine(typed)), start + 1)
  }

  /// The choices of a line of numbers alone: "1 3", "1,3 en 4", "1 t/m 3"; nil for another line.
  private func numbers(in line: TypedLine) throws(Refusal) -> Set<Int>? {
    guard !hasNumberAsText, let items = DutchListSeparators.numbers(in: line) else { return nil }
    var places: Set<Int> = []
    for item in items {
      for number in [item.first, item.last] where !choices.indices.contains(number - 1) {
        throw refusals.noNumber(number)
      }
      guard item.first <= item.last else { throw refusals.none(line) }
      if item.isUnclear { throw refusals.range(item.first, item.last) }
      places.formUnion(item.first - 1...item.last - 1)
    }
    return places
  }
}
