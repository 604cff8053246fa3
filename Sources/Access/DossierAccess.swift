public import DossierStore
import Verzuimprotocol

/// The only way for a person to a dossier: it asks the rules, notes who looks, and then opens.
///
/// What the program looks up for itself and shows to nobody goes to the store directly.
public struct DossierAccess {
  private let store: Store
  private let rules: AccessRules
  private let asker: Asker
  private let session: InzageSession

  /// The dossiers of a store for one asker.
  public init(store: Store, rules: AccessRules, asker: Asker, session: InzageSession) {
    self.store = store
    self.rules = rules
    self.asker = asker
    self.session = session
  }

  /// The events of a dossier, for who may see this part of it.
  ///
  /// It is noted once a session for each part of a dossier, and first: without that line nothing is
  /// returned.
  public func open(
    _ dossier: DossierNumber, for content: Content
  ) throws(DossierAccessError) -> DossierContents {
    try open(
      dossier, for: content, isNothing: { $0.events.isEmpty && $0.damage.isEmpty },
      read: { () throws(StoreError) in try store.read(dossier) })
  }

  /// The same as ``open(_:for:)``, but no event is read further than it is asked for.
  public func glance(
    at dossier: DossierNumber, for content: Content
  ) throws(DossierAccessError) -> DossierGlance {
    try open(
      dossier, for: content, isNothing: { $0.events.isEmpty && $0.damage.isEmpty },
      read: { () throws(StoreError) in try store.glance(at: dossier) })
  }

  private func open<Contents>(
    _ dossier: DossierNumber, for content: Content, isNothing: (Contents) -> Bool,
    read: () throws(StoreError) -> Contents
  ) throws(DossierAccessError) -> Contents {
    try require(.view(content), dossier)
    let contents: Contents
    do throws(StoreError) {
      contents = try read()
    } catch {
      throw .store(error)
    }
    // Of what is not there nobody sees anything, and a mistyped number leaves no file behind.
    if !isNothing(contents) { try note(content, in: .dossier(dossier)) }
    return contents
  }

  /// Notes in one line that somebody who reaches every dossier looks them all over, and lets him.
  ///
  /// After it each ``open(_:for:)`` of the same part is part of that look too.
  @discardableResult
  public func lookOver(_ content: Content) throws(DossierAccessError) -> LookOver {
    guard rules.reachesEveryone(.view(content), asker) else {
      throw .refused(AccessRefusal(action: .view(content), role: asker.role))
    }
    try note(content, in: .overview)
    return LookOver(store: store)
  }

  /// Adds an event to a dossier, after it was noted who does; see ``Store``.
  public func add(
    _ draft: EventDraft, to dossier: DossierNumber,
    unless objection: ([Event]) -> String? = { _ in nil }
  ) throws(DossierAccessError) -> AppendOutcome {
    try require(.addToDossier, dossier)
    let entry = session.entry(.change, "gebeurtenis", by: asker)
    do throws(StoreError) {
      return try store.append(draft, to: dossier, noting: entry, unless: objection)
    } catch {
      throw .store(error)
    }
  }

  /// Notes in one line that somebody adds to many dossiers at once, what `object` names.
  public func noteImport(_ object: String) throws(DossierAccessError) {
    do throws(StoreError) {
      try store.note(session.entry(.change, object, by: asker), in: .overview)
    } catch {
      throw .inzage(error)
    }
  }

  /// Who looked at a dossier, the oldest first: this look too.
  public func lookers(of dossier: DossierNumber) throws(DossierAccessError) -> [InzageLine] {
    try require(.view(.lookers), dossier)
    do throws(StoreError) {
      guard try !store.inzage(.dossier(dossier)).lines.isEmpty else { return [] }
    } catch {
      throw .store(error)
    }
    try note(.lookers, in: .dossier(dossier))
    do throws(StoreError) {
      return try store.inzage(.dossier(dossier)).lines
    } catch {
      throw .store(error)
    }
  }

  private func note(_ content: Content, in file: InzageFile) throws(DossierAccessError) {
    let object = content.inzageName
    guard !session.hasNoted(object, in: file, by: asker) else { return }
    do throws(StoreError) {
      try store.note(session.entry(.read, object, by: asker), in: file)
    } catch {
      throw .inzage(error)
    }
    session.remember(object, in: file, by: asker)
  }

  // Who tries what he may not, is noted too, where there is a dossier.
  private func require(_ action: Action, _ dossier: DossierNumber) throws(DossierAccessError) {
    do throws(AccessRefusal) {
      try rules.require(action, asker, dossier: dossier.description)
    } catch {
      let object = error.action.inzageName
      let file = InzageFile.dossier(dossier)
      let isNew = !session.hasNoted("!" + object, in: file, by: asker)
      if isNew, (try? store.hasDossier(dossier)) == true {
        var entry = session.entry(action == .addToDossier ? .change : .read, object, by: asker)
        entry.result = .refused
        try? store.note(entry, in: file)
        session.remember("!" + object, in: file, by: asker)
      }
      throw .refused(error)
    }
  }
}

/// The look over all dossiers of somebody who may see this part of each, and of whom it was noted.
public struct LookOver {
  fileprivate let store: Store

  /// The events of a dossier, of which no event is read further than it is asked for.
  public func glance(at dossier: DossierNumber) throws(DossierAccessError) -> DossierGlance {
    do throws(StoreError) {
      return try store.glance(at: dossier)
    } catch {
      throw .store(error)
    }
  }
}

/// Why a person does not get at a dossier.
public enum DossierAccessError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The rules do not allow it.
  case refused(AccessRefusal)
  /// It could not be noted that he looks.
  case inzage(StoreError)
  /// The store could not do it.
  case store(StoreError)

  /// What to tell, in Dutch.
  public var description: String {
    switch self {
    case .refused(let refusal): refusal.description
    case .inzage(let error), .store(let error): error.description
    }
  }

  /// The exit code that belongs to it.
  public var exitCode: Int32 {
    switch self {
    case .refused(let refusal): refusal.exitCode
    case .inzage(let error), .store(let error): error.exitCode
    }
  }
}
