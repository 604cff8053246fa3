/// A comment that says why a finding on the next line may stay: `# mag: lange-zin, want ...`.
public struct Waiver: Hashable, Sendable {
  /// The code of the finding.
  public let code: String
  /// Why it may stay; nil when no reason is given.
  public let reason: String?
  /// The file it stands in.
  public let file: String
  /// Where the code stands.
  public let place: ScriptPlace
  /// The line that it is about: the next one that says something; 0 when there is none.
  public internal(set) var line = 0

  /// Reads a comment line, from its `#` on; nil when it is just a comment.
  init?(_ comment: Phrase, file: String) {
    let words = Phrase(line: comment.line, bytes: comment.bytes.dropFirst()).trimmed
    guard words.bytes.starts(with: "mag:".utf8) else { return nil }
    let all = Phrase(line: comment.line, bytes: words.bytes.dropFirst(4)).trimmed
    let parts = all.cut(at: ",")
    let code = parts?.before ?? all
    self.code = code.text
    self.file = file
    place = code.place
    reason = (parts?.after).flatMap { rest in
      guard rest.bytes.starts(with: "want ".utf8) else { return nil }
      let reason = String(rest.text.dropFirst(5))
      return reason.contains { $0.isLetter } ? reason : nil
    }
  }

  /// The findings without those that are waived, and with those about the waivers themselves.
  public static func apply(_ waivers: [Waiver], to findings: [Finding]) -> [Finding] {
    guard !waivers.isEmpty else { return findings }
    var left = findings
    for waiver in waivers {
      guard let kind = FindingCode(rawValue: waiver.code) else {
        left.append(waiver.unknown)
        continue
      }
      guard kind.isWaivable else {
        left.append(
          waiver.finding(.waiverOfFault, "'\(waiver.code)' mag nooit. Verbeter de regel hieronder.")
        )
        continue
      }
      let count = left.count
      left.removeAll {
        $0.kind == kind && $0.file == waiver.file && $0.line == waiver.line
      }
      if left.count == count {
        left.append(
          waiver.finding(.waiverOfNothing, "Op de regel hieronder is geen '\(waiver.code)'."))
      } else if waiver.reason == nil {
        left.append(
          waiver.finding(
            .waiverWithoutReason, "Hier ontbreekt de reden.",
            suggestion: "Schrijf: # mag: \(waiver.code), want REDEN."))
      }
    }
    return left
  }

  private var unknown: Finding {
    let near = Suggestion.nearest(to: code, among: FindingCode.allCases.map(\.rawValue))
    return finding(
      .unknownCode, "De code '\(code)' bestaat niet.",
      suggestion: near.map { "Bedoelde je '\($0)'?" })
  }

  private func finding(
    _ kind: FindingCode, _ text: String, suggestion: String? = nil
  ) -> Finding {
    Finding(
      code: kind, file: file, line: place.line, column: place.column, text: text,
      suggestion: suggestion)
  }
}
