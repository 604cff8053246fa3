import ScriptText
import Testing

@testable import Questions

@Suite struct QuestionScriptTests {
  static let samples = (1...8).map { "vraag manier \($0) om het te vragen" }.joined(separator: "\n")

  static func parse(_ text: String) -> QuestionScript {
    QuestionScript.parse(
      Array(text.utf8), name: "proef.vragen",
      isRole: { ["medewerker", "leidinggevende"].contains($0) },
      isSource: { ["Protocol 2.4.2", "Protocol 1.3.2", "Bijlage 1"].contains($0) },
      isDialog: { $0 == "op-vakantie" }, values: ["plan-van-aanpak.uiterst", "ziekteweek"],
      contradictions: ["casemanager", "loonstappen"])
  }

  @Test func aWholeOnderwerpIsRead() throws {
    let script = Self.parse(
      """
      # vakantie
      onderwerp vakantie-tijdens-ziekte
      titel Op vakantie tijdens ziekte
      bron Protocol 2.4.2, Protocol 1.3.2
      bron Bijlage 1
      gesprek op-vakantie
      taak plan-van-aanpak
      tegenspraak casemanager, loonstappen
      \(Self.samples)
      antwoord: De medewerker vraagt eerst toestemming.
        Dat doet hij op tijd: vooraf.
      antwoord medewerker: Je vraagt eerst toestemming.
        Voor jou is het week {ziekteweek}.
      meer: Advies mag.
      nu anders: Vraag het na.
      """)
    #expect(script.findings.isEmpty)
    let onderwerp = try #require(script.onderwerpen.first)
    #expect(onderwerp.id == "vakantie-tijdens-ziekte")
    #expect(onderwerp.title == "Op vakantie tijdens ziekte")
    #expect(onderwerp.sources == ["Protocol 2.4.2", "Protocol 1.3.2", "Bijlage 1"])
    #expect(onderwerp.dialogs == ["op-vakantie"])
    #expect(onderwerp.task == "plan-van-aanpak")
    #expect(onderwerp.contradictions == ["casemanager", "loonstappen"])
    #expect(onderwerp.samples.count == 8)
    let general = "De medewerker vraagt eerst toestemming. Dat doet hij op tijd: vooraf."
    #expect(onderwerp.answer == general)
    #expect(onderwerp.answer(for: "medewerker") == "Je vraagt eerst toestemming.")
    #expect(onderwerp.answer(for: "leidinggevende") == general)
    #expect(onderwerp.answer(for: nil) == general)
    #expect(onderwerp.more == "Advies mag.")
    #expect(onderwerp.today == "Vraag het na.")
    #expect(!onderwerp.isSmallTalk)
  }

