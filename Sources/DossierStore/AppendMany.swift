/// Adds events to many dossiers, where a sync of each would take minutes.
///
/// Nothing that was added is certain before ``makeDurable()``.
public struct AppendMany {
  private let store: Store
  // A file too: it is read once, not again for every line of every dossier.
  private let key: [UInt8]

  /// Prepares to add; throws `.keyMissing` when nobody could be noted as the one who adds.
  public init(to store: Store) throws(StoreError) {
    self.store = store
    key = try store.key(.inzage)
  }

  /// Adds events to a dossier, all or none, after it was noted who adds them.
  ///
  /// Those of a conversation and step that is there already are left out. `objection` sees the events
  /// of the dossier, and those to be added with their numbers, while nobody else can add one; what it
  /// returns is thrown as `.refused`. Gives how many were added, and the damage set apart.
  public func append(
    _ drafts: [EventDraft], to dossier: DossierNumber,
    unless objection: (_ before: [Event], _ new: [Event]) -> String? = { _, _ in nil }
  ) throws(StoreError) -> (added: Int, damage: [Damage]) {
    let folder = store.folder
    return try folder.withLock(Store.lockName(dossier)) { () throws(StoreError) in
      let file = try DossierFile.open(dossier, in: folder)
      defer { file.close() }
      let before = file.events
      let events = Store.numbered(drafts, after: before)
      guard !events.isEmpty else { return (0, file.damage) }
      if let reason = objection(before, events) { throw .refused(reason: reason) }
      var lines: [UInt8] = []
      var notes: [InzageEntry] = []
      for event in events {
        lines += try EventLine.checked(event)
        var note = InzageEntry(event.draft)
        note.object = "gebeurtenis \(event.number)"
        notes.append(note)
      }
      var log = store.inzageLog(.dossier(dossier), key: key)
      log.isDurable = false
      try log.add(notes)
      try file.add(lines, isDurable: false)
      return (events.count, file.damage)
    }
  }

  /// Makes everything last that was added to any dossier.
  public func makeDurable() throws(StoreError) {
    try store.folder.attempt("dossiers") { () throws(SystemError) in
      let descriptor = try store.files.open("\(store.path)/dossiers", .folder)
      defer { store.files.close(descriptor) }
      try store.files.syncFileSystem(descriptor)
    }
  }
}

extension Store {
  /// The drafts that are not there yet, as they will be stored.
  public static func numbered(_ drafts: [EventDraft], after events: [Event]) -> [Event] {
    let known = Set(events.compactMap(\.conversation))
    var number = events.last?.number ?? 0
    var new: [Event] = []
    for draft in drafts where draft.conversation.map({ !known.contains($0) }) ?? true {
      number += 1
      new.append(Event(number: number, draft: draft))
    }
    return new
  }
}
