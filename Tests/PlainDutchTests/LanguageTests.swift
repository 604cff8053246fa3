import PlainDutch
import ScriptText
import Testing

private func text(_ words: String, _ use: WrittenText.Use = .statement) -> WrittenText {
  let file = ScriptFile(name: "proef", bytes: Array(words.utf8))
  return WrittenText(use, file.lines.map { $0.rest(after: 0) })
}

private func places(_ findings: [Finding]) -> [String] {
  findings.map { "\($0.code) \($0.line):\($0.column)" }
}

private let fifteen =
  "een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien"

@Test(arguments: [
  ("\(fifteen) vijftien.", []),
  ("\(fifteen) vijftien zestien.", ["lange-zin 1:1"]),
  ("Kort. \(fifteen)\n  vijftien zestien", ["lange-zin 1:7"]),
  ("\(fifteen) {eerste-dag}!", []),
  ("\(fifteen) {eerste-dag} later", ["lange-zin 1:1"]),
  ("\(fifteen)? vijftien zestien", []),
  (
    "De HR-adviseur en collega's lezen Protocol 2.4.1 om 09:30, met z'n tweeën, in het werk/huis.",
    []
  ),
  ("\(fifteen) - vijftien:", []),
])
func sentencesHaveFifteenWords(words: String, expected: [String]) {
  #expect(places(LongSentences.findings(in: text(words), file: "proef")) == expected)
}

@Test(arguments: [
  (Address.informal, "Bel uw chef.", ["u-tegen-medewerker 1:5"]),
  (.informal, "Bel je chef. Hij belt jou.", []),
  (.formal, "Wat is\n  jouw naam?", ["je-tegen-ander 2:3"]),
  (.formal, "Vraag: 'hoe gaat het met je?' U schrijft mee.", []),
  (.formal, "Kies 'Ik ben ziek'. Dan weet je meer.", ["je-tegen-ander 1:30"]),
  (.formal, "Bel 's ochtends als je kunt.", ["je-tegen-ander 1:21"]),
  (.formal, "Zeg \"dag, jij daar\" en bel.", []),
  (.either, "Je belt en u belt.", ["je-en-u 1:12"]),
  (.either, "U belt.", []),
  (.formal, "De juf en het jeugdje.", []),
])
func oneWordForTheReader(address: Address, words: String, expected: [String]) {
  #expect(places(address.findings(in: [text(words)], file: "proef")) == expected)
}

@Test func theFirstWordSettlesWhoIsSpokenTo() {
  let found = Address.either.findings(in: [text("U belt."), text("Je belt.")], file: "proef")
  #expect(places(found) == ["je-en-u 1:1"])
}

@Test func unwantedWordsHaveABetterOne() {
  let list = UnwantedWords(
    Array("reeds -> al\nmet betrekking tot -> over\nfout\nReeds -> al\n -> x".utf8), name: "lijst")
  #expect(places(list.findings) == ["syntax 3:1", "dubbele-naam 4:1", "syntax 5:2"])
  let found = list.findings(
    in: text("Dat is Reeds zo. Iets met betrekking\n  tot werk, met betrekking."), file: "proef")
  #expect(places(found) == ["liever-niet 1:8", "liever-niet 1:23"])
  #expect(found.map(\.suggestion) == ["Schrijf 'al'.", "Schrijf 'over'."])
}

@Test func anEmptyListIsAFinding() {
  #expect(places(UnwantedWords([], name: "lijst").findings) == ["ontbreekt 1:1"])
}
