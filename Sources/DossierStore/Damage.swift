/// Something wrong with one line of a dossier file.
public struct Damage: Hashable, Sendable {
  /// The dossier.
  public let dossier: DossierNumber
  /// The line in the file, from 1.
  public let line: Int
  /// What is wrong with it.
  public let kind: Kind
  /// The name in the folder `apart` under which the original was kept; nil when only read.
  public internal(set) var copy: String?

  /// What can be wrong with a line.
  public enum Kind: Hashable, Sendable {
    /// The last line was not written to its end, or its checksum is wrong.
    case torn
    /// The last line is whole but for its line end.
    case missingLineEnd
    /// A line before the last has a wrong checksum or cannot be read.
    case unreadable
    /// A line whose number is not higher than that of the line before.
    case outOfOrder
  }
}

/// The events of a dossier, and what was wrong with its file.
public struct DossierContents: Hashable, Sendable {
  /// The events that can be read, in order.
  public let events: [Event]
  /// What is wrong; empty for a sound file.
  public let damage: [Damage]
}

/// The same as ``DossierContents``, of which only what is asked for is read.
public struct DossierGlance: Sendable {
  /// The events that can be read, in order.
  public let events: [EventGlance]
  /// What is wrong; empty for a sound file.
  public let damage: [Damage]
}
