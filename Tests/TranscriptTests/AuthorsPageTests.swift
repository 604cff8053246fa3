import Answers
import DialogEngine
import DialogScript
import FoundationEssentials
import ScriptText
import Testing
import Verzuimprotocol

@testable import Assistant

/// `Dialogs/LEESMIJ.md` tells the truth.
@Suite struct AuthorsPageTests {
  private func page() throws -> String {
    String(
      decoding: try #require(FileManager.default.contents(atPath: dialogFolder + "/LEESMIJ.md")),
      as: UTF8.self)
  }

  @Test func itNamesEveryFactDayListAndValue() throws {
    let page = try page()
    let names =
      Array(HostFacts.all.keys) + Array(HostDays.all.keys) + Array(HostLists.all.keys)
      + Array(HostValues.all.keys) + Array(HostStandards.all.keys)
    #expect(names.filter { !page.contains("`\($0)`") } == [])
  }

  @Test func itNamesEveryReasonAndEveryOtherKindOfGebeurtenis() throws {
    let page = try page()
    #expect(Refusal.Reason.allCases.map(\.rawValue).filter { !page.contains($0) } == [])
    #expect(OverigeSoort.allCases.map(\.rawValue).filter { !page.contains("`\($0)`") } == [])
  }

  @Test func itsExampleIsADialogInOrder() throws {
    let page = try page()
    let start = try #require(page.firstRange(of: "```\ngesprek fiets-lenen"))
    let text = page[page.index(start.lowerBound, offsetBy: 4)...]
    let end = try #require(text.firstRange(of: "```"))
    let parsed = DialogParser.parse(Array(text[..<end.lowerBound].utf8), name: "voorbeeld")
    let findings = DialogLinter([parsed], vocabulary: HostVocabulary.vocabulary(messages: []))
      .findings()
    #expect(findings == [])
    #expect(parsed.dialog?.questions.map(\.id) == ["dag", "soort", "pas"])
  }
}
