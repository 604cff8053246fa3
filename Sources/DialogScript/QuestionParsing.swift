import Answers
import DialogEngine
import ScriptText

extension DialogParser {
  /// `vraag ID: SOORT, eigenschap, eigenschap` with its words and routes indented under it.
  mutating func readQuestion(_ line: Int, _ body: Range<Int>) {
    let rest = pieces.rest(line, after: 5)
    guard let (place, properties) = pieces.cut(rest, at: ":"), pieces.isName(place) else {
      report(.syntax, at: rest, "Schrijf: vraag NAAM: SOORT.")
      return
    }
    let id = pieces.text(place)
    if questionIDs.contains(id) {
      report(.repeatedName, at: place, "De vraag '\(id)' staat er al.")
    } else {
      questionIDs.append(id)
    }
    if id == Engine.reviewID {
      report(.badName, at: place, "De naam '\(id)' is van het programma. Kies een andere.")
    }
    places.append((.question(id), pieces.place(place)))
    let textsBefore = texts.count
    var draft = QuestionDraft()
    readProperties(properties, into: &draft)
    let stepSourcesBefore = stepSources
    readParts(body, into: &draft)
    texts.append(.question, draft.words)
    // Who asks what he knows himself asks after nobody: his words only tell.
    if draft.right != nil { texts.change(from: textsBefore, to: .statement) }
    if draft.text == nil { report(.missing, at: place, "Deze vraag heeft nog geen woorden.") }
    finishChoices(&draft, at: place)
    checkRoutes(draft, at: place)
    let expected = draft.right.flatMap { expectation($0, for: draft) }
    add(.ask(draft.question(id, expected: expected)), .ask, id, line)
    stepSources = stepSourcesBefore
  }

  /// Lines with more indent than two belong to the line before them.
  private mutating func readParts(_ body: Range<Int>, into draft: inout QuestionDraft) {
    var first = body.lowerBound
    while first < body.upperBound {
      var end = first + 1
      while end < body.upperBound, pieces.lines[end].indent > 2 {
        checkIndent(end)
        end += 1
      }
      readPart(first, (first + 1)..<end, into: &draft)
      first = end
    }
  }

  /// A line that looks like a part of the question, and would silently become more words of the part
  /// above it.
  private mutating func checkIndent(_ line: Int) {
    let isPart =
      pieces.begins(line, with: "-") || pieces.begins(line, with: "waarom")
      || pieces.begins(line, with: "hulp") || pieces.begins(line, with: "kort")
      || pieces.begins(line, with: "bron") || pieces.begins(line, with: "fout")
    guard isPart else { return }
    report(
      .indentation, at: pieces.whole(line),
      "Dit wordt nu deel van de regel erboven. Zet er twee spaties voor, niet meer.")
  }

  private mutating func readPart(
    _ line: Int, _ more: Range<Int>, into draft: inout QuestionDraft
  ) {
    if pieces.begins(line, with: "-") {
      readChoice(pieces.rest(line, after: 1), into: &draft)
    } else if pieces.begins(line, with: "waarom") {
      draft.why = template(pieces.rest(line, after: 6), more)
    } else if pieces.begins(line, with: "hulp") {
      draft.help = template(pieces.rest(line, after: 4), more)
    } else if pieces.begins(line, with: "kort") {
      draft.label = template(pieces.rest(line, after: 4), more, use: .label)
    } else if pieces.begins(line, with: "bron") {
      stepSources = refer(.source, list: pieces.rest(line, after: 4))
    } else if pieces.begins(line, with: "fout") {
      readRefusal(pieces.rest(line, after: 4), more, into: &draft)
    } else if readLesson(line, more, into: &draft) {
      return
    } else if let (on, target) = pieces.cut(pieces.whole(line), at: "->") {
      checkArrow(on)
      readRoute(on, target, into: &draft)
    } else {
      readWords(line, more, into: &draft)
    }
  }

  /// A line of the question itself.
  private mutating func readWords(
    _ line: Int, _ more: Range<Int>, into draft: inout QuestionDraft
  ) {
    let whole = pieces.whole(line)
    checkArrow(whole)
    // A word processor makes these of a hyphen, and then the choice is read out as part of the question.
    if mayHoldSign(whole), ["– ", "— ", "• ", "* "].contains(where: pieces.text(whole).hasPrefix) {
      report(.syntax, at: whole, "Een keuze begint met een gewoon streepje.", suggestion: "-")
    }
    let start = begin(pieces.whole(line), more)
    let words = template(from: start, at: pieces.whole(line))
    draft.words += texts.takeBack(from: start)
    if let before = draft.text {
      draft.text = Template(before.segments + [.words(" ")] + words.segments)
    } else {
      draft.text = words
    }
  }

