/// Cuts a file into lines, and judges each of them.
struct ScriptFileReader {
  let name: String
  let file: [UInt8]
  private(set) var spans: [LineSpan] = []
  private(set) var findings: [Finding] = []
  private(set) var waivers: [Waiver] = []
  /// The first waiver that does not know its line yet.
  private var waiting = 0

  init(name: String, file: [UInt8]) {
    self.name = name
    self.file = file
  }

  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    // Lines are short: in a long file this is a little more than there are.
    spans.reserveCapacity(bytes.count / 24)
    var scan = LineScan(bytes, from: bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0)
    var number = 0
    while scan.advance() {
      number += 1
      var end = scan.end
      if end > scan.start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      while end > scan.start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
      var first = scan.start
      while first < end, bytes[first] == UInt8(ascii: " ") { first += 1 }
      guard first < end else { continue }
      let span = LineSpan(
        start: first, end: end, indent: first - scan.start, number: number,
        isASCII: !scan.hasHighBytes, mayHoldBraces: scan.hasBraces)
      if bytes[first] == UInt8(ascii: "#") {
        readComment(bytes[first..<end], span)
      } else if scan.hasControls || scan.hasBraces || scan.hasHighBytes,
        let fault = ScriptFileReader.fault(in: bytes[first..<end])
      {
        findings.append(
          Finding(
            code: fault.code, file: name, line: number, column: fault.offset + span.indent + 1,
            text: fault.text))
      } else {
        spans.append(span)
        while waiting < waivers.count {
          waivers[waiting].line = number
          waiting += 1
        }
      }
    }
  }

  private mutating func readComment(_ bytes: Slice<UnsafeBufferPointer<UInt8>>, _ span: LineSpan) {
    // Most comments are just that, which their first word tells.
    let words = bytes.dropFirst().drop { $0 == UInt8(ascii: " ") }
    guard words.starts(with: "mag:".utf8),
      let comment = String(validating: bytes, as: UTF8.self), comment.contains("mag:"),
      let waiver = Waiver(ScriptLine(file: file, span: span).rest(after: 0), file: name)
    else { return }
    waivers.append(waiver)
  }

  private static func fault(
    in line: Slice<UnsafeBufferPointer<UInt8>>
  ) -> (code: FindingCode, offset: Int, text: String)? {
    var hasHighBytes = false
    for (offset, byte) in line.enumerated() {
      if byte == UInt8(ascii: "\t") {
        return (.tab, offset, "Hier staat een tab. Gebruik spaties.")
      }
      if byte < 0x20 || byte == 0x7F {
        return (.controlCharacter, offset, "Hier staat een onzichtbaar stuurteken. Haal het weg.")
      }
      if byte >= 0x80 { hasHighBytes = true }
    }
    if hasHighBytes, String(validating: line, as: UTF8.self) == nil {
      return (.notUTF8, 0, "Deze regel is geen UTF-8. Bewaar het bestand als UTF-8.")
    }
    return nil
  }
}
