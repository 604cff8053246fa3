import Assistant
import ScriptText
import Terminal

/// `beterschap controleer --uitleg CODE`: the page about a kind of finding.
enum FindingPage {
  /// The page as people read it, with a caret under each place that an example marks.
  ///
  /// - Throws: 64 for a code that does not exist, 78 when its page is not there.
  static func text(
    of code: String, _ source: ScriptSource, isJSON: Bool
  ) throws(Failure) -> String {
    let codes = FindingCode.allCases.map(\.rawValue)
    guard codes.contains(code) else {
      throw Failure(
        "--uitleg \(code): deze code bestaat niet. \(hint(code, codes))", exitCode: 64)
    }
    guard let bytes = source.bytes("bevindingen/\(code).md") else {
      throw Failure("De bladzijde bevindingen/\(code).md is er niet.", exitCode: 78)
    }
    let lines = String(decoding: bytes, as: UTF8.self)
      .split(separator: "\n", omittingEmptySubsequences: false)
      .flatMap(marked)
    let page = lines.joined(separator: "\n").trimmedEnd
    guard isJSON else { return page }
    return JSONOutput.object([.init("code", .text(code)), .init("uitleg", .text(page))]).line
  }

  /// The code that was meant, else those that hold the word, else all.
  private static func hint(_ word: String, _ codes: [String]) -> String {
    if let near = Suggestion.nearest(to: word, among: codes) { return "Bedoelde je '\(near)'?" }
    let holding = word.count < 3 ? [] : codes.filter { $0.contains(word) }
    return "Deze zijn er: \((holding.isEmpty ? codes : holding).joined(separator: ", "))."
  }

  /// A line without its mark, and under it a caret where the mark stood; fences are left out.
  private static func marked(_ line: Substring) -> [String] {
    if line.hasPrefix("```") {
      let file = line.dropFirst(3)
      return file.isEmpty ? [] : ["(\(file))"]
    }
    guard let mark = line.firstIndex(of: "⟦") else { return [String(line)] }
    let column = line.distance(from: line.startIndex, to: mark)
    return [String(line.filter { $0 != "⟦" }), String(repeating: " ", count: column) + "^"]
  }
}

extension String {
  /// The text without line ends at its end.
  fileprivate var trimmedEnd: String {
    var text = self[...]
    while text.last == "\n" { text = text.dropLast() }
    return String(text)
  }
}
