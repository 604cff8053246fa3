import DialogEngine

/// The word by which a statement is known in its step, before a name.
enum StatementWord {
  case say, end, ask, branch, go, call, review, record, send

  var text: StaticString {
    switch self {
    case .say: "zeg"
    case .end: "einde"
    case .ask: "vraag-"
    case .branch: "als-"
    case .go: "ga-naar"
    case .call: "doe-gesprek-"
    case .review: "controle"
    case .record: "leg-vast-"
    case .send: "stuur-"
    }
  }
}

/// Gives each statement a key that stays the same when other lines of its step change.
struct StatementKeys {
  private struct Count {
    let word: StatementWord
    let name: String
    var number: Int
  }

  /// The name of the step and a dot.
  private var prefix = Array("begin.".utf8)
  /// How often each word came in the step; they are few.
  private var counts: [Count] = []

  /// The next key for a word with a name: "nakijken.leg-vast-ziekmelding-1".
  mutating func next(_ word: StatementWord, _ name: String) -> String {
    if let index = counts.firstIndex(where: { $0.word == word && $0.name == name }) {
      counts[index].number += 1
      return key(word, name, "\(counts[index].number)")
    }
    counts.append(Count(word: word, name: name, number: 1))
    return key(word, name, "1")
  }

  private func key(_ word: StatementWord, _ name: String, _ number: String) -> String {
    var (name, number) = (name, number)
    let text = UnsafeBufferPointer(
      start: word.text.utf8Start, count: word.text.utf8CodeUnitCount)
    return name.withUTF8 { name in
      number.withUTF8 { number in
        let count = prefix.count + text.count + name.count + 1 + number.count
        return String(unsafeUninitializedCapacity: count) { key in
          var end = 0
          func add(_ bytes: some Collection<UInt8>) {
            end = key[end...].update(fromContentsOf: bytes)
          }
          add(prefix)
          add(text)
          add(name)
          add(CollectionOfOne(UInt8(ascii: "-")))
          add(number)
          return end
        }
      }
    }
  }

  /// Begins a step; one that was there already goes on counting.
  mutating func begin(_ step: String, after statements: [Statement]?) {
    prefix.removeAll(keepingCapacity: true)
    prefix.append(contentsOf: step.utf8)
    prefix.append(UInt8(ascii: "."))
    counts.removeAll(keepingCapacity: true)
    for statement in statements ?? [] where statement.key.hasPrefix("\(step).") {
      let (word, name) = statement.action.word
      if let index = counts.firstIndex(where: { $0.word == word && $0.name == name }) {
        counts[index].number += 1
      } else {
        counts.append(Count(word: word, name: name, number: 1))
      }
    }
  }
}

extension Statement.Action {
  /// The word and the name in the key of its statement.
  fileprivate var word: (StatementWord, name: String) {
    switch self {
    case .say: (.say, "")
    case .end: (.end, "")
    case .ask(let question): (.ask, question.id)
    case .branch(let fact, _, _): (.branch, fact)
    case .go: (.go, "")
    case .call(let name): (.call, name)
    case .review: (.review, "")
    case .record(let recording): (.record, recording.kind)
    case .send(let name): (.send, name)
    }
  }
}
