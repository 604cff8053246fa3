/// A heading of the nota: the place that a rule, an answer or a task comes from.
///
/// Only headings exist as values, so a citation of something that is no heading cannot be made.
/// `Citation("Protocol 1.7")` reads one from a dialog; `.protocol1s7` names one in code, where the
/// "s" stands for the point.
public enum Citation: String, CaseIterable, Hashable, Sendable, Codable {
  /// Beleid 1, Inleiding.
  case beleid1 = "Beleid 1"
  /// Beleid 2, Uitgangspunten.
  case beleid2 = "Beleid 2"
  /// Beleid 3, Doelstelling.
  case beleid3 = "Beleid 3"
  /// Beleid 4, Preventie.
  case beleid4 = "Beleid 4"
  /// Beleid 5, Uitvoeringsvereisten.
  case beleid5 = "Beleid 5"
  /// Beleid 5.1, Overkoepelend beleid.
  case beleid5s1 = "Beleid 5.1"
  /// Beleid 5.2, Verzuimprotocol.
  case beleid5s2 = "Beleid 5.2"
  /// Beleid 5.3, Registratie.
  case beleid5s3 = "Beleid 5.3"
  /// Beleid 5.4, Arbodienst.
  case beleid5s4 = "Beleid 5.4"
  /// Protocol 1, Verzuimprotocol voor leidinggevenden.
  case protocol1 = "Protocol 1"
  /// Protocol 1.1, Inleiding.
  case protocol1s1 = "Protocol 1.1"
  /// Protocol 1.2, Ziek en hersteld melden.
  case protocol1s2 = "Protocol 1.2"
  /// Protocol 1.3, Bijzondere omstandigheden.
  case protocol1s3 = "Protocol 1.3"
  /// Protocol 1.3.1, Ziek worden tijdens vakantie.
  case protocol1s3s1 = "Protocol 1.3.1"
  /// Protocol 1.3.2, Vertrek naar en verblijf in het buitenland tijdens ziekte.
  case protocol1s3s2 = "Protocol 1.3.2"
  /// Protocol 1.4, Rapportage van leidinggevende aan bedrijfsmaatschappelijk werker.
  case protocol1s4 = "Protocol 1.4"
  /// Protocol 1.5, Contact onderhouden met de zieke medewerker.
  case protocol1s5 = "Protocol 1.5"
  /// Protocol 1.6, Re-integratieadvies en probleemanalyse.
  case protocol1s6 = "Protocol 1.6"
  /// Protocol 1.7, Plan van aanpak.
  case protocol1s7 = "Protocol 1.7"
  /// Protocol 1.8, Re-integratiedossier.
  case protocol1s8 = "Protocol 1.8"
  /// Protocol 1.9, Nazorg.
  case protocol1s9 = "Protocol 1.9"
  /// Protocol 1.10, Overige verzuimactiviteiten.
  case protocol1s10 = "Protocol 1.10"
  /// Protocol 1.10.1, Verzuimgesprekken.
  case protocol1s10s1 = "Protocol 1.10.1"
  /// Protocol 1.10.2, Bespreking in het werkoverleg.
  case protocol1s10s2 = "Protocol 1.10.2"
  /// Protocol 1.11, Ondersteuning door deskundigen.
  case protocol1s11 = "Protocol 1.11"
  /// Protocol 1.12, Rechten en plichten.
  case protocol1s12 = "Protocol 1.12"
  /// Protocol 1.12.1, Werkgever.
  case protocol1s12s1 = "Protocol 1.12.1"
  /// Protocol 1.12.2, Werknemer.
  case protocol1s12s2 = "Protocol 1.12.2"
  /// Protocol 1.12.3, Second opinion.
  case protocol1s12s3 = "Protocol 1.12.3"
  /// Protocol 2, Verzuimprotocol voor medewerkers.
  case protocol2 = "Protocol 2"
  /// Protocol 2.1, Inleiding.
  case protocol2s1 = "Protocol 2.1"
  /// Protocol 2.2, Ziek en hersteld melden.
  case protocol2s2 = "Protocol 2.2"
  /// Protocol 2.3, Bereikbaarheid.
  case protocol2s3 = "Protocol 2.3"
  /// Protocol 2.4, Bijzondere omstandigheden.
  case protocol2s4 = "Protocol 2.4"
  /// Protocol 2.4.1, Ziek worden tijdens vakantie.
  case protocol2s4s1 = "Protocol 2.4.1"
  /// Protocol 2.4.2, Vertrek naar en verblijf in het buitenland tijdens ziekte.
  case protocol2s4s2 = "Protocol 2.4.2"
  /// Protocol 2.5, Genezing.
  case protocol2s5 = "Protocol 2.5"
  /// Protocol 2.6, Spreekuur.
  case protocol2s6 = "Protocol 2.6"
  /// Protocol 2.7, Plan van aanpak.
  case protocol2s7 = "Protocol 2.7"
  /// Protocol 2.8, Re-integratiedossier.
  case protocol2s8 = "Protocol 2.8"
  /// Protocol 2.9, Overige verzuimactiviteiten.
  case protocol2s9 = "Protocol 2.9"
  /// Protocol 2.10, Rechten en plichten.
  case protocol2s10 = "Protocol 2.10"
  /// Protocol 2.10.1, Werknemer.
  case protocol2s10s1 = "Protocol 2.10.1"
  /// Protocol 2.10.2, Second opinion.
  case protocol2s10s2 = "Protocol 2.10.2"
  /// Protocol 3, Tijdschema verzuim en re-integratie.
  case protocol3 = "Protocol 3"
  /// Protocol 4, Taakomschrijving bij verzuim.
  case protocol4 = "Protocol 4"
  /// Protocol 4.1, Medewerker.
  case protocol4s1 = "Protocol 4.1"
  /// Protocol 4.2, Direct leidinggevende.
  case protocol4s2 = "Protocol 4.2"
  /// Protocol 4.3, Personeelsadministratie.
  case protocol4s3 = "Protocol 4.3"
  /// Protocol 4.4, De HR-adviseur.
  case protocol4s4 = "Protocol 4.4"
  /// Protocol 4.5, Bedrijfsmaatschappelijk werker.
  case protocol4s5 = "Protocol 4.5"
  /// Protocol 4.6, Arbodienst.
  case protocol4s6 = "Protocol 4.6"
  /// Protocol 4.6.1, Bedrijfsarts.
  case protocol4s6s1 = "Protocol 4.6.1"
  /// Protocol 4.6.2, A&O-deskundige.
  case protocol4s6s2 = "Protocol 4.6.2"
  /// Protocol 4.6.3, Arbeidshygiënist.
  case protocol4s6s3 = "Protocol 4.6.3"
  /// Bijlage 1, Gebruikmaken van het HuisNet.
  case bijlage1 = "Bijlage 1"
}

extension Citation: CustomStringConvertible {
  /// The heading written as "Protocol 1.7"; nil when the nota has no such heading.
  public init?(_ label: some StringProtocol) {
    self.init(rawValue: String(label))
  }

  /// The place as people read it: "Protocol 1.7", "Beleid 5.3", "Bijlage 1".
  public var label: String { rawValue }

  /// The same as ``label``.
  public var description: String { rawValue }
}
