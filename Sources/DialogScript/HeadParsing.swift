import DialogEngine
import ScriptText

extension DialogParser {
  /// Reads a line of the head; false when the line is something else.
  mutating func readHead(_ line: Int) -> Bool {
    if pieces.begins(line, with: "gesprek") {
      readName(pieces.rest(line, after: 7))
    } else if pieces.begins(line, with: "titel") {
      readTitle(pieces.rest(line, after: 5))
    } else if pieces.begins(line, with: "menu") {
      menuPlace = readPlace(pieces.rest(line, after: 4), "menu") ?? menuPlace
    } else if pieces.begins(line, with: "les") {
      lesson = readPlace(pieces.rest(line, after: 3), "les")
    } else if pieces.begins(line, with: "onder") {
      readMenuGroup(pieces.rest(line, after: 5))
    } else if pieces.begins(line, with: "voor") {
      roles = refer(.role, list: pieces.rest(line, after: 4))
    } else if pieces.begins(line, with: "dossier") {
      subject = refer(.question, list: pieces.rest(line, after: 7))
    } else if pieces.begins(line, with: "situatie") {
      situation = refer(.situation, pieces.rest(line, after: 8))
    } else if pieces.begins(line, with: "taak") {
      tasks = refer(.event, list: pieces.rest(line, after: 4))
    } else {
      return false
    }
    return true
  }

  private mutating func readTitle(_ rest: Piece) {
    guard !rest.isEmpty else {
      report(.missing, at: rest, "Hier ontbreekt de titel.")
      return
    }
    guard title == nil else {
      report(.repeatedName, at: rest, "Er is al een titel.")
      return
    }
    title = pieces.text(rest)
    places.append((.title, pieces.place(rest)))
    texts.append(.label, [rest])
  }

  private mutating func readPlace(_ rest: Piece, _ word: String) -> Int? {
    guard let place = Int(pieces.text(rest)), (1..<Dialog.lastMenuPlace).contains(place) else {
      report(.syntax, at: rest, "Schrijf: \(word) 1. Het getal is hooguit 99.")
      return nil
    }
    return place
  }

  private mutating func readMenuGroup(_ rest: Piece) {
    guard !rest.isEmpty else {
      report(.missing, at: rest, "Hier ontbreekt de naam van een deel van het menu.")
      return
    }
    menuGroup = pieces.text(rest)
    texts.append(.label, [rest])
  }

  private mutating func readName(_ rest: Piece) {
    guard name == nil else {
      report(.repeatedName, at: rest, "Een bestand heeft maar een gesprek.")
      return
    }
    guard let (before, after) = pieces.cut(rest, at: " versie "),
      let number = Int(pieces.text(after)), number > 0, pieces.isName(before)
    else {
      report(.missingHead, at: rest, "Een dialoog begint met: gesprek NAAM versie 1.")
      return
    }
    name = pieces.text(before)
    places.append((.name, pieces.place(before)))
    version = number
  }

  /// `bron` before the first statement counts for the dialog, after it for the rest of the step.
  mutating func readSources(_ rest: Piece) {
    let sources = refer(.source, list: rest)
    if statements.isEmpty, steps.isEmpty {
      dialogSources = sources
    } else {
      stepSources = sources
    }
  }

  mutating func readStep(_ piece: Piece) {
    guard pieces.isName(piece) else {
      report(.badName, at: piece, "Een naam heeft kleine letters, cijfers en streepjes.")
      return
    }
    let name = pieces.text(piece)
    let isRepeated = steps.contains { $0.name == name }
    if isRepeated { report(.repeatedName, at: piece, "De stap '\(name)' staat er al.") }
    if steps.isEmpty { steps.append(("begin", 0)) }
    steps.append((name, statements.count))
    places.append((.step(name), pieces.place(piece)))
    keys.begin(name, after: isRepeated ? statements : nil)
    stepSources = nil
  }

  /// `als FEIT -> STAP` and `als niet FEIT -> STAP`.
  mutating func readBranch(_ line: Int) {
    let rest = pieces.rest(line, after: 3)
    guard let (condition, target) = pieces.cut(rest, at: "->") else {
      report(.syntax, at: rest, "Schrijf: als FEIT -> STAP.")
      return
    }
    var fact = condition
    var negated = false
    if let (before, after) = pieces.cut(condition, at: " "), pieces.isWord(before, "niet") {
      negated = true
      fact = after
    }
    guard let name = refer(.fact, fact), let step = refer(.step, target) else { return }
    add(.branch(fact: name, negated: negated, target: step), .branch, name, line)
  }

  /// `leg vast SOORT [op VRAAG] [met VRAAG, VRAAG]`.
  mutating func readRecording(_ line: Int) {
    var rest = pieces.rest(line, after: 8)
    var fields: [String]?
    if let (before, after) = pieces.cut(rest, at: " met ") {
      fields = refer(.question, list: after)
      rest = before
    }
    var day: String?
    if let (before, after) = pieces.cut(rest, at: " op ") {
      day = refer(.question, after)
      rest = before
    }
    guard let kind = refer(.event, rest) else { return }
    add(.record(Recording(kind: kind, day: day, fields: fields)), .record, kind, line)
  }
}

extension String {
  /// A name as words: "eerste-dag" is "Eerste dag".
  var spelledOut: String {
    let words = String(map { $0 == "-" ? " " : $0 })
    return words.prefix(1).uppercased() + words.dropFirst()
  }
}
