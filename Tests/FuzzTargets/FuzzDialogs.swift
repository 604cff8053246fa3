import DialogScript
import ScriptText

/// Any bytes as a `.gesprek` file: what is found stands on a line of the file.
enum FuzzDialogs {
  private static let vocabulary: Vocabulary = {
    var vocabulary = Vocabulary()
    vocabulary.roles = ["medewerker", "leidinggevende"]
    vocabulary.facts = ["al-ziek"]
    vocabulary.values = ["leidinggevende"]
    vocabulary.days = ["morgen"]
    vocabulary.standards = ["vandaag"]
    vocabulary.lists = ["team"]
    vocabulary.events = ["ziekmelding": [EventField("eerste-dag", .date, isRequired: true)]]
    vocabulary.situations = ["week-1"]
    vocabulary.messages = ["terugbellen"]
    vocabulary.sources = ["Protocol 2.2"]
    return vocabulary
  }()

  static func run(_ bytes: [UInt8]) {
    let parsed = DialogParser.parse(bytes, name: "proef.gesprek")
    _ = DialogOutline.read(bytes, name: "proef.gesprek")
    let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    let found = DialogLinter([parsed], vocabulary: vocabulary).findings()
    for finding in found + Waiver.apply(parsed.waivers, to: found) {
      precondition((1...lines).contains(finding.line) && finding.column > 0, "\(finding)")
    }
  }
}
