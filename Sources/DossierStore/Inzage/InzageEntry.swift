/// What someone did with a dossier; it says nothing of what stands in it.
public struct InzageEntry: Hashable, Sendable {
  /// What someone wanted to do.
  public enum Action: String, CaseIterable, Hashable, Sendable {
    /// Read.
    case read = "inzien"
    /// Add something.
    case change = "vastleggen"
    /// The program cut off lines that were not whole; they stand in `apart`.
    case repair = "hersteld"
    /// Removed after its term.
    case remove = "opgeruimd"
  }

  /// What came of it.
  public enum Result: String, CaseIterable, Hashable, Sendable {
    /// It was allowed, and done or tried.
    case allowed = "toegestaan"
    /// It was not allowed.
    case refused = "geweigerd"
  }

  /// When, by the machine's clock.
  public var moment: Timestamp
  /// Who.
  public var actor: Actor
  /// What he wanted to do.
  public var action: Action
  /// With what: a part of the dossier, such as "verloop", or "gebeurtenis 3".
  public var object: String
  /// What came of it.
  public var result: Result
  /// From where: the command, the chat or the name of a kiosk.
  public var origin: String

  /// What someone did with a dossier.
  public init(
    moment: Timestamp, actor: Actor, action: Action, object: String, result: Result = .allowed,
    origin: String
  ) {
    self.moment = moment
    self.actor = actor
    self.action = action
    self.object = object
    self.result = result
    self.origin = origin
  }
}

extension InzageEntry {
  /// That what stands in a draft is added by who noted it, without a person at the keys.
  init(_ draft: EventDraft) {
    self.init(
      moment: draft.moment, actor: draft.actor, action: .change, object: "gebeurtenis",
      origin: "programma")
  }
}

/// One line of a file in `inzage`.
public struct InzageLine: Hashable, Sendable {
  /// The format of lines that this program writes.
  public static let currentFormat = 1

  /// The format of the line.
  public let format: Int
  /// Its number in the file, from 1 and without gaps.
  public let number: Int
  /// What someone did.
  public let entry: InzageEntry
}

/// A file in the folder `inzage`.
public enum InzageFile: Hashable, Sendable {
  /// Who looked at one dossier.
  case dossier(DossierNumber)
  /// Who looked over all dossiers at once; names nobody whose dossier it was.
  case overview

  /// The name without its ending; the first line of the chain carries it, so that no file can be
  /// put in the place of another.
  var stem: String {
    switch self {
    case .dossier(let number): number.description
    case .overview: "overzicht"
    }
  }

  /// The file with this name, without its ending; nil for another.
  init?(stem: String) {
    if stem == "overzicht" {
      self = .overview
    } else if stem.utf8.count == 8, let number = DossierNumber(stem) {
      self = .dossier(number)
    } else {
      return nil
    }
  }

  var path: String { "inzage/\(stem).jsonl" }

  // A dossier and who looked at it are written under one lock.
  var lockName: String {
    switch self {
    case .dossier(let number): Store.lockName(number)
    case .overview: "inzage/.overzicht.lock"
    }
  }
}
