import Testing
import Verzuimprotocol

/// Every citation that the protocol of 2009 uses anywhere.
private let used: Set<Citation> = {
  let texts = nota.texts
  var all: [Citation] = nota.rows.flatMap(\.wat.citations)
  all += texts.undated.flatMap(\.wat.citations) + texts.standingRules.flatMap(\.text.citations)
  all += texts.taakomschrijvingen.flatMap(\.taken).flatMap(\.citations)
  all += texts.oordelen.flatMap(\.text.citations) + texts.sanctions.flatMap(\.citations)
  all += texts.secondOpinions.flatMap(\.question.citations)
  all += texts.secondOpinionSteps.flatMap(\.citations)
  all += texts.contradictions.flatMap { $0.choice.citations + $0.against.citations }
  all += texts.ownReadings.flatMap(\.text.citations)
  all += nota.pay.percentages + [nota.pay.bonus, nota.thresholds.figures]
  all += nota.thresholds.newCaseAfterDays.citations + nota.thresholds.longAbsenceFrom.citations
  all += nota.thresholds.frequentCases.citations + nota.thresholds.cancelHours.citations
  all += nota.thresholds.norm.citations + nota.thresholds.wiaRequestFrom.citations
  all += nota.leave.whileIll.citations + nota.leave.duringVakantie.citations
  return Set(all)
}()

@Test(arguments: Citation.allCases)
func headingIsCitedOrSaysWhyNot(citation: Citation) {
  #expect(used.contains(citation) == (citation.reasonWithoutRule == nil), "\(citation)")
  #expect(Citation(citation.label) == citation)
  #expect(!citation.title.isEmpty)
}

@Test(arguments: [
  "Protocol 1.13", "Protocol 2.11", "Protocol 5", "Protocol 3.1", "Beleid 5.5", "Beleid 6",
  "Bijlage 2", "Protocol 1.70", "protocol 1.7", "Protocol  1.7", "§1.7", "1.7", "",
])
func whatIsNoHeadingIsNoCitation(label: String) {
  #expect(Citation(label) == nil)
}

@Test func theNotaHasItsHeadings() {
  let labels = Citation.allCases.map(\.label)
  #expect(labels.count { $0.hasPrefix("Beleid ") } == 9)
  #expect(labels.count { $0.hasPrefix("Protocol 1") } == 20)
  #expect(labels.count { $0.hasPrefix("Protocol 2") } == 15)
  #expect(labels.count { $0.hasPrefix("Protocol 4") } == 10)
  #expect(labels.count == 9 + 20 + 15 + 1 + 10 + 1)
}

@Test func aCitedValueNeedsASection() throws {
  #expect(Cited("x", citations: []) == nil)
  let cited = try #require(Cited("x", citations: [.protocol3, .protocol1s7]))
  #expect(cited.citation == .protocol3)
  #expect(cited.map(\.count) == Cited(1, .protocol3, .protocol1s7))
  #expect(
    cited.alsoCiting([.protocol3, .beleid3]).citations == [.protocol3, .protocol1s7, .beleid3])
}
