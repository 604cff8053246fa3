import ScriptText

/// Goes through the lines of a `.vragen` file and gathers its onderwerpen.
struct OnderwerpReader: ~Copyable {
  let file: ScriptFile
  let known: KnownNames
  private var findings: [Finding]
  private var onderwerpen: [Onderwerp] = []
  private var places: [QuestionScript.Place] = []
  private var texts: [QuestionScript.Words] = []
  private var samples: SampleLines
  /// The names of all that began as an onderwerp, also those that were not kept.
  private var ids: [String] = []
  var draft: Draft?
  private var openText: Draft.TextField?

  init(file: ScriptFile, known: KnownNames) {
    self.file = file
    self.known = known
    findings = file.findings
    samples = SampleLines(count: file.spans.count)
  }

  mutating func read() -> QuestionScript {
    file.bytes.withUnsafeBufferPointer { bytes in
      for (number, span) in file.spans.enumerated() {
        if span.indent > 0 {
          readContinuation(file.line(number))
          continue
        }
        openText = nil
        if draft != nil, let place = SampleLines.place(of: span, in: bytes) {
          sample(at: place, line: number, in: bytes)
        } else {
          readKeyword(file.line(number))
        }
      }
    }
    close()
    return QuestionScript(
      file: file, onderwerpen: onderwerpen, findings: findings.sorted(), places: places,
      texts: texts, ids: ids, sampleLines: samples.lines.array())
  }

  private mutating func readContinuation(_ line: ScriptLine) {
    let whole = line.rest(after: 0)
    guard let field = openText, draft != nil else {
      report(
        .syntax, whole, "Deze ingesprongen regel hoort nergens bij.",
        "Zet er 'antwoord:' boven, of begin aan de kantlijn.")
      return
    }
    draft?.append(whole, to: field)
  }

  private mutating func readKeyword(_ line: ScriptLine) {
    if line.starts(with: "onderwerp") {
      close()
      open(line.rest(after: 9))
    } else if draft == nil {
      let whole = line.rest(after: 0)
      if let word = keyword(nearestTo: line), word == "onderwerp" {
        unknownWord(line)
      } else {
        report(.syntax, whole, "Een bestand begint met 'onderwerp NAAM'.")
      }
    } else if line.starts(with: "titel") {
      title(line.rest(after: 5))
    } else if line.starts(with: "bron") {
      sources(line.rest(after: 4))
    } else if line.starts(with: "gesprek") {
      dialog(line.rest(after: 7))
    } else if line.starts(with: "taak") {
      task(line.rest(after: 4))
    } else if line.starts(with: "tegenspraak") {
      contradictions(line.rest(after: 11))
    } else if line.starts(with: "antwoord") {
      answer(line.rest(after: 8))
    } else if line.starts(with: "meer") {
      text(.more, "meer", line.rest(after: 4))
    } else if line.starts(with: "nu anders") {
      text(.today, "nu anders", line.rest(after: 9))
    } else if line.starts(with: "praatje") {
      let isYes = isYes(line.rest(after: 7), behind: "praatje")
      draft?.isSmallTalk = isYes
    } else if line.starts(with: "elders") {
      let isYes = isYes(line.rest(after: 6), behind: "elders")
      draft?.isElsewhere = isYes
    } else {
      unknownWord(line)
    }
  }

  private mutating func open(_ id: Phrase) {
    draft = Draft(id: id)
    ids.append(id.text)
    if id.isEmpty {
      missing(id, "Een onderwerp heeft een naam nodig.")
    } else if !id.bytes.allSatisfy(Self.isNameByte) {
      report(
        .syntax, id, "Een naam bestaat uit kleine letters, cijfers en streepjes.",
        "Schrijf bijvoorbeeld 'vakantie-tijdens-ziekte'.")
    } else if places.contains(where: { $0.id == id.text }) {
      report(.repeatedName, id, "Het onderwerp '\(id.text)' bestaat al in dit bestand.")
    } else {
      places.append(
        QuestionScript.Place(id: id.text, line: id.line.number, column: id.column))
    }
  }

  private mutating func title(_ value: Phrase) {
    if value.isEmpty { return missing(value, "Achter 'titel' staat niets.") }
    if draft?.title != nil { return double("titel", value) }
    draft?.title = value
  }

  private mutating func sources(_ value: Phrase) {
    if value.isEmpty { return missing(value, "Achter 'bron' staat niets.") }
    for part in value.split(on: UInt8(ascii: ",")) {
      let written = part.text
      if part.isEmpty {
        report(.syntax, part, "Tussen de komma's staat geen bron.")
      } else if known.isSource(written) {
        draft?.sources.append(written)
      } else {
        report(
          .unknownSource, part, "'\(written)' is geen kop van het protocol.",
          meant(known.suggestion(forSource: written)))
      }
    }
  }

  private mutating func dialog(_ value: Phrase) {
    if value.isEmpty { return missing(value, "Achter 'gesprek' staat niets.") }
    let written = value.text
    if known.isDialog(written) {
      draft?.dialogs.append(written)
    } else {
      report(
        .unknownDialog, value, "Er is geen gesprek '\(written)'.",
        meant(known.suggestion(forDialog: written)))
    }
  }

