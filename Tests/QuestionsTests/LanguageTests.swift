import ScriptText
import Testing

@testable import Questions

@Suite struct LanguageTests {
  private func words(_ text: String) -> [String] {
    let scan = WordScan(text.utf8)
    return scan.words.indices.map { String(decoding: scan.word($0), as: UTF8.self) }
  }

  @Test(arguments: [
    ("Hé, 's ochtends?", ["he", "s", "ochtends"]),
    ("re-integratie", ["re", "integratie"]),
    ("reïntegratie", ["reintegratie"]),
    ("A&O", ["a", "o"]),
    ("6e week33 10%", ["6", "e", "week", "33", "10", "procent"]),
    ("ziek🤒beter", ["ziek", "beter"]),
    ("çéñøü", ["cenou"]),
    ("", []),
  ])
  func words(text: String, expected: [String]) {
    #expect(words(text) == expected)
  }

  @Test func aWordIsCutAndATextIsReadInPart() {
    #expect(words(String(repeating: "a", count: 500)).first?.count == WordScan.maximumLength)
    #expect(words(String(repeating: "a ", count: 500)).count == WordScan.maximumWords)
  }

  @Test func bytesThatAreNoTextDivide() {
    let scan = WordScan([0x61, 0xFF, 0xC3, 0x62, 0x80, 0x63, 0xC3] as [UInt8])
    #expect(scan.words.count >= 1)
  }

  @Test(arguments: [
    ("vakantie", "vakantei", 1), ("vakantie", "vakanti", 1), ("vakantie", "vakantiee", 1),
    ("vakantie", "fakansie", 2), ("ziek", "ziek", 0), ("abcdefgh", "zyxwvuts", 3),
  ])
  func distance(one: String, other: String, expected: Int) {
    let distance = TypingErrors.distance(
      Array(one.utf8)[...], Array(other.utf8)[...], limit: 2)
    #expect(distance == expected)
  }

  /// Periods that must be one, whatever way they are written.
  @Test(arguments: [
    ("na zes weken", "na 6 weken"), ("dag 42", "week 6"), ("6e week", "zesde week"),
    ("week 33", "33ste ziekteweek"), ("een half jaar", "6 maanden"), ("24 maanden", "2 jaar"),
    ("anderhalf jaar", "18 maanden"), ("52 weken", "een jaar"), ("7 dagen", "een week"),
    ("104 weken", "twee jaar"), ("derde ziektejaar", "jaar 3"), ("7e maand", "maand 7"),
    ("twee en een half jaar", "30 maanden"), ("3 en een half jaar", "42 maanden"),
    ("2,5 jaar", "30 maanden"), ("1,5 jaar", "anderhalf jaar"), ("2 en half jaar", "30 maanden"),
  ])
  func samePeriod(one: String, other: String) {
    #expect(periods(one) == periods(other))
    #expect(!periods(one).isEmpty)
  }

  @Test(arguments: [
    ("na 6 weken", "na 5 weken"), ("elke 6 weken", "na 6 weken"), ("langer dan 6 weken", "week 6"),
    ("week 6", "maand 6"), ("derde jaar", "drie jaar"), ("om de 6 weken", "6 weken"),
    ("2,5 jaar", "2,55 jaar"), ("week 2, 5 jaar", "2,5 jaar"),
  ])
  func otherPeriod(one: String, other: String) {
    #expect(periods(one) != periods(other))
  }

  @Test func aRangeHoldsEveryWeek() {
    #expect(periods("week 89 tot en met 91").isSuperset(of: periods("week 90")))
    #expect(periods("tussen week 89 en 91").isSuperset(of: periods("week 90")))
  }

  private func periods(_ text: String) -> Set<FeatureKey> {
    let reader = Fixture.smallIndex.reader
    let tokens = reader.read(WordScan(text.utf8), DutchStemmer())
    return Set(tokens.filter { $0.stem < 0 && $0.weight >= 0.5 }.map(\.key))
  }

  @Test(arguments: [
    ("griepvakantie", ["ziek", "vakantie"]), ("vakantietermijn", ["vakantie", "termijn"]),
    ("ziektejaargesprek", ["ziek", "jaar", "gesprek"]), ("abracadabra", []),
  ])
  func compounds(word: String, parts: [String]) {
    let lexicon = Fixture.smallIndex.reader.lexicon
    let found = Compound.parts(of: Array(word.utf8)[...], in: lexicon)
    #expect(found.map { lexicon.stems.text(Int($0)) } == parts)
  }

  @Test func synonymsAreCheckedLineByLine() {
    let file = SynonymFile(
      Array("a = b, c\nstil: d\nbuiten: e f\nzomaar iets\nx = b\n = z\n".utf8), name: "w")
    #expect(file.findings.map(\.code) == ["syntax", "dubbele-naam", "ontbreekt"])
    #expect(file.findings.map(\.line) == [4, 5, 6])
    #expect(file.findings[1].column == 5)
    #expect(file.groups.count == 2)
    #expect(file.silent.map { Array(file.words(at: $0)) } == [Array("d".utf8)])
    #expect(file.outside.map { Array(file.words(at: $0)) } == [Array("e f".utf8)])
  }

  @Test func theSynonymsOfTheProgramAreRight() {
    let file = SynonymFile(Fixture.synonymBytes, name: "woorden.synoniemen")
    #expect(file.findings.map(\.text) == [])
    #expect(file.groups.count > 50)
  }

  @Test func aWordTableGrows() {
    var table = WordTable(capacity: 2)
    for number in 0..<1000 { #expect(table.insert("woord\(number)") == number) }
    for number in 0..<1000 { #expect(table.insert("woord\(number)") == number) }
    #expect(table.text(999) == "woord999")
    #expect(table.find(Array("woord1000".utf8)[...]) == nil)
  }

  /// What the filter denies is looked up no more, so it may deny nothing that is there.
  @Test func theFilterDeniesNoWordThatIsThere() {
    let lexicon = Fixture.index.reader.lexicon
    var denied: [String] = []
    for number in 0..<lexicon.forms.count where lexicon.forms[number].count >= 4 {
      let form = lexicon.forms[number]
      if !lexicon.letters.mayHold(form) { denied.append(lexicon.forms.text(number)) }
      let cut = form.startIndex + 2
      if form.count >= 6,
        !lexicon.letters.mayHold(WordEnds(form[..<cut]), WordEnds(form[cut...]))
      {
        denied.append(lexicon.forms.text(number))
      }
    }
    for number in 0..<lexicon.stems.count where lexicon.stems[number].count >= 4 {
      if !lexicon.letters.mayHold(lexicon.stems[number]) {
        denied.append(lexicon.stems.text(number))
      }
    }
    #expect(denied == [])
    let nonsense = (0..<1000).filter { lexicon.letters.mayHold(Array("zq\($0)xjq".utf8)[...]) }
    #expect(nonsense.count < 300)
  }

  @Test(arguments: [
    "a", "ab", "abc", "abcd", "abcdefg", "abcdefgh", "abcdefghi", "abcdefghijklmnopq",
    "abcdefghijklmnopr", "abcdefgx", "bbcd", "abdd",
  ])
  func wordsOfAnyLengthAreToldApart(word: String) {
    var table = WordTable()
    let others = (0..<20).map { String("abcdefghijklmnopqrs".prefix($0)) }
    for other in others { _ = table.insert(other) }
    let number = table.find(Array(word.utf8)[...])
    #expect(number.map { table.text($0) } == (others.contains(word) ? word : nil))
  }
}
