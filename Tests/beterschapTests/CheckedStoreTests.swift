import DossierStore
import FoundationEssentials
import ProgramUnderTest
import Testing

private let report = ["gisteren", "thuis", "", "", "3 dagen", "1", "1", "ja"]

@Suite struct CheckedStoreTests {
  @Test(
    arguments: [
      (["taken", "--opslag", "/tmp/x"], []), (["--opslag=/tmp/x"], []),
      (["gesprek", "--dialogen", "/tmp"], []), (["taken", "--nu", "2026-03-02"], []),
      (["tijdlijn", "2026-03-02", "--vandaag=2026-03-02"], []),
      (["taken"], ["BETERSCHAP_OPSLAG=/tmp/x"]), (["vraag", "wia"], ["BETERSCHAP_DIALOGEN=/tmp"]),
      ([], ["BETERSCHAP_IETS="]), (["controleer", "/tmp"], []), (["probeer", "/etc/passwd"], []),
    ] as [([String], [String])])
  func whatLeadsAroundTheRulesIsRefused(words: [String], settings: [String]) throws {
    let desk = try CheckedDesk()
    for account in [CheckedDesk.Account.medewerker, .beheerder, nil] {
      let ended = try desk.run(words, as: account, settings: settings)
      #expect(ended.status == 77, "\(words) \(ended.errors)")
      #expect(ended.output == "")
      #expect(ended.errors.hasPrefix("beterschap: "))
    }
  }

  @Test(
    arguments: [
      (["taken"], .medewerker, 0), (["taken", "--rol", "medewerker"], .medewerker, 0),
      (["taken", "--rol", "leidinggevende"], .medewerker, 77),
      (["taken", "--rol", "hr-adviseur"], .leidinggevende, 77),
      (["taken", "--rol", "leidinggevende"], .leidinggevende, 0),
      (["taken", "--als", "10234", "--rol", "medewerker"], .leidinggevende, 77),
      (["taken", "--als", "10234"], .medewerker, 0),
      (["taken", "--rol", "medewerker"], .stranger, 77),
      (["taken", "--rol", "medewerker"], .nobody, 77),
      (["taken", "--rol", "medewerker"], nil, 77), (["opslag", "controleer"], .empty, 77),
      (["opslag", "controleer"], .noNumber, 77), (["opslag", "herstel", "/tmp"], .empty, 77),
      (["dossier", "10234", "--rol", "beheerder"], .beheerder, 77),
      (["opslag", "controleer"], .beheerder, 0), (["opslag", "controleer"], nil, 0),
      (["opslag", "controleer"], .medewerker, 77), (["opslag", "controleer"], .stranger, 77),
      (["opslag", "herstel", "/tmp"], .beheerder, 77),
      (["opslag", "maak-gecontroleerd"], .beheerder, 77),
      (["pincode", "10234"], .beheerder, 0), (["pincode", "10234"], nil, 0),
      (["pincode", "10234"], .medewerker, 77), (["pincode", "99999"], .beheerder, 65),
      (["inzage", "10234"], .medewerker, 0), (["inzage", "10234"], .leidinggevende, 77),
    ] as [([String], CheckedDesk.Account?, Int32)])
  func theSystemSaysWhoAsks(
    words: [String], account: CheckedDesk.Account?, status: Int32
  ) throws {
    let ended = try CheckedDesk().run(words, as: account)
    #expect(ended.status == status, "\(words) \(ended.output) \(ended.errors)")
    #expect(status == 0 || ended.output == "")
  }

