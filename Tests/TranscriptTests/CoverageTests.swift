import Assistant
import DialogEngine
import Testing
import Verzuimprotocol

/// Every section of the protocol can be lived in a dialog, and every obligation leaves its
/// gebeurtenis.
@Suite struct CoverageTests {
  private static let dialogs = Library(projectDialogs()).allDialogs

  /// The dialogs that carry each section.
  ///
  /// A section that is only a heading says so itself, with a reason.
  static let carriers: [Citation: [String]] = [
    .protocol1s2: [
      "ziekmelding-aannemen", "ziekmelding-doorgeven", "terugbellen", "herstelmelding",
    ],
    .protocol1s3s1: ["compensatie-besluit", "vakantie-advies"],
    .protocol1s3s2: ["vakantie-besluit", "vakantie-advies"],
    .protocol1s4: ["week1-gesprek", "week1-rapportage"],
    .protocol1s5: ["contact", "gesprek-2-weken", "bezoek", "begeleiding-overdragen"],
    .protocol1s6: ["intake", "probleemanalyse-aanvragen", "probleemanalyse", "analyse-en-advies"],
    .protocol1s7: ["reintegratieadvies", "advies-bespreken", "plan-van-aanpak"],
    .protocol1s8: ["reintegratiedossier", "eerstejaarsevaluatie", "reintegratieverslag"],
    .protocol1s9: ["nazorg"],
    .protocol1s10s1: ["verzuimgesprek"],
    .protocol1s10s2: ["werkoverleg"],
    .protocol1s11: ["hulp-van-deskundigen"],
    .protocol1s12s1: ["rechten-en-plichten", "loon-aanpassen"],
    .protocol1s12s2: ["rechten-en-plichten", "niet-meewerken", "ontslag-aangevraagd"],
    .protocol1s12s3: ["oordeel-van-uwv"],
    .protocol2s1: ["ander-verlof", "knelpunten"],
    .protocol2s2: ["ziekmelden", "beter-melden"],
    .protocol2s3: ["adreswijziging", "bereikbaarheid"],
    .protocol2s4s1: ["ziek-op-vakantie"],
    .protocol2s4s2: ["op-vakantie"],
    .protocol2s5: ["mijn-rechten-en-plichten"],
    .protocol2s6: ["spreekuur-afmelden", "spreekuur-aanvragen", "spreekuur-uitnodiging"],
    .protocol2s7: ["mijn-plan-van-aanpak"],
    .protocol2s8: ["mijn-dossier", "visie-jaar-1", "wia-aanvraag"],
    .protocol2s9: ["mijn-verzuimgesprek"],
    .protocol2s10s1: ["mijn-loon", "mijn-rechten-en-plichten"],
    .protocol2s10s2: ["mijn-second-opinion"],
    .protocol3: [
      "wat-hierna", "wat-hierna-voor-mij", "evaluatie", "jaarverslag-uwv", "smo", "na-twee-jaar",
    ],
    .protocol4s1: ["wie-doet-wat", "knelpunten"],
    .protocol4s2: ["wie-doet-wat", "werkhervatting-melden"],
    .protocol4s3: ["mutatie-verwerken", "uwv-melding", "spreekuurbriefjes"],
    .protocol4s4: ["hr-advies"],
    .protocol4s5: ["wie-doet-wat", "rechten-en-plichten"],
    .protocol4s6s1: ["verslag-bedrijfsarts"],
    .protocol4s6s2: ["hulp-van-deskundigen"],
    .protocol4s6s3: ["hulp-van-deskundigen"],
  ]

  @Test(arguments: Citation.allCases.filter { $0.label.hasPrefix("Protocol") })
  func everySectionHasItsDialogs(section: Citation) {
    let names = Self.carriers[section] ?? []
    #expect(
      !names.isEmpty || section.reasonWithoutRule != nil, "\(section) has no dialog and no reason")
    for name in names {
      let dialog = Self.dialogs.first { $0.name == name }
      let cites = dialog?.statements.contains { $0.sources.contains(section.label) } ?? false
      // What a role does is told from the rules, each duty with its section.
      let tells = name == "wie-doet-wat" && dialog != nil && Self.duties.contains(section)
      #expect(cites || tells, "\(name) does not carry \(section)")
    }
  }

  /// An obligation of a person is recorded by a dialog of one who has it; the others are told by
  /// the tijdschema.
  @Test(arguments: Verzuimprotocol.nota2009.rows.map(\.verplichting))
  func everyObligationIsRecordedByWhoHasIt(verplichting: Verplichting) throws {
    let row = try #require(
      Verzuimprotocol.nota2009.rows.first { $0.verplichting == verplichting })
    guard row.kind == .persoon else { return }
    expectRecorded(verplichting.id, by: row.wie)
  }

  @Test(arguments: Verzuimprotocol.nota2009.texts.undated.map(\.soort))
  func everyUndatedTaskIsRecordedByWhoHasIt(soort: OverigeSoort) throws {
    let task = try #require(
      Verzuimprotocol.nota2009.texts.undated.first { $0.soort == soort })
    // UWV does not use the program: whom it wrote to notes that.
    expectRecorded(soort.rawValue, by: task.wie == .uwv ? [.medewerker] : [task.wie])
  }

  /// What else a dossier can hold has a dialog too.
  @Test(arguments: OverigeSoort.allCases)
  func everyOtherKindIsRecorded(soort: OverigeSoort) {
    #expect(!recorders(of: soort.rawValue).isEmpty, "no dialog records \(soort.rawValue)")
  }

  private static let duties = Set(
    Verzuimprotocol.nota2009.texts.taakomschrijvingen.flatMap(\.taken).flatMap(\.citations))

  private func expectRecorded(_ kind: String, by wie: [Wie]) {
    let roles = Set(wie.compactMap { $0.role?.rawValue })
    let able = recorders(of: kind).filter { !roles.isDisjoint(with: $0.roles) }
    #expect(!able.isEmpty, "no dialog of \(roles.sorted().joined(separator: ", ")) records \(kind)")
  }

  private func recorders(of kind: String) -> [Dialog] {
    Self.dialogs.filter { dialog in
      dialog.statements.contains { statement in
        if case .record(let recording) = statement.action { recording.kind == kind } else { false }
      }
    }
  }
}
