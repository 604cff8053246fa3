import Testing

@testable import Questions

/// Samples are read in a way of their own, which must see the same words as a question is read by.
@Suite struct SampleScanTests {
  @Test(arguments: [
    "", " ", "mag ik op vakantie", "  Mag ik  met Vakantie?? ", "week6", "6weken, of 7", "100%",
    "één café", "naïef", "na-zes-weken", "ik\tben ziek.\nmorgen ook", "\u{2014} ja \u{1F600}", "a",
    "'s avonds",
    String(repeating: "lang", count: 20) + " woord", String(repeating: "a ", count: 200),
    String(repeating: "Ab ", count: 60),
  ])
  func seesTheWordsOfAQuestion(text: String) {
    var scan = SampleScan(sampleCount: 2)
    scan.beginOwner()
    scan.append("ik ben ziek".utf8)
    scan.append(text.utf8)
    let words = scan.withWords(of: 1) { numbers in numbers.map { scan.words.text(Int($0)) } }
    let expected = WordScan(text.utf8)
    #expect(
      words == expected.words.indices.map { String(decoding: expected.word($0), as: UTF8.self) })
  }

  @Test func knowsWhoseSamplesAre() {
    var scan = SampleScan(sampleCount: 3)
    scan.beginOwner()
    scan.beginOwner()
    scan.append("een twee".utf8)
    scan.append("".utf8)
    scan.beginOwner()
    scan.append("twee drie".utf8)
    #expect((0..<scan.ownerCount).map { scan.samples(of: $0) } == [0..<0, 0..<2, 2..<3])
    #expect(scan.range(of: 0..<2) == 0..<2)
    #expect(scan.range(of: 2..<3) == 2..<4)
    #expect(scan.words.count == 3)
  }

  /// Each sample of the program, read word by word, is what a question in its words would be.
  @Test func samplesAreReadAsQuestions() {
    let reader = Fixture.index.reader
    let stemmer = DutchStemmer()
    var scan = SampleScan(sampleCount: 16)
    scan.beginOwner()
    let texts = Fixture.onderwerpen.flatMap { Array($0.samples) }
    for text in texts { scan.append(text.utf8) }
    let samples = SampleReader(reader, scan.words)
    var tokens: [Token] = []
    var apart: [String] = []
    for (number, text) in texts.enumerated() {
      scan.withWords(of: number) { samples.read($0, to: &tokens) }
      let asked = reader.read(WordScan(text.utf8), stemmer)
      let isSame =
        tokens.map(\.key) == asked.map(\.key) && tokens.map(\.weight) == asked.map(\.weight)
        && tokens.map(\.kind) == asked.map(\.kind)
      if !isSame { apart.append(text) }
    }
    #expect(apart == [])
    #expect(texts.count > 1000)
  }
}