  @Test func aReportIsMadeAndSeenByWhoMay() throws {
    let desk = try CheckedDesk()
    let made = try desk.run(
      ["gesprek", "ziekmelden", "--rol", "medewerker"], as: .medewerker, typing: report)
    #expect(made.status == 0, "\(made.output) \(made.errors)")
    #expect(made.output.contains("Genoteerd in dossier 00010234"))
    #expect(!made.output.contains("vrije opslag"))
    let team = try desk.run(["taken", "--rol", "leidinggevende"], as: .leidinggevende)
    #expect(team.output.contains("00010234"))
    let looked = try desk.run(["inzage"], as: .medewerker)
    #expect(looked.status == 0)
    #expect(
      looked.output.contains("jijzelf legde iets vast: gebeurtenis 1 in"),
      "\(looked.output)")
    #expect(looked.output.contains("L. Voorbeeld (leidinggevende) zag: verloop."))
    #expect(looked.output.contains("jijzelf zag: wie er keek."))
    let asJSON = try desk.run(["inzage", "10234", "--json"], as: .medewerker)
    let first = try JSONDecoder().decode(LookedAt.self, from: Data(asJSON.output.utf8))
    #expect(first.medewerker == "00010234")
    #expect(first.inzage.map(\.actie).starts(with: ["vastleggen", "inzien", "inzien"]))
    #expect(first.inzage.map(\.nummer).contains("00010100"))
    #expect(try desk.run(["opslag", "controleer"], as: nil).output == "De opslag is in orde.\n")
  }

  private struct LookedAt: Decodable {
    struct Look: Decodable {
      let moment, rol, actie, object, uitslag, herkomst: String
      let nummer, naam: String?
    }
    let medewerker: String
    let inzage: [Look]
  }

  @Test func withoutItsBindingTheProgramDoesNotOpenIt() throws {
    let desk = try CheckedDesk()
    let free = try PipeProgram("beterschap", ["taken", "--opslag", desk.storePath]).end()
    #expect(free.status == 77)
    #expect(free.errors.contains("gecontroleerd"))
  }

  @Test func aBindingThatCannotBeUsedIsNoFreeStore() throws {
    let desk = try CheckedDesk()
    for (text, mode) in [
      ("{", 0o600), ("{}", 0o600), (#"{"opslag": "relatief"}"#, 0o600),
      (#"{"formaat": 2, "opslag": "/x"}"#, 0o600), (#"{"opslag": "\#(desk.storePath)"}"#, 0o666),
      (#"{"opslag": "\#(desk.folder)/nergens"}"#, 0o600),
    ] {
      try desk.write(text, to: desk.bindingPath, mode: mode)
      let ended = try desk.run(["taken", "--rol", "medewerker"], as: .medewerker)
      #expect(ended.status == 78, "\(text) \(ended.errors)")
    }
  }

  @Test func peopleThatCannotBeReadLetNobodyIn() throws {
    let desk = try CheckedDesk()
    try desk.write("{", to: desk.storePath + "/personeel.json")
    #expect(try desk.run(["taken"], as: .medewerker).status == 65)
  }

  @Test func aFreeStoreIsMadeChecked() throws {
    let desk = try CheckedDesk(isChecked: false)
    let before = try desk.run(["taken"], as: .medewerker)
    #expect(before.status == 78)
    #expect(before.errors.contains("opslag maak-gecontroleerd"))
    #expect(try desk.run(["opslag", "maak-gecontroleerd"], as: .medewerker).status == 77)
    let made = try desk.run(["opslag", "maak-gecontroleerd"], as: nil)
    #expect(made.status == 0, "\(made.errors)")
    #expect(try desk.run(["taken"], as: .medewerker).status == 0)
    #expect(Desk.mode(desk.keyPath) == 0o700)
    for key in ["inzage.sleutel", "pincode.sleutel"] {
      #expect(Desk.mode("\(desk.keyPath)/\(key)") == 0o600)
      #expect(Desk.mode("\(desk.storePath)/toegang/\(key)") == nil)
    }
  }

  @Test func withoutABeheerderItStaysFree() throws {
    let desk = try CheckedDesk(isChecked: false)
    try desk.write(
      #"{"medewerkers": [{"nummer": "1", "account": "root"}]}"#,
      to: desk.storePath + "/personeel.json")
    let ended = try desk.run(["opslag", "maak-gecontroleerd"], as: nil)
    #expect(ended.status == 65)
    #expect(ended.errors.contains("beheerder"))
  }

  @Test func aPincodeIsShownOnce() throws {
    let desk = try CheckedDesk()
    let ended = try desk.run(["pincode", "10234", "--json"], as: .beheerder)
    #expect(
      try #/\{"medewerker":"00010234","pincode":"[0-9]{6}"\}\n/#.wholeMatch(in: ended.output)
        != nil, "\(ended.output)")
    #expect(try desk.run(["pincode", "10234", "--intrekken"], as: .beheerder).status == 0)
    let free = try Desk()
    let refused = try PipeProgram("beterschap", free.arguments("pincode", "10234")).end()
    #expect(refused.status == 78)
  }
}
