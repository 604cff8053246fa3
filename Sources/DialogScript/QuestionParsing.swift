import Answers
import DialogEngine
import ScriptText

/// What is being gathered of one question.
struct QuestionDraft {
  var wants: Question.Wants = .yesNo
  var mayBeSkipped = false
  var mayBeUnknown = false
  var standard: String?
  var text: Template?
  var words: [Phrase] = []
  var label: Template?
  var why: Template?
  var help: Template?
  var refusals: [Refusal.Reason: Template] = [:]
  var routes: [Question.Route] = []
  var choices: [Choice] = []
  var right: Phrase?
  var feedback: [Question.Feedback] = []
}

extension DialogParser {
  /// `vraag ID: SOORT, eigenschap, eigenschap` with its words and routes indented under it.
  mutating func readQuestion(_ line: ScriptLine, _ body: [ScriptLine]) {
    let rest = line.rest(after: 5)
    guard let (id, properties) = rest.cut(at: ":"), id.text.isName else {
      report(.syntax, at: rest, "Schrijf: vraag NAAM: SOORT.")
      return
    }
    if !questionIDs.insert(id.text).inserted {
      report(.repeatedName, at: id, "De vraag '\(id.text)' staat er al.")
    }
    if id.text == Engine.reviewID {
      report(.badName, at: id, "De naam '\(id.text)' is van het programma. Kies een andere.")
    }
    places[.question(id.text)] = id.place
    let textsBefore = texts.count
    var draft = QuestionDraft()
    readProperties(properties, into: &draft)
    let stepSourcesBefore = stepSources
    for (first, more) in paragraphs(of: body) { readPart(first, more, into: &draft) }
    texts.append(WrittenText(.question, draft.words))
    if draft.right != nil {
      // Who asks what he knows himself asks after nobody: his words only tell.
      texts[textsBefore...] = ArraySlice(
        texts[textsBefore...].map { WrittenText(.statement, $0.lines) })
    }
    if draft.text == nil { report(.missing, at: id, "Deze vraag heeft nog geen woorden.") }
    finishChoices(&draft, at: id)
    checkRoutes(draft, at: id)
    let expected = draft.right.flatMap { expectation($0, for: draft) }
    add(
      .ask(
        Question(
          id: id.text, wants: draft.wants, text: draft.text ?? Template(words: ""),
          label: draft.label ?? Template(words: id.text.spelledOut), why: draft.why,
          help: draft.help, refusals: draft.refusals, mayBeSkipped: draft.mayBeSkipped,
          mayBeUnknown: draft.mayBeUnknown, standard: draft.standard, routes: draft.routes,
          expected: expected,
          feedback: draft.feedback)),
      "vraag-\(id.text)", line)
    stepSources = stepSourcesBefore
  }

  /// Lines with more indent than two belong to the line before them.
  private func paragraphs(of body: [ScriptLine]) -> [(ScriptLine, [ScriptLine])] {
    var result: [(ScriptLine, [ScriptLine])] = []
    for line in body {
      if line.indent > 2, let last = result.indices.last {
        result[last].1.append(line)
      } else {
        result.append((line, []))
      }
    }
    return result
  }

  private mutating func readPart(
    _ line: ScriptLine, _ more: [ScriptLine], into draft: inout QuestionDraft
  ) {
    if line.starts(with: "-") {
      readChoice(line.rest(after: 1), into: &draft)
    } else if line.starts(with: "waarom") {
      draft.why = template(line.rest(after: 6), more)
    } else if line.starts(with: "hulp") {
      draft.help = template(line.rest(after: 4), more)
    } else if line.starts(with: "kort") {
      draft.label = template(line.rest(after: 4), more, use: .label)
    } else if line.starts(with: "bron") {
      stepSources = refer(.source, list: line.rest(after: 4))
    } else if line.starts(with: "fout") {
      readRefusal(line.rest(after: 4), more, into: &draft)
    } else if readLesson(line, more, into: &draft) {
      return
    } else if let (on, target) = line.rest(after: 0).cut(at: "->") {
      readRoute(on, target, into: &draft)
    } else {
      let words = template(line.rest(after: 0), more, use: nil)
      draft.words += ([line] + more).map { $0.rest(after: 0) }
      let before = draft.text.map { $0.segments + [.words(" ")] } ?? []
      draft.text = Template(before + words.segments)
    }
  }

  private mutating func readRefusal(
    _ rest: Phrase, _ more: [ScriptLine], into draft: inout QuestionDraft
  ) {
    guard let (reason, words) = rest.cut(at: ":") else {
      report(.syntax, at: rest, "Schrijf: fout REDEN: woorden.")
      return
    }
    guard let known = Refusal.Reason(rawValue: reason.text) else {
      report(
        .unknownReason, at: reason, "'\(reason.text)' is geen reden om te weigeren.",
        suggestion: Suggestion.nearest(
          to: reason.text, among: Refusal.Reason.allCases.map(\.rawValue)))
      return
    }
    draft.refusals[known] = template(words, more)
  }

  private mutating func readRoute(
    _ on: Phrase, _ target: Phrase, into draft: inout QuestionDraft
  ) {
    if let step = refer(.step, target) {
      draft.routes.append(Question.Route(on: Question.Trigger(word: on.text), target: step))
    }
  }

  /// `- sleutel: Woorden` or `- Woorden`, either with ` -> STAP` after it.
  private mutating func readChoice(_ rest: Phrase, into draft: inout QuestionDraft) {
    var words = rest
    var step: String?
    if let (before, after) = rest.cut(at: "->") {
      words = before
      step = refer(.step, after)
    }
    var key = words.text.asKey
    if let (before, after) = words.cut(at: ": "), before.text.isName {
      key = before.text
      words = after
    }
    guard !key.isEmpty else {
      report(.missing, at: rest, "Hier ontbreken de woorden van een keuze.")
      return
    }
    if draft.choices.contains(where: { $0.key == key }) {
      report(.repeatedName, at: rest, "De keuze '\(key)' staat er al.")
    }
    texts.append(WrittenText(.label, [words]))
    draft.choices.append(Choice(key: key, text: words.text))
    if let step { draft.routes.append(Question.Route(on: .choice(key), target: step)) }
  }

  /// A route on an answer that can never be given.
  private mutating func checkRoutes(_ draft: QuestionDraft, at id: Phrase) {
    let triggers =
      draft.routes.map { ($0.on, "De pijl naar '\($0.target)'") }
      + draft.feedback.map { ($0.on, "De reactie '\($0.on.word)'") }
    for (trigger, what) in triggers {
      let isPossible: Bool
      switch (trigger, draft.wants) {
      case (.right, _), (.wrong, _): isPossible = draft.right != nil
      case (.unknown, _): isPossible = draft.mayBeUnknown
      case (.skipped, _): isPossible = draft.mayBeSkipped
      case (.yes, .yesNo), (.no, .yesNo): isPossible = true
      case (.choice(let key), .choice(.fixed(let choices))),
        (.choice(let key), .choices(.fixed(let choices))):
        isPossible = choices.contains { $0.key == key }
      case (.choice, .choice(.named)), (.choice, .choices(.named)): isPossible = true
      case (.yes, _), (.no, _), (.choice, _): isPossible = false
      }
      if !isPossible {
        report(.impossibleAnswer, at: id, "\(what) kan nooit volgen.")
      }
    }
  }

  private mutating func finishChoices(_ draft: inout QuestionDraft, at id: Phrase) {
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
