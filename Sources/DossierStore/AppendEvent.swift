/// What became of an event that was to be stored; either way it is on the disk now.
public enum AppendOutcome: Hashable, Sendable {
  /// It was added; with the damage that was found in the file and set apart first.
  case stored(Event, [Damage])
  /// The same conversation and step was stored before; that event, and the damage set apart.
  case alreadyThere(Event, [Damage])

  /// The event as it stands in the dossier.
  public var event: Event {
    switch self {
    case .stored(let event, _), .alreadyThere(let event, _): event
    }
  }

  /// The damage that was found in the file and set apart.
  public var damage: [Damage] {
    switch self {
    case .stored(_, let damage), .alreadyThere(_, let damage): damage
    }
  }
}

extension Store {
  /// Adds an event to a dossier and returns once it is durable.
  ///
  /// A torn end of the file is cut off and other damage set apart first, both kept in `apart`. An
  /// event of the same conversation and step is not stored twice. After any error nothing was
  /// added. Throws `.busy` after two seconds of waiting. It is first noted in
  /// `inzage` who adds it, as `entry` or the draft says; without that line nothing is added.
  public func append(
    _ draft: EventDraft, to dossier: DossierNumber, noting entry: InzageEntry? = nil
  ) throws(StoreError) -> AppendOutcome {
    try append(draft, to: dossier, noting: entry, objection: { (_: borrowing DossierFile) in nil })
  }

  /// The same, unless there is an objection.
  ///
  /// `objection` sees the events while nobody else can add one; what it returns is thrown as
  /// `.refused`.
  public func append(
    _ draft: EventDraft, to dossier: DossierNumber, noting entry: InzageEntry? = nil,
    unless objection: ([Event]) -> String?
  ) throws(StoreError) -> AppendOutcome {
    try append(
      draft, to: dossier, noting: entry,
      objection: { (file: borrowing DossierFile) in objection(file.events) })
  }

  // The events are read only for who looks at them: that takes longer than proving the lines.
  private func append(
    _ draft: EventDraft, to dossier: DossierNumber, noting entry: InzageEntry?,
    objection: (borrowing DossierFile) -> String?
  ) throws(StoreError) -> AppendOutcome {
    try folder.withLock(Store.lockName(dossier)) { () throws(StoreError) in
      let file = try DossierFile.open(dossier, in: folder)
      defer { file.close() }
      if let step = draft.conversation, let existing = file.event(of: step) {
        // Its writer may have been stopped before it was durable.
        try file.sync()
        return .alreadyThere(existing, file.damage)
      }
      if let reason = objection(file) { throw .refused(reason: reason) }
      let event = Event(number: file.lastNumber + 1, draft: draft)
      let line = try EventLine.checked(event)
      var note = entry ?? InzageEntry(draft)
      note.object = "gebeurtenis \(event.number)"
      try inzageLog(.dossier(dossier)).add([note])
      try file.add(line)
      return .stored(event, file.damage)
    }
  }
}
