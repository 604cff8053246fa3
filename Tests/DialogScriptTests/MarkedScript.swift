import DialogScript
import ScriptText

/// A script with a mark, ⟦, at the place where something must be found.
struct MarkedScript {
  let bytes: [UInt8]
  let line: Int?
  let column: Int?

  init(_ text: String) {
    bytes = Array(text.filter { $0 != "⟦" }.utf8)
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
    let marked = lines.firstIndex { $0.contains("⟦") }
    line = marked.map { $0 + 1 }
    column = marked.flatMap { index in
      lines[index].firstIndex(of: "⟦").map {
        lines[index].distance(from: lines[index].startIndex, to: $0) + 1
      }
    }
  }

  /// What the parser finds in it.
  var findings: [Finding] { DialogParser.parse(bytes, name: "proef.gesprek").findings }

  /// What the linter finds in it, with a small vocabulary.
  var linted: [Finding] {
    var vocabulary = Vocabulary()
    vocabulary.roles = ["medewerker", "leidinggevende"]
    vocabulary.facts = ["al-ziek"]
    vocabulary.values = ["leidinggevende"]
    vocabulary.days = ["morgen"]
    vocabulary.standards = ["vandaag"]
    vocabulary.lists = ["team"]
    vocabulary.events = [
      "ziekmelding": [
        EventField("eerste-dag", .date, isRequired: true),
        EventField("waar", .choice(["thuis"])), EventField("uitleg", .text(maximum: 20)),
      ]
    ]
    vocabulary.expectations = ["contact.streef"]
    vocabulary.situations = ["week-1"]
    vocabulary.messages = ["terugbellen"]
    vocabulary.sources = ["Protocol 1", "Protocol 2"]
    return DialogLinter(
      [DialogParser.parse(bytes, name: "proef.gesprek")], vocabulary: vocabulary
    ).findings()
  }
}
