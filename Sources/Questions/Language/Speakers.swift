/// Who is speaking: "mijn medewerker" is said by a leidinggevende, "mijn chef" by a medewerker.
struct Speakers: Sendable {
  private let own: Set<Int32>
  private let staff: Set<Int32>
  private let superiors: Set<Int32>
  private let first: Set<Int32>

  init(_ lexicon: inout Lexicon) {
    own = Self.stems("mijn onze m", &lexicon)
    staff = Self.stems(
      "medewerker werknemer teamlid teamleden personeel mensen ondergeschikte verzuimer team",
      &lexicon)
    first = Self.stems("ik mij me wij we", &lexicon)
    superiors = Self.stems("leidinggevende", &lexicon)
  }

  private static func stems(_ words: String, _ lexicon: inout Lexicon) -> Set<Int32> {
    let stemmer = DutchStemmer()
    var stems: Set<Int32> = []
    for word in words.utf8.split(separator: UInt8(ascii: " ")) {
      let form = Array(word)
      if let entry = lexicon.entry(form[...]) {
        stems.insert(entry.stem)
      } else {
        stems.insert(lexicon.addStem(stemmer.stem(form[...])[...]))
      }
    }
    return stems
  }

  /// Adds a token for the one who speaks, when the words or his role tell it.
  func mark(_ tokens: inout [Token], role: String?) {
    for index in tokens.indices
    where tokens[index].kind != .content && own.contains(tokens[index].stem) {
      let near = tokens[index...].dropFirst().prefix(2)
      let word = tokens[index].word
      if near.contains(where: { staff.contains($0.stem) }) {
        tokens.append(Self.token(.leidinggevendeSpeaks, word, weight: 0.5))
        return
      }
      if near.contains(where: { superiors.contains($0.stem) }) {
        tokens.append(Self.token(.medewerkerSpeaks, word, weight: 0.4))
        return
      }
    }
    // Who speaks of a medewerker beside himself is not that medewerker.
    let speaksOfStaff = tokens.contains { $0.kind == .content && staff.contains($0.stem) }
    if speaksOfStaff, let place = tokens.firstIndex(where: { first.contains($0.stem) }) {
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
