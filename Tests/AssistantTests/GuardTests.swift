import FoundationEssentials
import Testing

@testable import Assistant

private let dialogFolder =
  String(#filePath.dropLast("/Tests/AssistantTests/GuardTests.swift".count)) + "/Dialogs"

private func words(_ name: String) -> [UInt8] {
  FileManager.default.contents(atPath: "\(dialogFolder)/\(name)").map(Array.init) ?? []
}

@Suite struct DangerWordsTests {
  private let danger = DangerWords(words("woorden.gevaar"))

  @Test(arguments: [
    "ik wil dood", "Ik wil niet meer leven.", "ik denk aan zelfmoord", "ik pleeg suïcide",
    "ik maak er een einde aan", "ik wil er niet meer zijn", "ik ga mezelf iets aandoen",
    "was ik maar dood, ik wil dood!", "het hoeft niet meer voor mij",
  ]) func thoughtsOfSuicide(line: String) {
    #expect(danger.danger(in: line) == .suicide)
  }

  @Test(arguments: [
    "ik heb pijn op de borst", "collega reageert niet meer", "hij ademt niet",
    "ik krijg geen lucht",
    "er is brand in het gemeentehuis", "iemand is bewusteloos", "ik word bedreigd",
    "een hartaanval",
  ]) func otherDanger(line: String) {
    #expect(danger.danger(in: line) == .emergency)
  }

  @Test(arguments: [
    "gisteren", "doodlopende weg 4", "ik ben doodmoe van het wachten", "brandweerkazerne",
    "Brandstraat 12", "overleg brandveiligheid", "ik wil graag vakantie", "het leven is goed",
    "ik wil er morgen weer zijn", "Zuidas", "",
  ]) func ordinaryLines(line: String) {
    #expect(danger.danger(in: line) == nil)
  }
}

@Suite struct MedicalWordsTests {
  private let medical = MedicalWords(words("woorden.medisch"))

  @Test(arguments: [
    ("ik heb griep", "griep"), ("rapport af, hoofdpijn", "hoofdpijn"), ("Burn-out!", "Burn-out"),
    ("hij is geopereerd", "geopereerd"), ("borstkanker", "borstkanker"),
    ("de psycholoog belt", "psycholoog"),
    ("gebroken been", "gebroken"), ("maagklachten", "maagklachten"), ("ze is zwanger", "zwanger"),
    ("medicijnen ophalen", "medicijnen"), ("knie", "knie"), ("COVID", "COVID"),
    ("fysiotherapie", "fysiotherapie"),
    ("angststoornis", "angststoornis"), ("een hernia", "hernia"), ("ADHD", "ADHD"),
  ]) func medical(line: String, word: String) {
    #expect(medical.medicalWords(in: line).first == word)
  }

  @Test(arguments: [
    "overleg met team Groen, 10 uur", "Dorpsplein 2", "rapport af voor vrijdag",
    "begroting nakijken",
    "de sleutels liggen bij de balie", "raadsvergadering dinsdag", "klant bellen over vergunning",
    "rooster voor volgende week", "bewonersklachten beantwoorden",
    "Kunt u meedenken over ander werk?",
    "Wij bellen elkaar weer", "halve dagen beginnen", "thuis werken tot het weekend", "",
  ]) func innocent(line: String) {
    #expect(medical.medicalWords(in: line) == [])
  }
}
