import Answers
import DialogEngine
import ScriptText

/// Reads a `.gesprek` file, line by line; it goes on after a fault, so that all are found at once.
///
/// It works on the bytes of the file, which stay where they are: words become a string only where
/// the dialog keeps them.
public struct DialogParser {
  let file: ScriptFile
  let pieces: Pieces
  var findings: [Finding]
  var references: [Reference] = []
  var texts: WrittenPieces
  var places: [(named: ParsedDialog.Named, place: ScriptPlace)] = []

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
  var steps: [(name: String, place: Int)] = []
  var keys = StatementKeys()
  var stepSources: [String]?
  var questionIDs: [String] = []

  private init(_ file: ScriptFile, _ pieces: Pieces) {
    self.file = file
    self.pieces = pieces
    findings = file.findings
    texts = WrittenPieces(lines: pieces.lines.count)
    statements.reserveCapacity(pieces.lines.count / 4)
    references.reserveCapacity(pieces.lines.count / 2)
  }

  /// Reads the bytes of a file; `name` is how it is told to people.
  public static func parse(_ bytes: [UInt8], name: String) -> ParsedDialog {
    let file = ScriptFile(name: name, bytes: bytes)
    return file.bytes.withUnsafeBufferPointer { bytes in
      file.spans.withUnsafeBufferPointer { lines in
        var parser = DialogParser(file, Pieces(bytes: bytes, lines: lines))
        parser.readAll()
        return ParsedDialog(
          dialog: parser.dialog, references: parser.references,
          findings: parser.findings.sorted(), pieces: parser.texts, file: file,
          places: parser.places)
      }
    }
  }

  private var dialog: Dialog? {
    guard let name else { return nil }
    var places = [String: Int](minimumCapacity: steps.count)
    for step in steps { places[step.name] = step.place }
    return Dialog(
      name: name, version: version, title: title ?? name.spelledOut,
      menuPlace: menuPlace, menuGroup: menuGroup, lesson: lesson, roles: roles, subject: subject,
      tasks: tasks, situation: situation, statements: statements, steps: places, file: file.name)
  }

  private mutating func readAll() {
    var line = 0
    let count = pieces.lines.count
    if count > 0, !pieces.begins(0, with: "gesprek") {
      report(
        .missingHead, at: pieces.whole(0), "Een dialoog begint met: gesprek NAAM versie 1.")
    }
    while line < count {
      var end = line + 1
      while end < count, pieces.lines[end].indent > 0 { end += 1 }
      if pieces.lines[line].indent > 0 {
        report(
          .indentation, at: pieces.whole(line),
          "Deze regel hoort nergens bij. Zet hem aan de kantlijn.")
      } else {
        read(line, (line + 1)..<end)
      }
      line = end
    }
    if count == 0 {
      findings.append(
        Finding(
          code: .missingHead, file: file.name, line: 1, column: 1, text: "Dit bestand is leeg.")
      )
    }
  }

  private mutating func read(_ line: Int, _ body: Range<Int>) {
    if pieces.begins(line, with: "zeg") {
      say(line, after: 3, .say, body) { .say($0) }
    } else if pieces.begins(line, with: "vraag") {
      readQuestion(line, body)
    } else if pieces.begins(line, with: "als") {
      refuseBody(body)
      readBranch(line)
    } else if pieces.begins(line, with: "stap") {
      refuseBody(body)
      readStep(pieces.rest(line, after: 4))
    } else if pieces.begins(line, with: "bron") {
      refuseBody(body)
      readSources(pieces.rest(line, after: 4))
    } else if pieces.begins(line, with: "ga naar") {
      refuseBody(body)
      if let name = refer(.step, pieces.rest(line, after: 7)) { add(.go(name), .go, "", line) }
    } else if pieces.begins(line, with: "doe gesprek") {
      refuseBody(body)
      if let name = refer(.dialog, pieces.rest(line, after: 11)) {
        add(.call(name), .call, name, line)
      }
    } else if pieces.begins(line, with: "controle") {
      refuseBody(body)
      add(.review(refer(.question, list: pieces.rest(line, after: 8))), .review, "", line)
    } else if pieces.begins(line, with: "leg vast") {
      refuseBody(body)
      readRecording(line)
    } else if pieces.begins(line, with: "stuur") {
      refuseBody(body)
      if let name = refer(.message, pieces.rest(line, after: 5)) {
        add(.send(name), .send, name, line)
      }
    } else if pieces.begins(line, with: "einde") {
      if pieces.rest(line, after: 5).isEmpty, body.isEmpty {
        add(.end(nil), .end, "", line)
      } else {
        say(line, after: 5, .end, body) { .end($0) }
      }
    } else if !readHead(line) {
      refuseWord(line)
    }
  }

