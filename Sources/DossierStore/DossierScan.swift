import Glibc

/// The lines of a dossier file, sorted into good ones and damage.
struct DossierScan {
  /// The good lines.
  private(set) var lines: [DossierLine] = []
  /// What is wrong.
  private(set) var damage: [Damage] = []
  /// Where the last line begins when it alone is damaged; nil otherwise.
  private(set) var tornTail: Int?

  private let dossier: DossierNumber
  private let bytes: [UInt8]

  init(_ bytes: [UInt8], dossier: DossierNumber) throws(StoreError) {
    self.dossier = dossier
    self.bytes = bytes
    try bytes.withUnsafeBufferPointer { (buffer) throws(StoreError) in try scan(buffer) }
  }

  /// The events of the good lines.
  var events: [Event] { lines.map(event) }

  /// The event of a good line.
  func event(_ line: DossierLine) -> Event {
    switch line.content {
    case .event(let event): event
    case .outline(let outline):
      bytes.withUnsafeBufferPointer { buffer in
        outline.event(in: UnsafeBufferPointer(rebasing: buffer[line.range]))
      }
    }
  }

  /// The number of the last event; 0 when there is none.
  var lastNumber: Int { lines.last?.number ?? 0 }

  /// The last event of a step of a conversation.
  func event(of step: ConversationStep) -> Event? {
    bytes.withUnsafeBufferPointer { buffer in
      lines.last { line in
        switch line.content {
        case .event(let event): event.conversation == step
        case .outline(let outline):
          outline.conversation(in: UnsafeBufferPointer(rebasing: buffer[line.range])) == step
        }
      }
    }.map(event)
  }

  /// The good lines, of which only what is asked for is read.
  var glances: [EventGlance] { lines.map { EventGlance($0, in: bytes) } }

  /// Whether the file can be used only after its good lines were copied to a new one.
  var needsNewFile: Bool {
    !damage.isEmpty && tornTail == nil && damage.last?.kind != .missingLineEnd || damage.count > 1
  }

  private mutating func scan(_ bytes: UnsafeBufferPointer<UInt8>) throws(StoreError) {
    var start = 0
    var line = 0
    // Most lines are longer than this; growing an array costs as much as reading them.
    lines.reserveCapacity(bytes.count / 200 + 1)
    while start < bytes.count {
      line += 1
      let lineEnd = DossierScan.lineEnd(from: start, in: bytes)
      let end = lineEnd ?? bytes.count
      let range = start..<end
      if EventLine.hasValidChecksum(UnsafeBufferPointer(rebasing: bytes[range])) {
        try keep(range, of: bytes, line: line)
        if lineEnd == nil { report(.missingLineEnd, line: line) }
      } else {
        let isLast = end + 1 >= bytes.count
        let found = try keepWholeLines(within: range, of: bytes, line: line)
        report(isLast && !found ? .torn : .unreadable, line: line)
        if isLast, !found, damage.count == 1 { tornTail = start }
      }
      start = end + 1
    }
  }

  private static func lineEnd(from start: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Int? {
    guard let base = bytes.baseAddress,
      let found = memchr(base + start, Int32(UInt8(ascii: "\n")), bytes.count - start)
    else { return nil }
    return UnsafeRawPointer(found) - UnsafeRawPointer(base)
  }

  private mutating func keep(
    _ range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, line: Int
  ) throws(StoreError) {
    let part = UnsafeBufferPointer(rebasing: bytes[range])
    let found: DossierLine
    if let outline = EventOutline(part) {
      found = DossierLine(range: range, content: .outline(outline))
    } else if let event = try? EventLine.decode(part) {
      try refuseNewer(event.format)
      found = DossierLine(range: range, content: .event(event))
    } else {
      try refuseNewer(EventLine.format(of: part))
      return report(.unreadable, line: line)
    }
    guard found.number > lastNumber else { return report(.outOfOrder, line: line) }
    lines.append(found)
  }

  // A damaged line end makes one line of two; each still proves itself by its own checksum.
  private mutating func keepWholeLines(
    within range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>, line: Int
  ) throws(StoreError) -> Bool {
    let opening = Array("{\"dag\":".utf8)
    let before = lines.count
    var start = range.lowerBound
    while start + EventLine.trailerLength < range.upperBound {
      guard bytes[start] == opening[0], bytes[start..<range.upperBound].starts(with: opening) else {
        start += 1
        continue
      }
      guard let end = endOfWholeLine(from: start, within: range, of: bytes) else {
        start += 1
        continue
      }
      try keep(start..<end, of: bytes, line: line)
      start = end
    }
    return lines.count > before
  }

  private func endOfWholeLine(
    from start: Int, within range: Range<Int>, of bytes: UnsafeBufferPointer<UInt8>
  ) -> Int? {
    var trailer = start + 1
    while trailer + EventLine.trailerLength <= range.upperBound {
      if EventLine.isTrailerStart(bytes, at: trailer) {
        let end = trailer + EventLine.trailerLength
        if EventLine.hasValidChecksum(UnsafeBufferPointer(rebasing: bytes[start..<end])) {
          return end
        }
      }
      trailer += 1
    }
    return nil
  }

  private func refuseNewer(_ format: Int?) throws(StoreError) {
    guard let format, format > Event.currentFormat else { return }
    throw .newerFormat(found: format, known: Event.currentFormat)
  }

  private mutating func report(_ kind: Damage.Kind, line: Int) {
    damage.append(Damage(dossier: dossier, line: line, kind: kind, copy: nil))
  }
}
