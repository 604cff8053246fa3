/// A script file cut into its lines: comments and blank lines gone, what cannot be read reported.
///
/// Works on bytes, because every dialog is read at every start.
public struct ScriptFile: Sendable {
  /// The file's name as it is told to people, such as "Dialogs/ziekmelden.gesprek".
  public let name: String
  /// The lines that say something, in order.
  public let lines: [ScriptLine]
  /// Lines that are no UTF-8 or hold a control character or a tab.
  public let findings: [Finding]
  /// Comments that say why a finding may stay.
  public let waivers: [Waiver]

  /// Cuts `bytes` into lines.
  public init(name: String, bytes: [UInt8]) {
    var lines: [ScriptLine] = []
    var findings: [Finding] = []
    var waivers: [Waiver] = []
    var waiting = 0
    var number = 0
    var start = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while start < bytes.count {
      number += 1
      var end = start
      while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
      let next = end + 1
      if end > start, bytes[end - 1] == UInt8(ascii: "\r") { end -= 1 }
      while end > start, bytes[end - 1] == UInt8(ascii: " ") { end -= 1 }
      var first = start
      while first < end, bytes[first] == UInt8(ascii: " ") { first += 1 }
      if first < end, bytes[first] != UInt8(ascii: "#") {
        if let fault = ScriptFile.fault(in: bytes[first..<end]) {
          findings.append(
            Finding(
              code: fault.code, file: name, line: number, column: fault.offset + first - start + 1,
              text: fault.text))
        } else {
          lines.append(
            ScriptLine(bytes: bytes[first..<end], indent: first - start, number: number))
          for index in waiting..<waivers.count { waivers[index].line = number }
          waiting = waivers.count
        }
      } else if first < end, let comment = String(validating: bytes[first..<end], as: UTF8.self),
        comment.contains("mag:")
      {
        let line = ScriptLine(bytes: bytes[first..<end], indent: first - start, number: number)
        if let waiver = Waiver(line.rest(after: 0), file: name) { waivers.append(waiver) }
      }
      start = next
    }
    self.name = name
    self.lines = lines
    self.findings = findings
    self.waivers = waivers
  }

  /// A finding at the start of `phrase`.
  public func finding(
    _ code: FindingCode, at phrase: Phrase, _ text: String, suggestion: String? = nil
  ) -> Finding {
    Finding(
      code: code, file: name, line: phrase.line.number, column: phrase.column, text: text,
      suggestion: suggestion)
  }

  private static func fault(
    in line: ArraySlice<UInt8>
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
