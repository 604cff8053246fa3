extension Store {
  /// Adds events to a dossier, all or none; they last only after ``makeDurable()``.
  ///
  /// For many dossiers at once, where a sync of each would take minutes. Those of a conversation and
  /// step that is there already are left out. `objection` sees the events of the dossier, and those to
  /// be added with their numbers, while nobody else can add one; what it returns is thrown as
  /// `.refused`. Gives how many were added, and the damage set apart.
  public func appendTogether(
    _ drafts: [EventDraft], to dossier: DossierNumber,
    unless objection: (_ before: [Event], _ new: [Event]) -> String? = { _, _ in nil }
  ) throws(StoreError) -> (added: Int, damage: [Damage]) {
    try folder.withLock(Store.lockName(dossier)) { () throws(StoreError) in
      let file = try DossierFile.open(dossier, in: folder)
      defer { file.close() }
      let events = Store.numbered(drafts, after: file.events)
      guard !events.isEmpty else { return (0, file.damage) }
      if let reason = objection(file.events, events) { throw .refused(reason: reason) }
      var lines: [UInt8] = []
      var log = try inzageLog(.dossier(dossier))
      log.isDurable = false
      for event in events {
        lines += try EventLine.checked(event)
        var note = InzageEntry(event.draft)
        note.object = "gebeurtenis \(event.number)"
        try log.add(note)
      }
      try file.add(lines, isDurable: false)
      return (events.count, file.damage)
    }
  }

  /// Makes everything last that was added to any dossier; nothing is certain before.
  public func makeDurable() throws(StoreError) {
    try folder.attempt("dossiers") { () throws(SystemError) in
      let descriptor = try files.open("\(path)/dossiers", .folder)
      defer { files.close(descriptor) }
      try files.syncFileSystem(descriptor)
    }
  }

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
