extension Store {
  /// Notes durably what someone does; the caller shows or changes nothing before this returns.
  public func note(_ entry: InzageEntry, in file: InzageFile) throws(StoreError) {
    let log = try inzageLog(file)
    try folder.withLock(file.lockName) { () throws(StoreError) in try log.add([entry]) }
  }

  /// Who looked at a dossier, the oldest first; with the lines that were changed, counted from 1.
  public func inzage(
    _ file: InzageFile
  ) throws(StoreError) -> (lines: [InzageLine], wrong: [Int]) {
    guard let bytes = try folder.contents(of: file.path) else { return ([], []) }
    let scan = InzageScan(bytes, chain: InzageChain(key: try key(.inzage), file: file))
    if let format = scan.newerFormat {
      throw .newerFormat(found: format, known: InzageLine.currentFormat)
    }
    return (scan.lines, scan.wrong)
  }

  func inzageLog(_ file: InzageFile) throws(StoreError) -> InzageLog {
    inzageLog(file, key: try key(.inzage))
  }

  func inzageLog(_ file: InzageFile, key: [UInt8]) -> InzageLog {
    InzageLog(
      file: file, folder: folder, chain: InzageChain(key: key, file: file),
      isKeyInside: settings.keyFolder == nil)
  }
}
