/// Something that people judge; the program only says who.
public struct Oordeel: Sendable {
  /// What is judged.
  public let about: Subject
  /// Who judges it.
  public let deciders: [Wie]
  /// What the program says about it, with its sections.
  public let text: Cited<String>

  /// What people judge.
  public enum Subject: String, CaseIterable, Hashable, Sendable, Codable {
    /// Whether work is suitable.
    case passendWerk = "passend-werk"
    /// Whether work is generally accepted.
    case gangbareArbeid = "gangbare-arbeid"
    /// Whether a reason not to come is valid.
    case geldigeReden = "geldige-reden"
    /// What is regular contact beyond the minimum.
    case regelmatig
    /// Whether somebody can work, medically.
    case geschiktheid
    /// Whether the condition allows a visit to the workplace.
    case werkplekbezoek
    /// Whether leave hours come back.
    case compensatie
    /// Whether a vakantie while ill is permitted.
    case toestemming
    /// Whether employer or medewerker did enough.
    case inspanning
  }

  /// A judgement with who gives it.
  public init(_ about: Subject, _ deciders: [Wie], _ text: Cited<String>) {
    self.about = about
    self.deciders = deciders
    self.text = text
  }
}
