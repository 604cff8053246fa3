import Verzuimprotocol

extension [Wie] {
  /// Who does it together, to begin a sentence with: "Leidinggevende en medewerker".
  var title: String { map(\.title).joined(separator: " en ").capitalisedFirst }

  /// The same, with who is asking pointed out: "Leidinggevende (u) en medewerker".
  func title(for role: Role?) -> String {
    map { wie in
      guard let role, wie.role == role else { return wie.title }
      return "\(wie.title) (\(role == .medewerker ? "jij" : "u"))"
    }.joined(separator: " en ").capitalisedFirst
  }
}

extension Taak {
  /// What is done, to stand after a colon.
  var whatAfterColon: String { regel.whatAfterColon }

  /// The section that carries it.
  var section: String { bron.first?.label ?? "" }
}
