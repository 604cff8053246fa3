import DialogEngine
import ScriptText

extension DialogParser {
  /// Reads a line of the head; false when the line is something else.
  mutating func readHead(_ line: ScriptLine, _ body: [ScriptLine]) -> Bool {
    if line.starts(with: "gesprek") {
      readName(line.rest(after: 7))
    } else if line.starts(with: "titel") {
      readTitle(line.rest(after: 5))
    } else if line.starts(with: "menu") {
      menuPlace = readPlace(line.rest(after: 4), "menu") ?? menuPlace
    } else if line.starts(with: "les") {
      lesson = readPlace(line.rest(after: 3), "les")
    } else if line.starts(with: "onder") {
      readMenuGroup(line.rest(after: 5))
    } else if line.starts(with: "voor") {
      roles = refer(.role, list: line.rest(after: 4))
    } else if line.starts(with: "dossier") {
      subject = refer(.question, list: line.rest(after: 7))
    } else if line.starts(with: "situatie") {
      situation = refer(.situation, line.rest(after: 8))
    } else if line.starts(with: "taak") {
      tasks = refer(.event, list: line.rest(after: 4))
    } else {
      return false
    }
    return true
  }

  private mutating func readTitle(_ rest: Phrase) {
    title = rest.text
    places[.title] = rest.place
    texts.append(WrittenText(.label, [rest]))
  }

  private mutating func readPlace(_ rest: Phrase, _ word: String) -> Int? {
    guard let place = Int(rest.text), (1..<Dialog.lastMenuPlace).contains(place) else {
      report(.syntax, at: rest, "Schrijf: \(word) 1. Het getal is hooguit 99.")
      return nil
    }
    return place
  }

  private mutating func readMenuGroup(_ rest: Phrase) {
    guard !rest.isEmpty else {
      report(.missing, at: rest, "Hier ontbreekt de naam van een deel van het menu.")
      return
    }
    menuGroup = rest.text
    texts.append(WrittenText(.label, [rest]))
  }

  private mutating func readName(_ rest: Phrase) {
    guard name == nil else {
      report(.repeatedName, at: rest, "Een bestand heeft maar een gesprek.")
      return
    }
    guard let (before, after) = rest.cut(at: " versie "), let number = Int(after.text), number > 0,
      before.text.isName
    else {
      report(.missingHead, at: rest, "Een dialoog begint met: gesprek NAAM versie 1.")
      return
    }
    name = before.text
    places[.name] = before.place
    version = number
  }

  /// `bron` before the first statement counts for the dialog, after it for the rest of the step.
  mutating func readSources(_ rest: Phrase) {
    let sources = refer(.source, list: rest)
    if statements.isEmpty, steps.isEmpty {
      dialogSources = sources
    } else {
      stepSources = sources
    }
  }

  mutating func readStep(_ phrase: Phrase) {
    let name = phrase.text
    guard name.isName else {
      report(.badName, at: phrase, "Een naam heeft kleine letters, cijfers en streepjes.")
      return
    }
    if steps[name] != nil {
      report(.repeatedName, at: phrase, "De stap '\(name)' staat er al.")
    }
    if steps.isEmpty { steps["begin"] = 0 }
    steps[name] = statements.count
    places[.step(name)] = phrase.place
    step = name
    stepSources = nil
  }

  /// `als FEIT -> STAP` and `als niet FEIT -> STAP`.
  mutating func readBranch(_ line: ScriptLine) {
    let rest = line.rest(after: 3)
    guard let (condition, target) = rest.cut(at: "->") else {
      report(.syntax, at: rest, "Schrijf: als FEIT -> STAP.")
      return
    }
    var fact = condition
    var negated = false
    if fact.bytes.starts(with: Array("niet ".utf8)) {
      negated = true
      fact = Phrase(line: line, bytes: fact.bytes.dropFirst(5)).trimmed
    }
    guard let name = refer(.fact, fact), let step = refer(.step, target) else { return }
    add(.branch(fact: name, negated: negated, target: step), "als-\(name)", line)
  }

  /// `leg vast SOORT [op VRAAG] [met VRAAG, VRAAG]`.
  mutating func readRecording(_ line: ScriptLine) {
    var rest = line.rest(after: 8)
    var fields: [String]?
    if let (before, after) = rest.cut(at: " met ") {
      fields = refer(.question, list: after)
      rest = before
    }
    var day: String?
    if let (before, after) = rest.cut(at: " op ") {
      day = refer(.question, after)
      rest = before
    }
    guard let kind = refer(.event, rest) else { return }
    add(.record(Recording(kind: kind, day: day, fields: fields)), "leg-vast-\(kind)", line)
  }
}

extension String {
  /// Whether it can be the name of a dialog, step or question: "eerste-dag".
  var isName: Bool {
    !isEmpty
      && utf8.allSatisfy { byte in
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
          || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) || byte == UInt8(ascii: "-")
      }
  }

  /// A name as words: "eerste-dag" is "Eerste dag".
  var spelledOut: String {
    let words = String(map { $0 == "-" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
