/// Who is speaking: "mijn medewerker" is said by a leidinggevende, "mijn chef" by a medewerker.
struct Speakers: Sendable {
  /// The stems that say something of the speaker, with what they say.
  private let stems: [(trait: TokenTraits, stems: [Int32])]

  init(_ lexicon: inout Lexicon) {
    let words: [(TokenTraits, String)] = [
      (.isOwn, "mijn onze m"),
      (
        .isStaff,
        "medewerker werknemer teamlid teamleden personeel mensen ondergeschikte verzuimer team"
      ),
      (.isFirstPerson, "ik mij me wij we"), (.isSuperior, "leidinggevende"),
    ]
    var stems: [(trait: TokenTraits, stems: [Int32])] = []
    for (trait, words) in words { stems.append((trait, Self.stems(words, &lexicon))) }
    self.stems = stems
  }

  func addTraits(to traits: inout StemTraits) {
    for (trait, stems) in stems {
      for stem in stems { traits.add(trait, to: Int(stem)) }
    }
  }

  private static func stems(_ words: String, _ lexicon: inout Lexicon) -> [Int32] {
    let stemmer = DutchStemmer()
    return words.utf8.split(separator: UInt8(ascii: " ")).map { word in
      let form = Array(word)
      return lexicon.entry(form[...])?.stem ?? lexicon.addStem(stemmer.stem(form[...])[...])
    }
  }

  /// Adds a token for the one who speaks, when the words or his role tell it; `traits` are those of
  /// each stem, `all` those of the tokens together.
  func mark(_ tokens: inout [Token], role: String?, _ traits: StemTraits, _ all: TokenTraits) {
    guard role != nil || all.contains(.isOwn) || all.contains([.isStaff, .isFirstPerson]) else {
      return
    }
    func has(_ trait: TokenTraits, _ token: Token) -> Bool {
      !traits[token.stem].isDisjoint(with: trait)
    }
    if all.contains(.isOwn) {
      for index in tokens.indices
      where tokens[index].kind != .content && has(.isOwn, tokens[index]) {
        let near = tokens[index...].dropFirst().prefix(2)
        let word = tokens[index].word
        if near.contains(where: { has(.isStaff, $0) }) {
          tokens.append(Self.token(.leidinggevendeSpeaks, word, weight: 0.5))
          return
        }
        if near.contains(where: { has(.isSuperior, $0) }) {
          tokens.append(Self.token(.medewerkerSpeaks, word, weight: 0.4))
          return
        }
      }
    }
    // Who speaks of a medewerker beside himself is not that medewerker.
    if all.contains([.isStaff, .isFirstPerson]),
      tokens.contains(where: { $0.kind == .content && has(.isStaff, $0) }),
      let place = tokens.firstIndex(where: { has(.isFirstPerson, $0) })
    {
      tokens.append(Self.token(.leidinggevendeSpeaks, tokens[place].word, weight: 0.4))
    } else if role == "leidinggevende" {
      tokens.append(Self.token(.leidinggevendeSpeaks, 0, weight: 0.25))
    } else if role == "medewerker" {
      tokens.append(Self.token(.medewerkerSpeaks, 0, weight: 0.2))
    }
  }

  static func token(_ key: FeatureKey, _ word: Int32, weight: Float) -> Token {
    Token(key: key, weight: weight, kind: .shaping, word: word, stem: -1)
  }
}
