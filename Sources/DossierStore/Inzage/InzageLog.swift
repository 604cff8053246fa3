import Glibc

/// Adds lines to one file in `inzage`; its lock is held by the caller.
struct InzageLog {
  let file: InzageFile
  let folder: StoreFolder
  let chain: InzageChain
  /// Whether the key lies in the store, as it does in a free one.
  let isKeyInside: Bool
  /// Whether a line lasts at once; else only once the whole file system is synced.
  var isDurable = true

  // Room for several lines: the end of a file is enough to go on with it.
  private static let window = 4096

  private typealias End = (number: Int, digits: [UInt8])

  /// Adds lines durably, all or none; nothing was added after an error.
  func add(_ entries: [InzageEntry]) throws(StoreError) {
    let descriptor = try open()
    defer { folder.files.close(descriptor) }
    let (size, tail) = try folder.attempt(file.path) { () throws(SystemError) in
      try readTail(descriptor)
    }
    if size == 0 {
      if isDurable { try makeNameDurable() }
      try write(entries, after: nil, descriptor, size)
    } else if let last = lastLine(tail, isWhole: size == tail.count) {
      try write(entries, after: last, descriptor, size)
    } else if let first = entries.first {
      let repaired = try cutOff(descriptor, for: first)
      try write(entries, after: repaired.last, descriptor, repaired.size)
    }
  }

  private func makeNameDurable() throws(StoreError) {
    try folder.attempt("inzage") { () throws(SystemError) in
      try folder.files.syncFolder("\(folder.root)/inzage")
      // The maker of the key may have been stopped before its name was durable.
      if isKeyInside { try folder.files.syncFolder("\(folder.root)/toegang") }
      try folder.files.syncFolder(folder.root)
    }
  }

  // A copy of a store may have left out folders in which nothing stood.
  private func open() throws(StoreError) -> Int32 {
    let path = "\(folder.root)/\(file.path)"
    do throws(SystemError) {
      return try folder.files.open(path, .create)
    } catch {
      guard error.number == ENOENT else { throw StoreError(error, path: path) }
    }
    try folder.makeFolder("\(folder.root)/inzage")
    return try folder.attempt(file.path) { () throws(SystemError) in
      try folder.files.open(path, .create)
    }
  }

  @discardableResult
  private func write(
    _ entries: [InzageEntry], after last: End?, _ descriptor: Int32, _ size: Int
  ) throws(StoreError) -> (last: End?, size: Int) {
    var last = last
    var bytes: [UInt8] = []
    for entry in entries {
      let line = InzageLine(
        format: InzageLine.currentFormat, number: (last?.number ?? 0) + 1, entry: entry)
      let encoded = chain.encode(line, after: last?.digits)
      last = InzageChain.digits(of: encoded.dropLast()).map { (line.number, Array($0)) }
      bytes += encoded
    }
    try folder.attempt(file.path) { () throws(SystemError) in
      do throws(SystemError) {
        try folder.files.writeAll(descriptor, bytes)
        if isDurable { try folder.files.sync(descriptor, dataOnly: true) }
      } catch {
        try? folder.files.truncate(descriptor, to: size)
        throw error
      }
    }
    return (last, size + bytes.count)
  }

  private func readTail(_ descriptor: Int32) throws(SystemError) -> (Int, [UInt8]) {
    let size = try folder.files.size(descriptor)
    let start = max(0, size - InzageLog.window)
    if start > 0 { try folder.files.seek(descriptor, to: start) }
    return (size, try folder.files.readAll(descriptor, sizeHint: size - start))
  }

  /// The last line, when it is whole and follows on the one before it.
  private func lastLine(_ tail: [UInt8], isWhole: Bool) -> End? {
    guard tail.last == UInt8(ascii: "\n") else { return nil }
    let lines = tail.dropLast().split(separator: UInt8(ascii: "\n"))
    guard let line = lines.last, lines.count > 1 || isWhole else { return nil }
    let previous = lines.dropLast().last.flatMap { InzageChain.digits(of: $0) }.map(Array.init)
    guard chain.isValid(line, after: previous), let read = try? InzageLine.decode(line),
      read.format <= InzageLine.currentFormat, let digits = InzageChain.digits(of: line)
    else { return nil }
    return (read.number, Array(digits))
  }

  /// Cuts off the lines at the end that are not right, after they were kept in `apart`, and says so
  /// in a line of its own, from where the entry comes from.
  private func cutOff(
    _ descriptor: Int32, for entry: InzageEntry
  ) throws(StoreError) -> (last: End?, size: Int) {
    let bytes = try folder.contents(of: file.path) ?? []
    let scan = InzageScan(bytes, chain: chain)
    if let format = scan.newerFormat {
      throw .newerFormat(found: format, known: InzageLine.currentFormat)
    }
    let bad = Array(bytes[scan.endOfGoodLines...])
    try folder.replaceFile(
      "\(file.stem)-inzage-\(Checksum.text(bad)).jsonl", in: "apart", with: bad)
    try folder.attempt(file.path) { () throws(SystemError) in
      try folder.files.truncate(descriptor, to: scan.endOfGoodLines)
      try folder.files.sync(descriptor, dataOnly: true)
    }
    let repair = InzageEntry(
      moment: entry.moment, actor: Actor(role: "programma", number: nil), action: .repair,
      object: "einde van de lijst", origin: entry.origin)
    return try write([repair], after: scan.lastGood, descriptor, scan.endOfGoodLines)
  }
}