  /// A line that begins with no word of the language, or with half of a word that is two.
  private mutating func refuseWord(_ line: Int) {
    let place = pieces.whole(line)
    let words = pieces.text(place.start, place.end).split(separator: " ", maxSplits: 2)
    let first = String(words.first ?? "")
    let two = words.prefix(2).joined(separator: " ")
    let meant =
      Suggestion.nearest(to: two, among: DutchKeywords.margin.filter { $0.contains(" ") })
      ?? DutchKeywords.margin.first { $0.hasPrefix("\(first.lowercased()) ") }
    report(
      .unknownWord, at: place,
      "'\(meant == nil ? first : two)' is geen woord van de dialoogtaal.",
      suggestion: meant ?? Suggestion.nearest(to: first, among: DutchKeywords.margin))
  }

  /// Words with their own `bron` under them, if there is one.
  private mutating func say(
    _ line: Int, after count: Int, _ word: StatementWord, _ body: Range<Int>,
    _ action: (Template) -> Statement.Action
  ) {
    let sourcesOfStep = stepSources
    let first = pieces.rest(line, after: count)
    let start = texts.begin(first)
    for part in body {
      if pieces.begins(part, with: "bron") {
        stepSources = refer(.source, list: pieces.rest(part, after: 4))
      } else {
        texts.add(pieces.whole(part))
      }
    }
    let template = template(from: start, at: first)
    texts.close(.statement, from: start)
    add(action(template), word, "", line)
    stepSources = sourcesOfStep
  }

  /// Adds a statement to the current step.
  mutating func add(
    _ action: Statement.Action, _ word: StatementWord, _ name: String, _ line: Int
  ) {
    if statements.isEmpty, steps.isEmpty { steps.append(("begin", 0)) }
    statements.append(
      Statement(
        key: keys.next(word, name), action: action, sources: stepSources ?? dialogSources,
        line: pieces.lines[line].number))
  }

  mutating func report(
    _ code: FindingCode, at piece: Piece, _ text: String, suggestion: String? = nil
  ) {
    let place = pieces.place(piece)
    findings.append(
      Finding(
        code: code, file: file.name, line: place.line, column: place.column, text: text,
        suggestion: suggestion.map { "Bedoelde je '\($0)'?" }))
  }

  /// Notes a name that must exist; nil, with a finding, when nothing stands there.
  mutating func refer(_ kind: Reference.Kind, _ piece: Piece) -> String? {
    guard !piece.isEmpty else {
      report(.missing, at: piece, "Hier ontbreekt een naam: \(kind.rawValue).")
      return nil
    }
    let name = pieces.text(piece)
    let place = pieces.place(piece)
    references.append(
      Reference(kind: kind, name: name, line: place.line, column: place.column))
    return name
  }

  /// Notes the names of a list with commas.
  mutating func refer(_ kind: Reference.Kind, list: Piece) -> [String] {
    var names: [String] = []
    var rest: Piece? = list
    while let part = pieces.nextPart(of: &rest) {
      if let name = refer(kind, part) { names.append(name) }
    }
    return names
  }

  private mutating func refuseBody(_ body: Range<Int>) {
    guard let line = body.first else { return }
    report(
      .indentation, at: pieces.whole(line),
      "Onder de regel hierboven kan niets staan. Haal de spaties weg.")
  }
}
