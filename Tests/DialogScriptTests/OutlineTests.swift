import DialogEngine
import DialogScript
import FoundationEssentials
import Testing

/// That an outline tells what a reader of the whole file would tell.
private func expectSame(_ bytes: [UInt8], _ name: String) {
  let whole = DialogParser.parse(bytes, name: name).dialog.map(DialogOutline.init)
  #expect(DialogOutline.read(bytes, name: name) == whole, "\(name)")
}

@Test func outlineOfEachDialogIsThatOfTheWholeFile() throws {
  let project = String(#filePath.dropLast("/Tests/DialogScriptTests/OutlineTests.swift".count))
  let files = try FileManager.default.subpathsOfDirectory(atPath: project + "/Dialogs")
    .filter { $0.hasSuffix(".gesprek") }
  #expect(files.count > 50)
  for file in files {
    let bytes = try #require(FileManager.default.contents(atPath: "\(project)/Dialogs/\(file)"))
    expectSame(Array(bytes), file)
  }
}

@Test(arguments: [
  "", "\n", "# alleen uitleg\n", "titel Zonder kop\n", "gesprek zonder-versie\n",
  "gesprek a versie 1", "\u{FEFF}gesprek a versie 1\r\ntitel Met teken vooraan\r\n",
  "gesprek a versie 1\ngesprek b versie 2\ntitel Een\ntitel Twee\n",
  "gesprek a versie 1\nmenu 0\nmenu 7\nonder\nonder Meer\nles 3\nles x\n",
  "gesprek a versie 1\nvoor medewerker, , leidinggevende\nvoorbij\nmenukaart\nlessen\n",
  "gesprek a versie 1\n  titel Ingesprongen\n  leg vast ziekmelding\n",
  "gesprek a versie 1\nzeg Dit\n  doe gesprek b\ndoe gesprek c\ndoe gesprek\ndoe  gesprek d\n",
  "gesprek a versie 1\nleg vast x met a, b\nleg vast y op dag met c\nleg vast\nleg vast: z\n",
  "gesprek a versie 1\ntitel Met\teen tab\ntitel Zonder\n",
  "zeg Eerst iets\ngesprek a versie 1\n", "gesprek a versie 1\nstap een\ntitel Na een stap\n",
])
func outlineOfOddTextIsThatOfTheWholeFile(_ text: String) {
  expectSame(Array(text.utf8), "proef.gesprek")
}

@Test func outlineSaysWhatAMenuNeeds() throws {
  let text = """
    gesprek doorgeven versie 3
    titel Een ziekmelding doorgeven
    menu 4
    onder Meer gesprekken
    taak contact, nazorg
    voor leidinggevende
    doe gesprek wie-is-het
    leg vast ziekmelding-doorgeven met wie
    leg vast contact
    """
  let outline = try #require(DialogOutline.read(Array(text.utf8), name: "doorgeven.gesprek"))
  #expect(outline.name == "doorgeven")
  #expect(outline.version == 3)
  #expect(outline.title == "Een ziekmelding doorgeven")
  #expect(outline.menuPlace == 4)
  #expect(outline.menuGroup == "Meer gesprekken")
  #expect(outline.lesson == nil)
  #expect(outline.tasks == ["contact", "nazorg"])
  #expect(outline.hasMenuPlace)
  #expect(outline.calls == ["wie-is-het"])
  #expect(outline.records == ["ziekmelding-doorgeven", "contact"])
  #expect(outline.isFor("leidinggevende"))
  #expect(!outline.isFor("medewerker"))
}
