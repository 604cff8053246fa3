/// Numbers as they are written out, up to what a protocol of six years needs.
enum NumberWords {
  private static let cardinals = """
    nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien \
    zestien zeventien achttien negentien twintig
    """
  private static let ordinals = """
    nulde eerste tweede derde vierde vijfde zesde zevende achtste negende tiende elfde twaalfde \
    dertiende veertiende vijftiende zestiende zeventiende achttiende negentiende twintigste
    """
  private static let tens = "twintig dertig veertig vijftig zestig zeventig tachtig negentig"

  /// Every written number below a hundred.
  static let all: [(word: String, value: Int, isOrdinal: Bool)] = {
    let low = cardinals.split(separator: " ").map(String.init)
    var all: [(word: String, value: Int, isOrdinal: Bool)] = []
    for (value, word) in low.enumerated() { all.append((word, value, false)) }
    for (value, word) in ordinals.split(separator: " ").enumerated() {
      all.append((String(word), value, true))
    }
    for (index, word) in tens.split(separator: " ").enumerated() {
      let ten = (index + 2) * 10
      all.append((String(word), ten, false))
      all.append((word + "ste", ten, true))
      for digit in 1...9 {
        let joined = low[digit] + "en" + word
        all.append((joined, ten + digit, false))
        all.append((joined + "ste", ten + digit, true))
      }
    }
    all.append(("honderd", 100, false))
    all.append(("eenmaal", 1, false))
    return all
  }()

  /// The number that digits stand for; nil for a word and for what is too large to be a period.
  static func value(ofDigits word: ArraySlice<UInt8>) -> Int? {
    guard word.count <= 4, !word.isEmpty else { return nil }
    var value = 0
    for byte in word {
      guard byte >= UInt8(ascii: "0"), byte <= UInt8(ascii: "9") else { return nil }
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
    }
    return value
  }
}