  @Test func samplesAreReadAsTheyStand() {
    let script = Self.parse(
      """
      vraag van niemand
      onderwerp een
      vraag  hoe dan?\u{20}
      vraag hoe dan?
      vraagt iemand iets
      vraag: én nu
      vraag
        vraag ingesprongen
      onderwerp twee
      vraag hoe dan?
      """)
    #expect(script.samples.map(\.text) == ["hoe dan?", ": én nu", "hoe dan?"])
    #expect(script.samples.map(\.id) == ["een", "een", "twee"])
    #expect(script.samples.map(\.place.line) == [3, 6, 10])
    #expect(script.samples.map(\.place.column) == [8, 6, 7])
    let faults = script.findings.filter {
      !["ontbreekt", "ontbrekende-bron", "te-weinig-vragen"].contains($0.code) || $0.line == 7
    }
    #expect(faults.map(\.line) == [1, 4, 5, 7, 8])
    #expect(
      faults.map(\.code) == ["syntax", "dubbele-naam", "onbekend-woord", "ontbreekt", "syntax"])
  }

  @Test func samplesAreTheSameInAnyFile() {
    let texts = ["hoe dan?", "", "én nu"]
    let samples = Samples(
      in: Array("xhoe dan?én nu".utf8), at: [1..<9, 9..<9, 9..<15].map { BytePlace($0) })
    #expect(samples == Samples(texts))
    #expect(samples.hashValue == Samples(texts).hashValue)
    #expect(Array(samples) == texts)
    #expect(samples != ["hoe dan?", "én nu"])
  }

  @Test func smallTalkNeedsNoSourceAndFewSamples() {
    let script = Self.parse(
      "onderwerp praatje-hallo\ntitel Hallo\npraatje ja\nvraag hallo\nantwoord: Goedendag!\n")
    #expect(script.findings.isEmpty)
    #expect(script.onderwerpen.first?.isSmallTalk == true)
  }

  @Test func otherMattersNeedNoSource() {
    let script = Self.parse(
      "onderwerp elders-loon\ntitel Loon\nelders ja\nvraag pensioen\nantwoord: Elders.\n")
    #expect(script.findings.isEmpty)
    #expect(script.onderwerpen.first?.isElsewhere == true)
  }

  /// The line goes into a file that is right without it, as line 6.
  @Test(arguments: [
    ("bron Protocol 9.9", "onbekende-bron", 6, nil),
    ("bron §2.4.2", "onbekende-bron", 6, "Bedoelde je 'Protocol 2.4.2'?"),
    ("bron Protocol 2.4.2, Beleid 1.3.2", "onbekende-bron", 22, "Bedoelde je 'Protocol 1.3.2'?"),
    ("gesprek Op Vakantie", "onbekend-gesprek", 9, "Bedoelde je 'op-vakantie'?"),
    ("gesprek iets", "onbekend-gesprek", 9, nil),
    ("antwoord leidinggevnde: Nee.", "onbekende-rol", 10, "Bedoelde je 'leidinggevende'?"),
    ("vrag mag het", "onbekend-woord", 1, "Bedoelde je 'vraag'?"),
    ("zzz", "onbekend-woord", 1, nil),
    ("antwoord Nee.", "syntax", 10, nil),
    ("meer Nee.", "syntax", 6, nil),
    ("praatje nee", "syntax", 9, "Schrijf 'praatje ja'."),
    ("titel Nog een titel", "dubbele-naam", 7, nil),
    ("taak", "ontbreekt", 5, nil),
    ("tegenspraak", "ontbreekt", 12, nil),
    ("tegenspraak loonstappen, casemanagr", "onbekende-bron", 26, "Bedoelde je 'casemanager'?"),
    (
      "antwoord medewerker: Dat is {ziektewek}.", "onbekende-waarde", 30,
      "Bedoelde je 'ziekteweek'?"
    ),
    ("antwoord medewerker: Dat is {ziekteweek.", "haakjes", 29, nil),
    ("antwoord medewerker: Dat is ziekteweek}.", "haakjes", 39, nil),
    ("antwoord medewerker: Dat {is {ziekteweek}.", "haakjes", 26, nil),
    ("meer: Dat is {ziekteweek}.", "haakjes", 14, nil),
    ("nu anders: Dat is {ziekteweek}.", "haakjes", 19, nil),
    ("vraag", "ontbreekt", 6, nil),
    ("bron Protocol 2.4.2,", "syntax", 21, nil),
  ])
  func findings(line: String, code: String, column: Int, suggestion: String?) throws {
    let script = Self.parse(
      """
      onderwerp proef
      titel Een proef
      bron Protocol 2.4.2
      antwoord: Ja.
      # hieronder de regel
      \(line)
      \(Self.samples)
      """)
    let finding = try #require(script.findings.first)
    #expect(script.findings.count == 1)
    #expect(finding.code == code)
    #expect(finding.file == "proef.vragen")
    #expect(finding.line == 6)
    #expect(finding.column == column)
    #expect(finding.suggestion == suggestion)
  }

  @Test func anIndentedLineThatBelongsToNothing() {
    let script = Self.parse("onderwerp a\ntitel A\n  zomaar\n")
    #expect(script.findings.contains { $0.code == "syntax" && $0.line == 3 && $0.column == 3 })
  }

  @Test func whatIsMissingIsReportedAtTheName() {
    let script = Self.parse("onderwerp leeg\n")
    #expect(script.onderwerpen.isEmpty)
    #expect(
      script.findings.map(\.code) == ["ontbreekt", "ontbreekt", "ontbreekt", "ontbrekende-bron"])
    #expect(script.findings.allSatisfy { $0.line == 1 && $0.column == 11 })
  }

  @Test(arguments: [(7, true), (8, false), (9, false)])
  func eightSamplesAreNeeded(count: Int, isFound: Bool) {
    let samples = (1...count).map { "vraag nummer \($0)" }.joined(separator: "\n")
    let script = Self.parse(
      "onderwerp a\ntitel A\nbron Protocol 2.4.2\nantwoord: Ja.\n" + samples)
    #expect(script.findings.map(\.code) == (isFound ? ["te-weinig-vragen"] : []))
    #expect(script.onderwerpen.count == 1)
  }

  @Test func aNameIsUsedOnce() {
    let one = "onderwerp a\ntitel A\npraatje ja\nvraag a\nantwoord: A.\n"
    let twice = Self.parse(one + one)
    #expect(twice.findings.map(\.code) == ["dubbele-naam"])
    #expect(twice.findings.first?.line == 6)
    let other = QuestionScript.parse(
      Array(one.utf8), name: "ander.vragen", isRole: { _ in true }, isSource: { _ in true },
      isDialog: { _ in true })
    let repeated = QuestionScript.repeatedNames(in: [Self.parse(one), other])
    #expect(repeated.map(\.file) == ["ander.vragen"])
    #expect(repeated.first?.text == "Het onderwerp 'a' staat ook in proef.vragen.")
    #expect(QuestionScript.repeatedNames(in: [other]).isEmpty)
  }

  @Test func bytesThatAreNoTextAreFindings() {
    let script = QuestionScript.parse(
      [0x6F, 0xFF, 0x0A, 0x09], name: "stuk.vragen", isRole: { _ in true },
      isSource: { _ in true }, isDialog: { _ in true })
    #expect(script.findings.contains { $0.code == "geen-utf8" })
    #expect(script.onderwerpen.isEmpty)
  }

  @Test(arguments: 0..<6)
  func manyFilesAreReadInTheirOrder(count: Int) {
    let files = (0..<count).map { number in
      let samples = (0...number * 7).map { "vraag nummer \($0)" }.joined(separator: "\n")
      return (
        name: "\(number).vragen",
        bytes: Array("onderwerp o\(number)\n\(samples)\nantwoord: Ja.\ngesprek onbekend\n".utf8)
      )
    }
    let all = QuestionScript.parseAll(
      files, isRole: { _ in true }, isSource: { _ in true }, dialogs: ["bekend"])
    let each = files.map { file in
      QuestionScript.parse(
        file.bytes, name: file.name, isRole: { _ in true }, isSource: { _ in true },
        isDialog: { $0 == "bekend" }, dialogs: ["bekend"])
    }
    #expect(all.map(\.name) == files.map(\.name))
    #expect(all.map(\.onderwerpen) == each.map(\.onderwerpen))
    #expect(all.map(\.findings) == each.map(\.findings))
  }
}
