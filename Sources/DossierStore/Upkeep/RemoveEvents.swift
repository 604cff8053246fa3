import Glibc

extension Store {
  /// Removes old events from a dossier that lives on, and the lines of who looked at them.
  ///
  /// The others keep their numbers. First it is noted that they are removed, as `entry` says; then the
  /// dossier is replaced as a whole, and then the list of who looked, with a chain of its own. Looks
  /// before `moment` and copies of damage that were set apart before it go too. What was broken off is
  /// finished by doing it again, with no numbers at all if need be. Throws `.refused` when the list is
  /// not right, for a new chain would hide that.
  public func removeEvents(
    _ numbers: Set<Int>, from dossier: DossierNumber, before moment: Timestamp,
    noting entry: InzageEntry
  ) throws(StoreError) {
    let file = InzageFile.dossier(dossier)
    try refuseBroken(file)
    try withEnds { (ends) throws(StoreError) in
      // It is remembered anew by the next control.
      ends.ends[file.stem] = nil
    } then: { () throws(StoreError) in
      try folder.withLock(file.lockName) { () throws(StoreError) in
        try noteRemoval(of: numbers, entry, in: file)
        try rewrite(dossier, without: numbers)
        try rewriteInzage(of: dossier, before: moment)
      }
      try removeApart(dossier, before: moment)
    }
  }

  /// Whether a removal was broken off before the list of who looked was shortened too.
  public func hasUnfinishedRemoval(_ dossier: DossierNumber) throws(StoreError) -> Bool {
    let lines = try inzage(.dossier(dossier)).lines
    let removed = RemovedEvents(lines)
    guard !removed.isEmpty else { return false }
    let kept = Set(try read(dossier).events.map(\.number))
    return lines.contains {
      $0.entry.event.map { removed.contains($0) && !kept.contains($0) } ?? false
    }
  }

  private func refuseBroken(_ file: InzageFile) throws(StoreError) {
    guard try inzage(file).wrong.isEmpty, try !isCutOff(file) else {
      throw .refused(
        reason: "De lijst \(file.path) is niet in orde. Doe eerst: beterschap opslag controleer")
    }
  }

  private func noteRemoval(
    of numbers: Set<Int>, _ entry: InzageEntry, in file: InzageFile
  ) throws(StoreError) {
    let lines = RemovedEvents.ranges(numbers).map { range in
      var line = entry
      line.action = .remove
      line.object = RemovedEvents.words(range)
      return line
    }
    guard !lines.isEmpty else { return }
    try inzageLog(file).add(lines)
  }

  private func rewrite(
    _ dossier: DossierNumber, without numbers: Set<Int>
  ) throws(StoreError) {
    guard !numbers.isEmpty, let bytes = try folder.contents(of: Store.fileName(dossier)) else {
      return
    }
    let scan = try DossierScan(bytes, dossier: dossier)
    guard scan.damage.isEmpty else {
      throw .damaged(file: Store.fileName(dossier), line: scan.damage[0].line)
    }
    var kept: [UInt8] = []
    for line in scan.lines where !numbers.contains(line.number) {
      kept += bytes[line.range] + [UInt8(ascii: "\n")]
    }
    try folder.attempt(Store.fileName(dossier)) { () throws(SystemError) in
      try files.replace(
        "\(dossier).jsonl", in: "\(path)/dossiers", with: kept, temporary: ".\(dossier).tmp")
    }
  }

  private func rewriteInzage(
    of dossier: DossierNumber, before moment: Timestamp
  ) throws(StoreError) {
    let file = InzageFile.dossier(dossier)
    let bytes = try folder.contents(of: file.path) ?? []
    let chain = InzageChain(key: try key(.inzage), file: file)
    let lines = InzageScan(bytes, chain: chain).lines
    let removed = RemovedEvents(lines)
    let scan = try DossierScan(
      try folder.contents(of: Store.fileName(dossier)) ?? [], dossier: dossier)
    let present = Set(scan.lines.map(\.number))
    var kept: [UInt8] = []
    var previous: [UInt8]?
    var number = 0
    for line in lines {
      if let event = line.entry.event {
        if removed.contains(event), !present.contains(event) { continue }
      } else if line.entry.action != .remove, line.entry.moment < moment {
        continue
      }
      number += 1
      let next = chain.encode(
        InzageLine(format: InzageLine.currentFormat, number: number, entry: line.entry),
        after: previous)
      previous = InzageChain.digits(of: next.dropLast()).map(Array.init)
      kept += next
    }
    try folder.attempt(file.path) { () throws(SystemError) in
      try files.replace(
        "\(file.stem).jsonl", in: "\(path)/inzage", with: kept, temporary: ".\(file.stem).tmp")
    }
  }

  private func removeApart(
    _ dossier: DossierNumber, before moment: Timestamp
  ) throws(StoreError) {
    for name in try folder.fileNames(in: "apart") where name.hasPrefix("\(dossier)-") {
      var status = stat()
      guard stat("\(path)/apart/\(name)", &status) == 0,
        status.st_mtim.tv_sec < moment.secondsSince1970
      else { continue }
      try folder.removeFile(name, in: "apart")
    }
  }
}

/// The events that were removed after their term, as the list of who looked tells.
struct RemovedEvents {
  private var ranges: [ClosedRange<Int>] = []

  init(_ lines: [InzageLine]) {
    for line in lines where line.entry.action == .remove {
      if let range = RemovedEvents.range(line.entry.object) { ranges.append(range) }
    }
  }

  var isEmpty: Bool { ranges.isEmpty }

  func contains(_ number: Int) -> Bool { ranges.contains { $0.contains(number) } }

  /// "gebeurtenis 3", or "gebeurtenis 3 tot en met 5".
  static func words(_ range: ClosedRange<Int>) -> String {
    range.count == 1
      ? "gebeurtenis \(range.lowerBound)"
      : "gebeurtenis \(range.lowerBound) tot en met \(range.upperBound)"
  }

  /// The numbers without gaps between them.
  static func ranges(_ numbers: Set<Int>) -> [ClosedRange<Int>] {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers.sorted() {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    return ranges
  }

  private static func range(_ words: String) -> ClosedRange<Int>? {
    let parts = words.split(separator: " ")
    guard parts.first == "gebeurtenis", parts.count > 1, let first = Int(parts[1]),
      let last = Int(parts[parts.count - 1]), first <= last
    else { return nil }
    return first...last
  }
}

extension InzageEntry {
  /// The number of the event that was added with this line; nil for another line.
  fileprivate var event: Int? {
    guard action != .remove, object.hasPrefix("gebeurtenis ") else { return nil }
    return Int(object.dropFirst("gebeurtenis ".count))
  }
}
