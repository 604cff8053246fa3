/// Why a file of the beheerder cannot be used.
public struct PersonnelError: Error, Hashable, Sendable, CustomStringConvertible {
  /// What is wrong with it.
  public enum Reason: Hashable, Sendable {
    /// It is no JSON.
    case noJSON
    /// A field is not what it should be, such as "een tekst".
    case wrong(field: String, expected: String)
    /// A newer program wrote it.
    case newerFormat(found: Int, known: Int)
    /// Two people have this number.
    case duplicate(number: String)
  }

  /// The file, such as "personeel.json".
  public let file: String
  /// What is wrong with it.
  public let reason: Reason

  /// Why a file cannot be used.
  public init(file: String, reason: Reason) {
    self.file = file
    self.reason = reason
  }

  /// What to tell, in one Dutch sentence.
  public var description: String {
    switch reason {
    case .noJSON: "Het bestand \(file) is geen geldige JSON."
    case .wrong(let field, let expected): "In \(file) moet \(field) \(expected) zijn."
    case .newerFormat(let found, let known):
      "Het bestand \(file) heeft formaat \(found). Dit programma kent formaat \(known). "
        + "Installeer een nieuwere versie."
    case .duplicate(let number): "In \(file) staat nummer \(number) twee keer."
    }
  }

  /// 65: the data are wrong; 78 for the file of a newer program.
  public var exitCode: Int32 {
    switch reason {
    case .noJSON, .wrong, .duplicate: 65
    case .newerFormat: 78
    }
  }
}
