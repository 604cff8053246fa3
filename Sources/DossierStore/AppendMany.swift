/// Adds events to many dossiers, where a sync of each would take minutes.
///
/// The dossiers that share a lock are done together: the notes of all of them last before the first
/// line of any is written. Nothing that was added is certain before ``makeDurable()``.
public struct AppendMany {
  /// What is added to one dossier.
  public struct Addition {
    /// Whose it is.
    public let dossier: DossierNumber
    /// What happened, in order.
    public let drafts: [EventDraft]

    /// Events for a dossier, in their order.
    public init(_ drafts: [EventDraft], to dossier: DossierNumber) {
      self.dossier = dossier
      self.drafts = drafts
    }
  }

  // An addition that was checked against its dossier; the lock is held from then on.
  private struct Ready {
    let dossier: DossierNumber
    let end: DossierFile.End
    let lines: [UInt8]
    let notes: [InzageEntry]
    let count: Int
  }

  // Who waits for the lock is told that the store is busy after two seconds.
  private static let mostUnderOneLock = 500

  private let store: Store
  // A file too: it is read once, not again for every line of every dossier.
  private let key: [UInt8]

  /// Prepares to add; throws `.keyMissing` when nobody could be noted as the one who adds.
  public init(to store: Store) throws(StoreError) {
    self.store = store
    key = try store.key(.inzage)
  }

  /// Adds events to dossiers, to each of them all or none, after it was noted who adds them.
  ///
  /// Those of a conversation and step that is there already are left out. `objection` sees an
  /// addition, the events of its dossier, and those to be added with their numbers, while nobody else
  /// can add one; what it returns is thrown as `.refused`. `progress` hears how many dossiers are
  /// done. Gives how many events were added.
  @discardableResult
  public func append(
    _ additions: [Addition],
    unless objection: (_ addition: Addition, _ before: [Event], _ new: [Event]) -> String? = {
      _, _, _ in nil
    }, progress: (Int) -> Void = { _ in }
  ) throws(StoreError) -> Int {
    var (added, done) = (0, 0)
    for group in AppendMany.groups(additions) {
      let lock = Store.lockName(group[0].dossier)
      added += try store.folder.withLock(lock) { () throws(StoreError) in
        try append(together: group, unless: objection)
      }
      done += group.count
      progress(done)
    }
    return added
  }

  /// Makes everything last that was added to any dossier.
  public func makeDurable() throws(StoreError) {
    try store.folder.attempt("dossiers") { () throws(SystemError) in
      let descriptor = try store.files.open("\(store.path)/dossiers", .folder)
      defer { store.files.close(descriptor) }
      try store.files.syncFileSystem(descriptor)
    }
  }

  private func append(
    together group: [Addition], unless objection: (Addition, [Event], [Event]) -> String?
  ) throws(StoreError) -> Int {
    var ready: [Ready] = []
    for addition in group {
      if let one = try check(addition, unless: objection) { ready.append(one) }
    }
    guard !ready.isEmpty else { return 0 }
    for one in ready {
      var log = store.inzageLog(.dossier(one.dossier), key: key)
      log.isDurable = false
      try log.add(one.notes)
    }
    // A power cut may leave any of the lines that come now, and none may be there without its note.
    try makeDurable()
    for one in ready {
      let file = try DossierFile.open(one.dossier, at: one.end, in: store.folder)
      defer { file.close() }
      try file.add(one.lines, isDurable: false)
    }
    return ready.reduce(0) { $0 + $1.count }
  }

  private func check(
    _ addition: Addition, unless objection: (Addition, [Event], [Event]) -> String?
  ) throws(StoreError) -> Ready? {
    let file = try DossierFile.open(addition.dossier, in: store.folder)
    defer { file.close() }
    let before = file.events
    let events = Store.numbered(addition.drafts, after: before)
    guard !events.isEmpty else { return nil }
    if let reason = objection(addition, before, events) { throw .refused(reason: reason) }
    var lines: [UInt8] = []
    var notes: [InzageEntry] = []
    for event in events {
      lines += try EventLine.checked(event)
      var note = InzageEntry(event.draft)
      note.object = "gebeurtenis \(event.number)"
      notes.append(note)
    }
    return Ready(
      dossier: addition.dossier, end: file.end, lines: lines, notes: notes, count: events.count)
  }

  // Additions that share a lock, in the order in which they were given.
  private static func groups(_ additions: [Addition]) -> [[Addition]] {
    var byLock: [String: [Addition]] = [:]
    for addition in additions {
      byLock[Store.lockName(addition.dossier), default: []].append(addition)
    }
    return byLock.sorted { $0.key < $1.key }.flatMap { _, all in
      stride(from: 0, to: all.count, by: mostUnderOneLock).map { start in
        Array(all[start..<min(start + mostUnderOneLock, all.count)])
      }
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
