/// Who is speaking: "mijn medewerker" is said by a leidinggevende, "mijn chef" by a medewerker.
struct Speakers: Sendable {
  private enum Mark {
    static let own: UInt8 = 1
    static let staff: UInt8 = 2
    static let first: UInt8 = 4
    static let superior: UInt8 = 8
  }

  /// For each stem what it says of the speaker.
  private let marks: [UInt8]

  init(_ lexicon: inout Lexicon) {
    let words = [
      (Mark.own, "mijn onze m"),
      (
        Mark.staff,
        "medewerker werknemer teamlid teamleden personeel mensen ondergeschikte verzuimer team"
      ),
      (Mark.first, "ik mij me wij we"), (Mark.superior, "leidinggevende"),
    ]
    let stems = words.map { ($0.0, Self.stems($0.1, &lexicon)) }
    var marks = [UInt8](repeating: 0, count: lexicon.stems.count)
    for (mark, stems) in stems {
      for stem in stems { marks[Int(stem)] |= mark }
    }
    self.marks = marks
  }

  private static func stems(_ words: String, _ lexicon: inout Lexicon) -> [Int32] {
    let stemmer = DutchStemmer()
    return words.utf8.split(separator: UInt8(ascii: " ")).map { word in
      let form = Array(word)
      return lexicon.entry(form[...])?.stem ?? lexicon.addStem(stemmer.stem(form[...])[...])
    }
  }

  private func mark(_ token: Token) -> UInt8 {
    token.stem >= 0 && Int(token.stem) < marks.count ? marks[Int(token.stem)] : 0
  }

  /// Adds a token for the one who speaks, when the words or his role tell it.
  func mark(_ tokens: inout [Token], role: String?) {
    for index in tokens.indices
    where tokens[index].kind != .content && mark(tokens[index]) & Mark.own != 0 {
      let near = tokens[index...].dropFirst().prefix(2)
      let word = tokens[index].word
      if near.contains(where: { mark($0) & Mark.staff != 0 }) {
        tokens.append(Self.token(.leidinggevendeSpeaks, word, weight: 0.5))
        return
      }
      if near.contains(where: { mark($0) & Mark.superior != 0 }) {
        tokens.append(Self.token(.medewerkerSpeaks, word, weight: 0.4))
        return
      }
    }
    // Who speaks of a medewerker beside himself is not that medewerker.
    let speaksOfStaff = tokens.contains { $0.kind == .content && mark($0) & Mark.staff != 0 }
    if speaksOfStaff, let place = tokens.firstIndex(where: { mark($0) & Mark.first != 0 }) {
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
