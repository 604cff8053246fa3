/// Reads one choice: its number, its words, their beginning, its key, or one slip away.
struct ChoiceReader {
  let choices: [Choice]

  /// The key of the choice.
  func read(_ line: TypedLine) throws(Refusal) -> String {
    let refusals = DutchChoiceRefusals(choices: choices)
    let finder = ChoiceFinder(choices)
    let found = finder.fitting(line)
    if let first = found.first, found.count == 1 { return choices[first].key }
    if !found.isEmpty { throw refusals.ambiguous(found.map { choices[$0] }) }
    if let number = finder.number(in: line) { throw refusals.noNumber(number) }
    if let keys = try? ChoicesReader(choices: choices).read(line), keys.count > 1 {
      throw refusals.onlyOne(choices.filter { keys.contains($0.key) })
    }
    throw refusals.none(line)
  }
}
