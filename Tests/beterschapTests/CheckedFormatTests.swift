import FoundationEssentials
import ProgramUnderTest
import Testing

/// A whole gecontroleerde opslag of each format, with its keys: it stays here for ever.
@Suite(.serialized) struct CheckedFormatTests {
  private static let folder =
    String(#filePath.dropLast("/CheckedFormatTests.swift".count)) + "/Formats"
  /// What `beterschap pincode 10234` told when the store was made.
  private static let pincode = "495966"

  // Put in the place of the store of an installed program, as if the program was renewed.
  private func installed(_ format: Int) throws -> CheckedDesk {
    let desk = try CheckedDesk(isChecked: false)
    let files = FileManager.default
    let source = "\(Self.folder)/\(format)-gecontroleerd"
    for (name, target) in [("opslag", desk.storePath), ("sleutels", desk.keyPath)] {
      try? files.removeItem(atPath: target)
      for path in try [""] + files.subpathsOfDirectory(atPath: "\(source)/\(name)").sorted() {
        let (from, to) = ("\(source)/\(name)/\(path)", "\(target)/\(path)")
        guard let bytes = files.contents(atPath: from) else {
          try files.createDirectory(atPath: to, withIntermediateDirectories: true)
          try files.setAttributes([.posixPermissions: 0o700], ofItemAtPath: to)
          continue
        }
        let text = String(decoding: bytes, as: UTF8.self)
        try desk.write(text.replacing("@SLEUTELS@", with: desk.keyPath), to: to)
      }
    }
    return desk
  }

  @Test(arguments: [1]) func aCheckedStoreOfEachFormatIsRead(format: Int) throws {
    let desk = try installed(format)
    let checked = try desk.run(["opslag", "controleer"], as: nil)
    #expect(checked.output == "De opslag is in orde.\n", "\(checked.output) \(checked.errors)")
    let dossier = try desk.run(
      ["dossier", "10234", "--rol", "leidinggevende", "--json"], as: .leidinggevende)
    #expect(dossier.output.contains("\"eerste_ziektedag\":\"2026-11-25\""), "\(dossier.errors)")
    let looked = try desk.run(["inzage", "10234"], as: .medewerker)
    #expect(looked.output.contains("L. Voorbeeld (leidinggevende) zag: verloop."), "\(looked)")
    #expect(
      looked.output.contains("jijzelf legde iets vast: gebeurtenis 1 in"), "\(looked)")
  }

  /// Its key, what it remembers of the lists, and a pincode are still known.
  @Test(arguments: [1]) func itsSecretsStillCount(format: Int) throws {
    let desk = try installed(format)
    let hall = try KioskDesk(desk: desk)
    try hall.begin()
    try hall.logIn("10234", Self.pincode)
    hall.kiosk.type("stop\r")
    try hall.backAtStart()
    hall.end()
    let path = desk.storePath + "/inzage/00010234.jsonl"
    let text = String(decoding: FileManager.default.contents(atPath: path) ?? Data(), as: UTF8.self)
    let first = try #require(text.split(separator: "\n").first)
    try desk.write("\(first)\n", to: path)
    let checked = try desk.run(["opslag", "controleer"], as: nil)
    #expect(checked.status == 65)
    #expect(checked.output.contains("Er ontbreken regels aan het einde."), "\(checked.output)")
  }
}
