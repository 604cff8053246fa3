import FoundationEssentials
import Questions
import ScriptText

/// Any text as a question to the onderwerpen of the program; and any bytes as a `.vragen` file, with
/// its own lines as questions.
enum FuzzQuestions {
  private static let folder =
    String(#filePath.dropLast("/Tests/FuzzTargets/FuzzQuestions.swift".count)) + "/Dialogs"

  private static let index: QuestionIndex = {
    let files = FileManager.default
    let names = (try? files.contentsOfDirectory(atPath: folder + "/vragen"))?.sorted() ?? []
    let scripts = names.map { name in
      parse(Array(files.contents(atPath: "\(folder)/vragen/\(name)") ?? Data()), name)
    }
    precondition(!scripts.isEmpty, "there are no onderwerpen in \(folder)")
    return QuestionIndex(
      scripts.flatMap(\.onderwerpen),
      synonyms: Array(files.contents(atPath: folder + "/woorden.synoniemen") ?? Data()))
  }()

  static func run(_ bytes: [UInt8]) {
    ask(String(decoding: bytes, as: UTF8.self), index)
    guard bytes.starts(with: "onderwerp".utf8) || bytes.starts(with: "#".utf8) else { return }
    let script = parse(bytes, "proef.vragen")
    let lines = bytes.count { $0 == UInt8(ascii: "\n") } + 1
    for finding in script.findings {
      precondition((1...lines).contains(finding.line) && finding.column > 0, "\(finding)")
    }
    let index = QuestionIndex(script.onderwerpen, synonyms: bytes)
    for sample in script.samples.prefix(8) { ask(sample.text, index) }
  }

  private static func ask(_ question: String, _ index: QuestionIndex) {
    for role in [nil, "leidinggevende"] {
      switch index.find(question, role: role) {
      case .which(let ids): precondition(ids.count > 1, "a choice between \(ids)")
      case .answer, .elsewhere, .none: break
      }
    }
    for score in index.explain(question, role: nil) { precondition(!score.id.isEmpty) }
  }

  private static func parse(_ bytes: [UInt8], _ name: String) -> QuestionScript {
    QuestionScript.parse(
      bytes, name: name, isRole: { $0 == "leidinggevende" || $0 == "medewerker" },
      isSource: { $0.hasPrefix("Protocol ") }, isDialog: { $0 == "ziekmelden" },
      dialogs: ["ziekmelden"])
  }
}
