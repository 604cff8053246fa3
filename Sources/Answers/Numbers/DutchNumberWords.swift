/// Dutch number words as numbers: "nul" to "negenhonderdnegenennegentigduizend..." and millions.
enum DutchNumberWords {
  /// The value of a cardinal without spaces: "eenentwintig", "vijftienhonderd", "tweeduizend".
  static func value(of word: some Sequence<UInt8>) -> Int? {
    let bytes = Array(word)
    guard bytes.count >= 3, bytes.count <= 90 else { return nil }
    return millions(bytes[...])
  }

  /// The value of an ordinal from 1 to 31: "eerste", "tweede", "eenendertigste".
  static func ordinal(of word: some Sequence<UInt8>) -> Int? {
    let bytes = Array(word)
    if bytes.elementsEqual("eerste".utf8) { return 1 }
    if bytes.elementsEqual("derde".utf8) { return 3 }
    for ending in ["ste", "de"] where bytes.count > ending.utf8.count {
      guard bytes.suffix(ending.utf8.count).elementsEqual(ending.utf8),
        let value = value(of: bytes.dropLast(ending.utf8.count)), (2...31).contains(value)
      else { continue }
      // "achtste" and from 20 on "-ste"; the others "-de".
      let takesSte = value == 8 || value >= 20
      if takesSte == (ending == "ste") { return value }
    }
    return nil
  }

  private static func millions(_ word: ArraySlice<UInt8>) -> Int? {
    guard let (before, after) = split(word, at: million) else { return thousands(word) }
    guard let count = before.isEmpty ? 1 : hundreds(before), count > 0, count < 1000,
      let rest = after.isEmpty ? 0 : thousands(withoutAnd(after)), rest < 1_000_000
    else { return nil }
    return count * 1_000_000 + rest
  }

  private static func thousands(_ word: ArraySlice<UInt8>) -> Int? {
    guard let (before, after) = split(word, at: thousand) else { return hundreds(word) }
    guard let count = before.isEmpty ? 1 : hundreds(before), count > 0, count < 1000,
      let rest = after.isEmpty ? 0 : hundreds(withoutAnd(after)), rest < 1000
    else { return nil }
    return count * 1000 + rest
  }

  private static func hundreds(_ word: ArraySlice<UInt8>) -> Int? {
    guard let (before, after) = split(word, at: hundred) else { return belowHundred(word) }
    guard let count = before.isEmpty ? 1 : belowHundred(before), count > 0, count % 10 != 0,
      let rest = after.isEmpty ? 0 : belowHundred(withoutAnd(after))
    else { return nil }
    return count * 100 + rest
  }

  private static func belowHundred(_ word: ArraySlice<UInt8>) -> Int? {
    if let value = small[String(decoding: word, as: UTF8.self)] { return value }
    for (name, ten) in tens where word.count > name.count + 2 {
      guard word.suffix(name.count).elementsEqual(name) else { continue }
      let front = word.dropLast(name.count)
      guard front.suffix(2).elementsEqual("en".utf8),
        let unit = small[String(decoding: front.dropLast(2), as: UTF8.self)],
        (1...9).contains(unit)
      else { return nil }
      return ten + unit
    }
    return nil
  }

  private static func withoutAnd(_ word: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
    word.count > 2 && word.prefix(2).elementsEqual("en".utf8) ? word.dropFirst(2) : word
  }

  private static func split(
    _ word: ArraySlice<UInt8>, at marker: [UInt8]
  ) -> (before: ArraySlice<UInt8>, after: ArraySlice<UInt8>)? {
    guard word.count >= marker.count else { return nil }
    var start = word.startIndex
    while start + marker.count <= word.endIndex {
      if word[start] == marker[0], word[start..<start + marker.count].elementsEqual(marker) {
        return (word[word.startIndex..<start], word[(start + marker.count)...])
      }
      start += 1
    }
    return nil
  }

  private static let hundred = Array("honderd".utf8)
  private static let thousand = Array("duizend".utf8)
  private static let million = Array("miljoen".utf8)

  private static let small: [String: Int] = [
    "nul": 0, "een": 1, "twee": 2, "drie": 3, "vier": 4, "vijf": 5, "zes": 6, "zeven": 7,
    "acht": 8, "negen": 9, "tien": 10, "elf": 11, "twaalf": 12, "dertien": 13, "veertien": 14,
    "vijftien": 15, "zestien": 16, "zeventien": 17, "achttien": 18, "negentien": 19,
    "twintig": 20, "dertig": 30, "veertig": 40, "vijftig": 50, "zestig": 60, "zeventig": 70,
    "tachtig": 80, "negentig": 90,
  ]

  private static let tens: [(name: [UInt8], value: Int)] = [
    (Array("twintig".utf8), 20), (Array("dertig".utf8), 30), (Array("veertig".utf8), 40),
    (Array("vijftig".utf8), 50), (Array("zestig".utf8), 60), (Array("zeventig".utf8), 70),
    (Array("tachtig".utf8), 80), (Array("negentig".utf8), 90),
  ]
}
