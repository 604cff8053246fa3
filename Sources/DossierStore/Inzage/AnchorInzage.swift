import Glibc

extension Store {
  /// Remembers how far each file in `inzage` has come, so that ``findings()`` tells what is cut off from
  /// its end later.
  ///
  /// A file of which lines are gone already keeps what was remembered, unless `afresh`: that is for a
  /// store that was put back from a copy.
  public func anchorInzage(afresh: Bool = false) throws(StoreError) {
    try withEnds { (ends) throws(StoreError) in
      let old = afresh ? InzageEnds() : ends
      ends = old
      for name in try folder.fileNames(in: "inzage") where name.hasSuffix(".jsonl") {
        let stem = String(name.dropLast(6))
        guard let file = InzageFile(stem: stem), let now = try proven(file),
          old.ends[stem].map({ now.holds($0) }) ?? true
        else { continue }
        ends.ends[stem] = now.end
      }
    }
  }

  /// The files in `inzage` that end before what was remembered of them.
  func endFindings() throws(StoreError) -> [StoreFinding] {
    let known: InzageEnds
    do throws(StoreError) {
      known = try readEnds()
    } catch {
      guard case .io = error else {
        return [StoreFinding(file: InzageEnds.fileName, text: error.description)]
      }
      throw error
    }
    var found: [StoreFinding] = []
    for (stem, end) in known.ends.sorted(by: { $0.key < $1.key }) {
      guard let file = InzageFile(stem: stem), try isCutOff(file) else { continue }
      found.append(
        StoreFinding(
          file: file.path,
          text: "Er ontbreken regels aan het einde. Bij de vorige controle waren er \(end.count)."))
    }
    return found
  }

  /// Whether a file ends before what was remembered of it.
  func isCutOff(_ file: InzageFile) throws(StoreError) -> Bool {
    guard let end = try readEnds().ends[file.stem] else { return false }
    let now = try folder.withLock(file.lockName, shared: true) { () throws(StoreError) in
      try proven(file)
    }
    if now?.holds(end) ?? false { return false }
    // A dossier may have been removed after its term, or its old lines, while this went on.
    return try readEnds().ends[file.stem] == end
  }

  /// Changes what is remembered durably, and then does `body`, while nobody else changes it.
  func withEnds(
    _ change: (inout InzageEnds) throws(StoreError) -> Void,
    then body: () throws(StoreError) -> Void = {}
  ) throws(StoreError) {
    try folder.withLock("inzage/.einden.lock") { () throws(StoreError) in
      let key = try key(.inzage)
      var ends = try readEnds()
      let before = ends.ends
      try change(&ends)
      if ends.ends != before {
        let place = StoreFolder(root: keyFolderPath, files: files, patience: patience)
        try place.replace(InzageEnds.fileName, with: ends.encoded(key: key))
      }
      try body()
    }
  }

  var keyFolderPath: String { settings.keyFolder ?? "\(path)/toegang" }

  private func readEnds() throws(StoreError) -> InzageEnds {
    let file = "\(keyFolderPath)/\(InzageEnds.fileName)"
    guard let bytes = try folder.contents(atPath: file) else { return InzageEnds() }
    return try InzageEnds.decode(bytes, key: try key(.inzage), file: InzageEnds.fileName)
  }

  /// What is right of a file; nil when nothing is.
  private func proven(_ file: InzageFile) throws(StoreError) -> ProvenInzage? {
    guard let bytes = try folder.contents(of: file.path) else { return nil }
    return ProvenInzage(bytes, chain: InzageChain(key: try key(.inzage), file: file))
  }
}

/// The lines of a file in `inzage` that are right, by number.
private struct ProvenInzage {
  let end: InzageEnds.End
  private var digits: [Int: String] = [:]
  private var repairs: Set<Int> = []

  init?(_ bytes: [UInt8], chain: InzageChain) {
    let scan = InzageScan(bytes, chain: chain)
    guard let last = scan.lastGood else { return nil }
    end = InzageEnds.End(count: last.number, digits: String(decoding: last.digits, as: UTF8.self))
    for line in bytes[..<scan.endOfGoodLines].split(separator: UInt8(ascii: "\n")) {
      guard let found = InzageChain.digits(of: line), let read = try? InzageLine.decode(line) else {
        continue
      }
      digits[read.number] = String(decoding: found, as: UTF8.self)
      if read.entry.action == .repair { repairs.insert(read.number) }
    }
  }

  // The program itself cuts off a last line that is not whole, and says so in its place.
  func holds(_ end: InzageEnds.End) -> Bool {
    digits[end.count] == end.digits || repairs.contains(end.count)
  }
}