  private mutating func task(_ value: Phrase) {
    if value.isEmpty { return missing(value, "Achter 'taak' staat niets.") }
    if draft?.task != nil { return double("taak", value) }
    if !known.tasks.isEmpty, !known.tasks.contains(value.text) {
      report(
        .unknownTask, value, "Er is geen taak '\(value.text)'.",
        meant(Suggestion.nearest(to: value.text, among: known.tasks)))
    }
    draft?.task = value.text
  }

  private mutating func sample(
    at place: BytePlace, line: Int, in bytes: UnsafeBufferPointer<UInt8>
  ) {
    if place.range.isEmpty {
      missing(file.phrase(place.range, ofLine: line), "Achter 'vraag' staat niets.")
    } else if samples.add(
      SampleLines.Line(owner: Int32(ids.count - 1), line: Int32(line), place: place), in: bytes)
    {
      draft?.samples.append(place)
    } else {
      double("vraag", file.phrase(place.range, ofLine: line))
    }
  }

  private mutating func isYes(_ value: Phrase, behind word: String) -> Bool {
    if value.text == "ja" { return true }
    report(.syntax, value, "Achter '\(word)' kan alleen 'ja' staan.", "Schrijf '\(word) ja'.")
    return false
  }

  private mutating func answer(_ value: Phrase) {
    guard let (role, rest) = value.cut(at: ":") else {
      report(.syntax, value, "Achter 'antwoord' ontbreekt een dubbele punt.")
      return
    }
    if role.isEmpty { return text(.answer, "antwoord", value) }
    if !known.isRole(role.text) {
      report(
        .unknownRole, role, "De rol '\(role.text)' bestaat niet.",
        meant(known.suggestion(forRole: role.text)))
    }
    store(.roleAnswer(role.text), "antwoord \(role.text)", rest)
  }

  private mutating func text(_ field: Draft.TextField, _ word: String, _ value: Phrase) {
    guard value.bytes.first == UInt8(ascii: ":") else {
      report(.syntax, value, "Achter '\(word)' hoort een dubbele punt.")
      openText = field
      return
    }
    store(field, word, Phrase(line: value.line, bytes: value.bytes.dropFirst()).trimmed)
  }

  private mutating func store(_ field: Draft.TextField, _ word: String, _ value: Phrase) {
    if draft?.has(field) == true { return double(word, value) }
    draft?.append(value, to: field)
    openText = field
  }
}

extension OnderwerpReader {
  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "a") && byte <= UInt8(ascii: "z")
      || byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") || byte == UInt8(ascii: "-")
  }

  /// Checks what only shows at the end of an onderwerp: what is not there.
  private mutating func close() {
    guard let draft else { return }
    self.draft = nil
    openText = nil
    let id = draft.id
    if draft.title == nil { missing(id, "Dit onderwerp heeft geen 'titel'.") }
    if draft.samples.isEmpty { missing(id, "Dit onderwerp heeft geen 'vraag'.") }
    if draft.filled(.answer) == nil { missing(id, "Dit onderwerp heeft geen 'antwoord:'.") }
    if !draft.isSmallTalk, !draft.isElsewhere {
      if draft.sources.isEmpty {
        report(.missingSource, id, "Dit onderwerp noemt geen kop van het protocol als 'bron'.")
      }
      if (1..<8).contains(draft.samples.count) {
        report(
          .tooFewSamples, id,
          "Dit onderwerp heeft \(draft.samples.count) van de 8 vragen die minstens nodig zijn.")
      }
    }
    checkValues(of: draft)
    texts += draft.words
    if let onderwerp = draft.onderwerp(in: file.bytes) { onderwerpen.append(onderwerp) }
  }

  private func keyword(nearestTo line: ScriptLine) -> String? {
    let text = line.text
    let word = String(text.prefix { $0 != " " && $0 != ":" })
    return Suggestion.nearest(to: word, among: KnownNames.keywords)
  }

  private mutating func unknownWord(_ line: ScriptLine) {
    let word = line.text.prefix { $0 != " " && $0 != ":" }
    report(
      .unknownWord, line.rest(after: 0), "Een regel kan niet met '\(word)' beginnen.",
      meant(keyword(nearestTo: line)))
  }

  mutating func double(_ word: String, _ phrase: Phrase) {
    report(.repeatedName, phrase, "Dit onderwerp heeft deze '\(word)' al.")
  }

  mutating func missing(_ phrase: Phrase, _ text: String) {
    report(.missing, phrase, text)
  }

  mutating func report(
    _ code: FindingCode, _ phrase: Phrase, _ text: String, _ suggestion: String? = nil
  ) {
    findings.append(file.finding(code, at: phrase, text, suggestion: suggestion))
  }

  func meant(_ word: String?) -> String? {
    word.map { "Bedoelde je '\($0)'?" }
  }
}
