import Glibc

extension Store {
  /// Removes a dossier and everything that names it, durably: nothing of it is left in the store.
  ///
  /// `words` are what names its medewerker elsewhere, such as his e-mail address. The dossier itself
  /// goes last, so that what was broken off is found and finished the next time.
  public func removeEverything(
    of dossier: DossierNumber, naming words: [String]
  ) throws(StoreError) {
    let names = [dossier.description, String(dossier.value)] + words
    for documents in [DocumentFolder.drafts, .outbox, .sent, .access] {
      for name in try folder.fileNames(in: documents.rawValue) where !name.hasPrefix(".") {
        guard !StoreKey.allCases.map(\.rawValue).contains(name), name != InzageEnds.fileName else {
          continue
        }
        let file = "\(documents.rawValue)/\(name)"
        let bytes = try folder.contents(of: file) ?? []
        if name.contains(dossier.description) || Store.holds(bytes, names) {
          try folder.removeFile(name, in: documents.rawValue)
        }
      }
    }
    for name in try folder.fileNames(in: "apart") where name.hasPrefix("\(dossier)-") {
      try folder.removeFile(name, in: "apart")
    }
    try withEnds { (ends) throws(StoreError) in
      ends.ends[InzageFile.dossier(dossier).stem] = nil
    } then: { () throws(StoreError) in
      try removeFiles(of: dossier)
    }
  }

  private func removeFiles(of dossier: DossierNumber) throws(StoreError) {
    try folder.withLock(Store.lockName(dossier)) { () throws(StoreError) in
      for name in ["inzage", "dossiers"] {
        try folder.attempt(name) { () throws(SystemError) in
          do throws(SystemError) {
            try files.remove("\(path)/\(name)/\(dossier).jsonl")
          } catch {
            guard error.number == ENOENT else { throw error }
          }
          try files.syncFolder("\(path)/\(name)")
        }
      }
    }
  }

  /// Removes the documents that were last changed before a moment; returns their names.
  public func removeDocuments(
    in documents: DocumentFolder, before moment: Timestamp, onlyLooking: Bool,
    unless isKept: (DocumentName) -> Bool
  ) throws(StoreError) -> [DocumentName] {
    var removed: [DocumentName] = []
    for name in try self.documents(in: documents) where !isKept(name) {
      var status = stat()
      guard stat("\(path)/\(documents.rawValue)/\(name)", &status) == 0,
        status.st_mtim.tv_sec < moment.secondsSince1970
      else { continue }
      if !onlyLooking { try removeDocument(name, in: documents) }
      removed.append(name)
    }
    return removed
  }

  /// Whether one of the names stands in a document as a word of its own.
  private static func holds(_ bytes: [UInt8], _ names: [String]) -> Bool {
    names.contains { name in
      let word = Array(name.utf8)
      var rest = bytes[...]
      while let range = rest.firstRange(of: word) {
        let before = range.lowerBound > bytes.startIndex ? bytes[range.lowerBound - 1] : 32
        let after = range.upperBound < bytes.endIndex ? bytes[range.upperBound] : 32
        if !isWordByte(before), !isWordByte(after) { return true }
        rest = bytes[range.upperBound...]
      }
      return false
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "a")...UInt8(ascii: "z"),
      UInt8(ascii: "A")...UInt8(ascii: "Z"), 0x80...:
      true
    default: false
    }
  }
}
