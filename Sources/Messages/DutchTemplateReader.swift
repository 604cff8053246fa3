public import ScriptText

extension MessageTemplate {
  /// Reads a `.bericht` file; its template is nil when a part that it needs is missing.
  ///
  /// `roles` are the names that may stand after `aan` and `afschrift`. The findings have the codes
  /// onbekend-woord, onbekende-rol, ontbreekt and syntax, and come in the order of the file.
  public static func read(
    _ file: ScriptFile, roles: [String]
  ) -> MessageScript {
    var reader = DutchTemplateReader(file: file, roles: roles)
    for line in file.lines { reader.read(line) }
    let (template, findings) = reader.finish()
    return MessageScript(
      template: template, findings: findings,
      texts: reader.words.map { WrittenText(.statement, $0) }, waivers: file.waivers,
      namePlace: reader.namePlace, sources: reader.sourcePlaces)
  }
}

private struct DutchTemplateReader {
  static let keywords = ["bericht", "aan", "afschrift", "bron", "regel"]

  let file: ScriptFile
  let roles: [String]
  var findings: [Finding] = []
  var heading: (name: String, version: Int)?
  var hasHeading = false
  var recipient: String?
  var hasRecipient = false
  var copies: [String] = []
  var sources: [String] = []
  var lines: [MessageTemplate.Line] = []
  // The `regel` that is being read: more of it may follow.
  var condition: MessageTemplate.Placeholder?
  var text: TemplateText?
  /// The words of each `regel`, as they stand in the file.
  var words: [[Phrase]] = []
  var namePlace = ScriptPlace(line: 1, column: 1)
  var sourcePlaces: [MessageTemplate.Placeholder] = []

  init(file: ScriptFile, roles: [String]) {
    self.file = file
    self.roles = roles
  }

  mutating func read(_ line: ScriptLine) {
    let all = line.rest(after: 0)
    if line.indent > 0 {
      guard text != nil else {
        report(.syntax, all, "Deze regel springt in, maar hoort bij geen regel tekst.")
        return
      }
      if line.indent != 2 { report(.syntax, all, "Spring in met twee spaties.") }
      text?.add(all)
      if let last = words.indices.last { words[last].append(all) }
      return
    }
    endText()
    if line.starts(with: "regel") {
      beginText(line.rest(after: 5))
    } else if line.starts(with: "bericht") {
      readHeading(line.rest(after: 7))
    } else if line.starts(with: "aan") {
      if hasRecipient { report(.syntax, all, "Er staat al een regel met aan.") }
      hasRecipient = true
      recipient = readRole(line.rest(after: 3)) ?? recipient
    } else if line.starts(with: "afschrift") {
      if let role = readRole(line.rest(after: 9)) { copies.append(role) }
    } else if line.starts(with: "bron") {
      readSources(line.rest(after: 4))
    } else {
      let word = all.text.prefix { $0 != " " && $0 != ":" }
      report(
        .unknownWord, all, "Het woord '\(word)' ken ik hier niet.",
        near: String(word), among: Self.keywords)
    }
  }

  mutating func finish() -> (template: MessageTemplate?, findings: [Finding]) {
    endText()
    if !hasHeading { missing("bericht NAAM versie 1") }
    if !hasRecipient { missing("aan ROL") }
    if sources.isEmpty { missing("bron Protocol 1.2") }
    if lines.isEmpty { missing("regel TEKST") }
    let all = (file.findings + findings).sorted()
    guard let heading, let recipient, !lines.isEmpty else { return (nil, all) }
    return (
      MessageTemplate(
        name: heading.name, version: heading.version, recipient: recipient, copies: copies,
        sources: sources, lines: lines), all
    )
  }

  private mutating func readHeading(_ rest: Phrase) {
    if hasHeading { report(.syntax, rest, "Er staat al een regel met bericht.") }
    hasHeading = true
    let words = rest.split(on: UInt8(ascii: " ")).filter { !$0.isEmpty }
    guard words.count == 3, let name = TemplateText.name(words[0].bytes),
      words[1].text == "versie", let version = Int(words[2].text), version > 0
    else {
      report(.syntax, rest, "Schrijf: bericht NAAM versie 1.")
      return
    }
    heading = (name, version)
    namePlace = words[0].place
  }

  private mutating func readRole(_ rest: Phrase) -> String? {
    guard !rest.isEmpty else {
      report(.syntax, rest, "Hier mist de rol.")
      return nil
    }
    guard roles.contains(rest.text) else {
      report(
        .unknownRole, rest, "De rol '\(rest.text)' ken ik niet.", near: rest.text,
        among: roles)
      return nil
    }
    return rest.text
  }

  private mutating func readSources(_ rest: Phrase) {
    for part in rest.split(on: UInt8(ascii: ",")) {
      if part.isEmpty {
        report(.syntax, part, "Hier mist een bron, zoals Protocol 1.2.")
      } else {
        sources.append(part.text)
        sourcePlaces.append(
          .init(name: part.text, line: part.line.number, column: part.column))
      }
    }
  }

  private mutating func beginText(_ rest: Phrase) {
    var words = rest
    if let (name, after) = conditional(rest) {
      condition = .init(name: name.text, line: name.line.number, column: name.column)
      words = after
    }
    var started = TemplateText()
    if !words.isEmpty { started.add(words) }
    self.words.append([words])
    text = started
  }

  // `als NAAM: TEKST`; words that only look a little like it are words.
  private func conditional(_ rest: Phrase) -> (name: Phrase, after: Phrase)? {
    guard rest.bytes.starts(with: "als ".utf8), let (before, after) = rest.cut(at: ":") else {
      return nil
    }
    let name = Phrase(line: rest.line, bytes: before.bytes.dropFirst(4)).trimmed
    return TemplateText.name(name.bytes) == nil ? nil : (name, after)
  }

  private mutating func endText() {
    guard let text else { return }
    if let fault = text.fault { report(.syntax, fault.at, fault.text) }
    lines.append(.init(condition: condition, parts: text.parts))
    self.text = nil
    condition = nil
  }

  private mutating func missing(_ example: String) {
    findings.append(
      Finding(
        code: .missing, file: file.name, line: file.lines.first?.number ?? 1, column: 1,
        text: "In dit bericht mist een regel zoals: \(example)."))
  }

  private mutating func report(
    _ code: FindingCode, _ place: Phrase, _ text: String, near word: String? = nil,
    among candidates: [String] = []
  ) {
    let nearest = word.flatMap { Suggestion.nearest(to: $0, among: candidates) }
    findings.append(
      file.finding(code, at: place, text, suggestion: nearest.map { "Bedoelde je '\($0)'?" }))
  }
}