  private mutating func readRefusal(
    _ rest: Piece, _ more: Range<Int>, into draft: inout QuestionDraft
  ) {
    guard let (reason, words) = pieces.cut(rest, at: ":") else {
      report(.syntax, at: rest, "Schrijf: fout REDEN: woorden.")
      return
    }
    let name = pieces.text(reason)
    guard let known = Refusal.Reason(rawValue: name) else {
      report(
        .unknownReason, at: reason, "'\(name)' is geen reden om te weigeren.",
        suggestion: Suggestion.nearest(
          to: name, among: Refusal.Reason.allCases.map(\.rawValue)))
      return
    }
    draft.refusals[known] = template(words, more)
  }

  private mutating func readRoute(
    _ on: Piece, _ target: Piece, into draft: inout QuestionDraft
  ) {
    if let step = refer(.step, target) {
      let trigger = Question.Trigger(word: pieces.text(on))
      draft.triggers.append((trigger, on))
      draft.routes.append(Question.Route(on: trigger, target: step))
    }
  }

  /// `- sleutel: Woorden` or `- Woorden`, either with ` -> STAP` after it.
  private mutating func readChoice(_ rest: Piece, into draft: inout QuestionDraft) {
    var words = rest
    var step: String?
    if let (before, after) = pieces.cut(rest, at: "->") {
      words = before
      step = refer(.step, after)
    }
    checkArrow(words)
    let key: String
    if let (before, after) = pieces.cut(words, at: ": "), pieces.isName(before) {
      key = pieces.text(before)
      words = after
    } else if let (before, _) = pieces.cut(words, at: ": "), !pieces.text(before).contains(" ") {
      // Taken as words, the key of "- Ja: Graag" would be read out to whoever chooses.
      report(
        .badName, at: before, "Een sleutel heeft kleine letters, cijfers en streepjes.",
        suggestion: pieces.text(before).asKey)
      return
    } else {
      key = pieces.text(words).asKey
    }
    guard !key.isEmpty else {
      report(.missing, at: rest, "Hier ontbreken de woorden van een keuze.")
      return
    }
    if draft.choices.contains(where: { $0.key == key }) {
      report(.repeatedName, at: rest, "De keuze '\(key)' staat er al.")
    }
    texts.append(.label, [words])
    draft.choices.append(Choice(key: key, text: pieces.text(words)))
    if let step { draft.routes.append(Question.Route(on: .choice(key), target: step)) }
  }

  /// An arrow of another form would be read out, and nobody would go where it points.
  private mutating func checkArrow(_ words: Piece) {
    guard mayHoldSign(words) else { return }
    let text = pieces.text(words)
    guard ["→", "⇒", "➔", "=>", "- >"].contains(where: text.contains) || text.hasSuffix("-") else {
      return
    }
    report(
      .syntax, at: words, "Een pijl is een streepje met een groter-dan-teken.", suggestion: "->")
  }

  /// Whether a piece has a byte of a sign that stands for an arrow or a hyphen; most have none.
  private func mayHoldSign(_ piece: Piece) -> Bool {
    piece.end > piece.start
      && (pieces.bytes[piece.end - 1] == UInt8(ascii: "-")
        || (piece.start..<piece.end).contains {
          // 0xE2 begins all arrows, dashes and bullets.
          let byte = pieces.bytes[$0]
          return byte == 0xE2 || byte == UInt8(ascii: ">") || byte == UInt8(ascii: "*")
        })
  }

  /// A route on an answer that can never be given.
  private mutating func checkRoutes(_ draft: QuestionDraft, at id: Piece) {
    func place(_ trigger: Question.Trigger) -> Piece {
      draft.triggers.first { $0.on == trigger }?.place ?? id
    }
    for route in draft.routes where !draft.canHave(route.on) {
      report(
        .impossibleAnswer, at: place(route.on), "De pijl naar '\(route.target)' kan nooit volgen.")
    }
    for feedback in draft.feedback where !draft.canHave(feedback.on) {
      report(
        .impossibleAnswer, at: place(feedback.on),
        "De reactie '\(feedback.on.word)' kan nooit volgen.")
    }
  }

  private mutating func finishChoices(_ draft: inout QuestionDraft, at id: Piece) {
    switch draft.wants {
    case .choice(.fixed): draft.wants = .choice(.fixed(draft.choices))
    case .choices(.fixed): draft.wants = .choices(.fixed(draft.choices))
    case .choice(.named), .choices(.named): return
    case .text, .yesNo, .date, .time, .duration, .number, .phone, .email, .employeeNumber:
      if !draft.choices.isEmpty {
        report(.syntax, at: id, "Alleen een keuze of meerkeuze heeft regels met een streepje.")
      }
      return
    }
    if draft.choices.isEmpty {
      report(.missing, at: id, "Deze vraag heeft nog geen keuzes.")
    }
  }
}

extension String {
  /// Words as a key: "Op het werk" is "op-het-werk".
  var asKey: String {
    let hyphen = UInt8(ascii: "-")
    var key: [UInt8] = []
    for byte in lowercased().utf8 {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "0")...UInt8(ascii: "9"):
        key.append(byte)
      default:
        if let last = key.last, last != hyphen { key.append(hyphen) }
      }
    }
    if key.last == hyphen { key.removeLast() }
    return String(decoding: key, as: UTF8.self)
  }
}
