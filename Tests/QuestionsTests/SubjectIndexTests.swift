import Foundation
import Testing

@testable import Questions

/// The index holds what plain counting of each sample's features finds.
@Suite struct SubjectIndexTests {
  @Test func countsWhatTheSamplesHave() throws {
    let matcher = Fixture.smallIndex.matcher
    let stemmer = DutchStemmer()
    var counts: [FeatureKey: [Int: Float]] = [:]
    var samples: [Float] = []
    for (owner, onderwerp) in Fixture.small.enumerated() {
      let texts = [onderwerp.id, onderwerp.title] + onderwerp.samples
      samples.append(Float(texts.count))
      for text in texts {
        let scan = WordScan(text.utf8)
        var features: [Feature] = []
        Fixture.smallIndex.reader.addFeatures(
          of: scan, in: scan.words.indices, stemmer, to: &features)
        for key in Set(features.map(\.key)) { counts[key, default: [:]][owner, default: 0] += 1 }
      }
    }
    let all = samples.reduce(0, +)
    for (key, owners) in counts {
      let index = key.isShape ? matcher.shapes.index : matcher.meanings.index
      #expect(index.sampleCounts == samples)
      let share = (owners.values.reduce(0, +) + 0.5) / all
      for owner in Fixture.small.indices {
        let held = index.held(key, at: owner)
        #expect(held.map { Float($0.posting.count) } == owners[owner])
        guard let held, let count = owners[owner] else { continue }
        #expect(held.share == share)
        #expect(held.posting.gain == SubjectIndex.gain(count, of: samples[owner], share: share))
        let rarity = log(9 / Float(owners.count)) / log(9)
        #expect(held.rarity == index.terms(of: try #require(index.table.find(key.bits))).rarity)
        #expect(abs(held.rarity - max(0.02, rarity)) < 1e-6)
      }
    }
    #expect(matcher.meanings.index.table.count + matcher.shapes.index.table.count == counts.count)
  }

  @Test func aSampleIsFoundByItsWordsAndByItsMeaning() {
    let matcher = Fixture.smallIndex.matcher
    let typed = WordScan("ben ziek ik".utf8).signature()
    #expect(matcher.shapes.samples.owner(of: typed) == 0)
    #expect(matcher.shapes.samples.owner(of: WordScan("ben ziek".utf8).signature()) == nil)
  }

  @Test func logarithmsAreThoseOfTheLibrary() {
    var value: Float = 1e-30
    while value < 1e30 {
      let (own, library) = (Logarithm.natural(value), log(value))
      #expect(abs(own - library) <= max(abs(library), 1e-6) * 1.2e-7, "ln \(value)")
      value *= 1.0173
    }
    #expect(Logarithm.natural(1) == 0)
  }

  @Test func aNumberTableGrowsAndKeepsItsOrder() {
    var filling = NumberTable.Filling(capacity: 1)
    let keys = (0..<5000).map { UInt64($0) &* 0x1_0000_0001 << 3 }
    for (number, key) in keys.enumerated() { #expect(filling.insert(key) == number) }
    for (number, key) in keys.enumerated() { #expect(filling.insert(key) == number) }
    let table = NumberTable(filling)
    #expect(table.count == 5000)
    for (number, key) in keys.enumerated() { #expect(table.find(key) == number) }
    #expect(table.find(5) == nil)
  }

  @Test func aPlainListGrowsAndShrinks() {
    var list = PlainList<Int32>(capacity: 1)
    for value in 0..<100 { list.append(Int32(value)) }
    list[7] = 70
    list.removeAll(from: 9)
    list.append(5)
    #expect(list.array() == [0, 1, 2, 3, 4, 5, 6, 70, 8, 5])
    #expect(list.withValues(in: 7..<9) { Array($0) } == [70, 8])
  }

  @Test func twoThreadsDoBoth() {
    let both = TwoThreads.run {
      (0..<1000).reduce(0, +)
    } _: {
      (0..<2000).reduce(0, +)
    }
    #expect(both.first == 499_500)
    #expect(both.second == 1_999_000)
  }

  /// However the onderwerpen are divided, all of them are counted.
  @Test func halvesAreJoined() {
    let parts = [["aaa", "bbb"], ["bbb", "ccc"], ["aaa"]].map {
      $0.map { UInt64($0.utf8.first ?? 0) }
    }
    func tally(_ owners: Range<Int>) -> FeatureTally {
      var tally = FeatureTally(capacity: 4)
      for owner in owners {
        tally.beginOwner()
        for key in parts[owner] {
          tally.beginSample()
          tally.count(tally.number(of: FeatureKey(bits: key)))
        }
      }
      return tally
    }
    let whole = SubjectIndex(tally(0..<3))
    for cut in 0...3 {
      var joined = tally(0..<cut)
      joined.append(tally(cut..<3))
      let index = SubjectIndex(joined)
      #expect(index.sampleCounts == [2, 2, 1])
      for key in "abcd".utf8 {
        for owner in 0..<3 {
          let (one, other) = (
            index.held(FeatureKey(bits: UInt64(key)), at: owner),
            whole.held(FeatureKey(bits: UInt64(key)), at: owner)
          )
          #expect(one?.posting.count == other?.posting.count)
          #expect(one?.posting.gain == other?.posting.gain)
          #expect(one?.rarity == other?.rarity)
        }
      }
    }
    #expect(whole.held(FeatureKey(bits: UInt64(UInt8(ascii: "b"))), at: 1)?.posting.count == 1)
  }

  @Test func bucketsKeepTheOrder() {
    let buckets = Buckets([(2, "a"), (0, "b"), (2, "c")], count: 4)
    #expect(
      (0..<5).map { buckets.range(of: $0).map { buckets[$0] } } == [["b"], [], ["a", "c"], [], []])
    #expect(Buckets<Int>().range(of: 0).isEmpty)
  }
}
