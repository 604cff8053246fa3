import Testing
import Verzuimprotocol

/// Every sentence that the protocol tells people.
private let sentences: [String] = {
  let texts = nota.texts
  var all = nota.rows.map(\.wat.value) + texts.undated.map(\.wat.value)
  all += texts.standingRules.map(\.text.value) + texts.oordelen.map(\.text.value)
  all += texts.taakomschrijvingen.flatMap(\.taken).map(\.value) + texts.sanctions.map(\.value)
  all += texts.secondOpinions.map(\.question.value)
  all += texts.secondOpinionSteps.map(\.value)
  all += texts.contradictions.flatMap { [$0.choice.value, $0.against.value, $0.reason] }
  all += texts.ownReadings.flatMap { [$0.text.value, $0.reason] }
  all += (nota.leave.whileIll.value + nota.leave.duringVakantie.value).map(\.value)
  return all.flatMap { $0.split(whereSeparator: { ".?:".contains($0) }).map(String.init) }
}()

@Test func sentencesAreShort() {
  #expect(sentences.count > 150)
  for sentence in sentences {
    #expect(sentence.split(separator: " ").count <= 15, "\(sentence)")
    #expect(!sentence.contains("§"))
  }
}

@Test(arguments: nota.rows.map(\.verplichting))
func ownDatesHaveTheirReason(verplichting: Verplichting) throws {
  let row = try #require(nota.row(verplichting))
  #expect(Set(row.own) == Set(nota.ownReadings(about: verplichting).flatMap(\.moments)))
}

@Test func contradictionsAreComplete() {
  let all = nota.texts.contradictions
  #expect(all.count == 21)
  #expect(Set(all.map(\.id)).count == 21)
  #expect(nota.contradictions(about: .korting10).map(\.id) == ["loonstappen"])
  #expect(nota.contradictions(about: .nazorg).isEmpty)
  #expect(nota.texts.ownReadings.count { $0.verplichting == nil } == 5)
}

@Test func whatHasNoDateIsListed() {
  #expect(
    nota.texts.undated.map { "\($0.soort.rawValue) \($0.wie.rawValue)" } == [
      "adreswijziging MW", "spreekuur-afmelden MW", "verslag-bedrijfsarts BA",
      "spreekuurbriefjes PA", "smo HR", "evaluatie-bericht UWV",
    ])
}
