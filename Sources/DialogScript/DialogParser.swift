import Answers
import DialogEngine
import ScriptText

/// Reads a `.gesprek` file, line by line; it goes on after a fault, so that all are found at once.
public struct DialogParser {
  let file: ScriptFile
  var findings: [Finding]
  var references: [Reference] = []
  var texts: [WrittenText] = []
  var places: [ParsedDialog.Named: ScriptPlace] = [:]

  var name: String?
  var version = 0
  var title: String?
  var menuPlace = Dialog.lastMenuPlace
  var menuGroup: String?
  var lesson: Int?
  var roles: [String] = []
  var subject: [String] = []
  var situation: String?
  var tasks: [String] = []
  var dialogSources: [String] = []

  var statements: [Statement] = []
  var steps: [String: Int] = [:]
  var step = "begin"
  var stepSources: [String]?
  var counts: [String: Int] = [:]
  var questionIDs: Set<String> = []

  init(_ file: ScriptFile) {
    self.file = file
    findings = file.findings
  }

  /// Reads the bytes of a file; `name` is how it is told to people.
  public static func parse(_ bytes: [UInt8], name: String) -> ParsedDialog {
    var parser = DialogParser(ScriptFile(name: name, bytes: bytes))
    parser.readAll()
    return ParsedDialog(
      dialog: parser.dialog, references: parser.references, findings: parser.findings.sorted(),
      texts: parser.texts, waivers: parser.file.waivers, places: parser.places)
  }

  private var dialog: Dialog? {
    guard let name else { return nil }
    return Dialog(
      name: name, version: version, title: title ?? name.spelledOut,
      menuPlace: menuPlace, menuGroup: menuGroup, lesson: lesson, roles: roles, subject: subject,
      tasks: tasks, situation: situation, statements: statements, steps: steps, file: file.name)
  }

  private mutating func readAll() {
    var index = 0
    let lines = file.lines
    if let first = lines.first, !first.starts(with: "gesprek") {
      report(
        .missingHead, at: first.rest(after: 0),
        "Een dialoog begint met: gesprek NAAM versie 1.")
    }
    while index < lines.count {
      let line = lines[index]
      var end = index + 1
      while end < lines.count, lines[end].indent > 0 { end += 1 }
      if line.indent > 0 {
        report(
          .indentation, at: line.rest(after: 0),
          "Deze regel hoort nergens bij. Zet hem aan de kantlijn.")
      } else {
        read(line, Array(lines[(index + 1)..<end]))
      }
      index = end
    }
    if lines.isEmpty {
      findings.append(
        Finding(
          code: .missingHead, file: file.name, line: 1, column: 1, text: "Dit bestand is leeg.")
      )
    }
  }

  private mutating func read(_ line: ScriptLine, _ body: [ScriptLine]) {
    if line.starts(with: "zeg") {
      say(line, "zeg", body) { .say($0) }
    } else if line.starts(with: "vraag") {
      readQuestion(line, body)
    } else if line.starts(with: "als") {
      refuseBody(body)
      readBranch(line)
    } else if line.starts(with: "stap") {
      refuseBody(body)
      readStep(line.rest(after: 4))
    } else if line.starts(with: "bron") {
      refuseBody(body)
      readSources(line.rest(after: 4))
    } else if line.starts(with: "ga naar") {
      refuseBody(body)
      let target = line.rest(after: 7)
      if let name = refer(.step, target) { add(.go(name), "ga-naar", line) }
    } else if line.starts(with: "doe gesprek") {
      refuseBody(body)
      let target = line.rest(after: 11)
      if let name = refer(.dialog, target) { add(.call(name), "doe-gesprek-\(name)", line) }
    } else if line.starts(with: "controle") {
      refuseBody(body)
      add(.review(refer(.question, list: line.rest(after: 8))), "controle", line)
    } else if line.starts(with: "leg vast") {
      refuseBody(body)
      readRecording(line)
    } else if line.starts(with: "stuur") {
      refuseBody(body)
      if let name = refer(.message, line.rest(after: 5)) { add(.send(name), "stuur-\(name)", line) }
    } else if line.starts(with: "einde") {
      if line.rest(after: 5).isEmpty, body.isEmpty {
        add(.end(nil), "einde", line)
      } else {
        say(line, "einde", body) { .end($0) }
      }
    } else if !readHead(line, body) {
      let word = line.rest(after: 0)
      let first = Phrase(line: line, bytes: line.bytes.prefix { $0 != UInt8(ascii: " ") })
      report(
        .unknownWord, at: word, "'\(first.text)' is geen woord van de dialoogtaal.",
        suggestion: Suggestion.nearest(to: first.text, among: DutchKeywords.margin))
    }
  }

  /// Words with their own `bron` under them, if there is one.
  private mutating func say(
    _ line: ScriptLine, _ word: String, _ body: [ScriptLine],
    _ action: (Template) -> Statement.Action
  ) {
    let sourcesOfStep = stepSources
    var words: [ScriptLine] = []
    for part in body {
      if part.starts(with: "bron") {
        stepSources = refer(.source, list: part.rest(after: 4))
      } else {
        words.append(part)
      }
    }
    let template = template(line.rest(after: word.utf8.count), words)
    add(action(template), word, line)
    stepSources = sourcesOfStep
  }

  /// Adds a statement to the current step.
  mutating func add(_ action: Statement.Action, _ word: String, _ line: ScriptLine) {
    if statements.isEmpty, steps.isEmpty { steps["begin"] = 0 }
    let count = counts["\(step).\(word)", default: 0] + 1
    counts["\(step).\(word)"] = count
    statements.append(
      Statement(
        key: "\(step).\(word)-\(count)", action: action, sources: stepSources ?? dialogSources,
        line: line.number))
  }

  mutating func report(
    _ code: FindingCode, at phrase: Phrase, _ text: String, suggestion: String? = nil
  ) {
    findings.append(
      file.finding(
        code, at: phrase, text, suggestion: suggestion.map { "Bedoelde je '\($0)'?" }))
  }

  /// Notes a name that must exist; nil, with a finding, when nothing stands there.
  mutating func refer(_ kind: Reference.Kind, _ phrase: Phrase) -> String? {
    guard !phrase.isEmpty else {
      report(.missing, at: phrase, "Hier ontbreekt een naam: \(kind.rawValue).")
      return nil
    }
    let name = phrase.text
    references.append(
      Reference(kind: kind, name: name, line: phrase.line.number, column: phrase.column))
    return name
  }

  /// Notes the names of a list with commas.
  mutating func refer(_ kind: Reference.Kind, list: Phrase) -> [String] {
    list.split(on: UInt8(ascii: ",")).compactMap { refer(kind, $0) }
  }

  private mutating func refuseBody(_ body: [ScriptLine]) {
    guard let line = body.first else { return }
    report(
      .indentation, at: line.rest(after: 0),
      "Onder de regel hierboven kan niets staan. Haal de spaties weg.")
  }
}
