import CivilDate
public import ScriptText

extension Scenario {
  /// Reads an `.oefening` file; nil when its head is missing.
  ///
  /// `knows` tells whether a name exists: a role, a kind of gebeurtenis, a section.
  public static func read(
    _ file: ScriptFile, knows: Knows
  ) -> (scenario: Scenario?, findings: [Finding]) {
    var reader = ScenarioReader(file: file, knows: knows)
    for line in file.lines { reader.read(line) }
    return reader.finish()
  }

  /// What a scenario may name.
  public struct Knows: Sendable {
    /// The roles.
    public let roles: Set<String>
    /// The kinds of gebeurtenis, with their fields.
    public let kinds: [String: Set<String>]
    /// The questions of all dialogs.
    public let questions: Set<String>
    /// Whether a section exists.
    public let isSource: @Sendable (String) -> Bool

    /// What a scenario may name.
    public init(
      roles: Set<String>, kinds: [String: Set<String>], questions: Set<String>,
      isSource: @escaping @Sendable (String) -> Bool
    ) {
      self.roles = roles
      self.kinds = kinds
      self.questions = questions
      self.isSource = isSource
    }
  }
}

struct ScenarioReader {
  static let keywords = [
    "oefening", "titel", "voor", "begin", "lid", "moment", "bron", "zeg", "gebeurt", "zegt",
    "verwacht",
  ]

  let file: ScriptFile
  let knows: Scenario.Knows
  var findings: [Finding] = []
  var name: String?
  var title: String?
  var role: String?
  var start: Weekday?
  var hours: [Int] = []
  var moments: [Scenario.Moment] = []
  /// Whether the last line at the margin takes fields under it.
  private var takesFields = false

  init(file: ScriptFile, knows: Scenario.Knows) {
    self.file = file
    self.knows = knows
  }

  mutating func read(_ line: ScriptLine) {
    let all = line.rest(after: 0)
    guard line.indent == 0 else { return readField(all) }
    takesFields = false
    if line.starts(with: "oefening") {
      readHeading(line.rest(after: 8))
    } else if line.starts(with: "titel") {
      title = line.rest(after: 5).text
    } else if line.starts(with: "voor") {
      role = known(line.rest(after: 4), among: knows.roles, .unknownRole)
    } else if line.starts(with: "begin") {
      readStart(line.rest(after: 5))
    } else if line.starts(with: "lid") {
      readMember(line.rest(after: 3))
    } else if line.starts(with: "moment") {
      readMoment(line.rest(after: 6))
    } else if line.starts(with: "bron") {
      readSources(line.rest(after: 4))
    } else if line.starts(with: "zegt") {
      readUtterance(line.rest(after: 4))
    } else if line.starts(with: "zeg") {
      inMoment(all) { $0.told.append(line.rest(after: 3).text) }
    } else if line.starts(with: "gebeurt") {
      readHappening(line.rest(after: 7))
    } else if line.starts(with: "verwacht") {
      readCheck(line.rest(after: 8))
    } else {
      let word = String(all.text.prefix { $0 != " " && $0 != ":" })
      report(
        .unknownWord, all, "'\(word)' is geen woord van een oefening.", near: word,
        among: Set(Self.keywords))
    }
  }

  mutating func finish() -> (scenario: Scenario?, findings: [Finding]) {
    let missing = [
      (name == nil, "oefening NAAM versie 1"), (title == nil, "titel TEKST"),
      (role == nil, "voor ROL"), (start == nil, "begin maandag"), (hours.isEmpty, "lid 1 uren 36"),
      (moments.isEmpty, "moment dag 1 om 09:00"),
    ]
    for (isMissing, example) in missing where isMissing {
      findings.append(
        Finding(
          code: .missing, file: file.name, line: 1, column: 1,
          text: "Hier ontbreekt een regel zoals: \(example)."))
    }
    let all = (file.findings + findings).sorted()
    guard let name, let title, let role, let start, !hours.isEmpty, !moments.isEmpty else {
      return (nil, all)
    }
    return (
      Scenario(
        name: name, title: title, role: role, start: start, hours: hours, moments: moments), all
    )
  }

  private mutating func readHeading(_ rest: Phrase) {
    guard let (before, after) = rest.cut(at: " versie "), Int(after.text) != nil, !before.isEmpty
    else { return report(.syntax, rest, "Schrijf: oefening NAAM versie 1.") }
    name = before.text
  }

  private mutating func readStart(_ rest: Phrase) {
    guard let index = DutchDates.weekdays.firstIndex(of: rest.text),
      let weekday = Weekday(rawValue: index)
    else {
      return report(
        .syntax, rest, "Schrijf een weekdag, zoals: begin vrijdag.", near: rest.text,
        among: Set(DutchDates.weekdays))
    }
    start = weekday
  }

  private mutating func readMember(_ rest: Phrase) {
    guard let (number, amount) = rest.cut(at: " uren "), number.text == "\(hours.count + 1)",
      let count = Int(amount.text), (1...168).contains(count)
    else { return report(.syntax, rest, "Schrijf: lid \(hours.count + 1) uren 36.") }
    hours.append(count * 100)
  }

  private mutating func readMoment(_ rest: Phrase) {
    guard let (day, time) = rest.cut(at: " om "), let number = dayNumber(day),
      let clock = CivilTime(iso: time.text)
    else { return report(.syntax, rest, "Schrijf: moment dag 8 om 09:00.") }
    if let last = moments.last, (last.day, last.time) >= (number, clock) {
      report(.syntax, rest, "Dit moment ligt niet na het vorige.")
    }
    moments.append(Scenario.Moment(day: number, time: clock))
  }

  private mutating func readSources(_ rest: Phrase) {
    var sources: [String] = []
    for part in rest.split(on: UInt8(ascii: ",")) {
      if !knows.isSource(part.text) {
        report(.unknownSource, part, "'\(part.text)' bestaat niet (bron).")
      }
      sources.append(part.text)
    }
    inMoment(rest) { $0.sources = sources }
  }

  /// `SOORT van lid 1 op dag 1 door ROL`, with fields under it.
  private mutating func readHappening(_ rest: Phrase) {
    guard let (kind, whom) = rest.cut(at: " van lid "), let (number, when) = whom.cut(at: " op "),
      let (day, by) = when.cut(at: " door "), let person = person(number),
      let dayNumber = dayNumber(day)
    else {
      return report(
        .syntax, rest, "Schrijf: gebeurt ziekmelding van lid 1 op dag 1 door medewerker.")
    }
    guard let kind = known(kind, among: Set(knows.kinds.keys), .unknownEvent),
      let role = known(by, among: knows.roles, .unknownRole)
    else { return }
    takesFields = true
    inMoment(rest) {
      $0.happenings.append(
        Scenario.Happening(kind: kind, person: person, day: dayNumber, role: role))
    }
  }

  private mutating func readField(_ line: Phrase) {
    guard takesFields, let (field, value) = line.cut(at: ":"), !value.isEmpty,
      let kind = moments.last?.happenings.last?.kind
    else {
      return report(
        .syntax, line, "Schrijf onder 'gebeurt': twee spaties, veld, dubbele punt, waarde.")
    }
    guard let name = known(field, among: knows.kinds[kind] ?? [], .unknownField) else { return }
    let moment = moments.count - 1
    let last = moments[moment].happenings.count - 1
    moments[moment].happenings[last].fields[name] =
      dayNumber(value).map { .day($0) } ?? .text(value.text)
  }

  /// `lid 1 bij VRAAG: TEKST`.
  private mutating func readUtterance(_ rest: Phrase) {
    guard rest.text.hasPrefix("lid "), let (head, words) = rest.cut(at: ":"), !words.isEmpty,
      let (who, question) = head.cut(at: " bij "),
      let person = person(Phrase(line: who.line, bytes: who.bytes.dropFirst(4)))
    else { return report(.syntax, rest, "Schrijf: zegt lid 1 bij VRAAG: TEKST.") }
    guard let id = known(question, among: knows.questions, .unknownQuestion) else { return }
    inMoment(rest) {
      $0.utterances.append(
        Scenario.Utterance(person: person, question: id, words: words.text))
    }
  }

  /// `SOORT van lid 1 VELD is WAARDE: TEKST`.
  private mutating func readCheck(_ rest: Phrase) {
    guard let (head, words) = rest.cut(at: ":"), !words.isEmpty,
      let (kind, whom) = head.cut(at: " van lid "), let (number, what) = whom.cut(at: " "),
      let (field, value) = what.cut(at: " is "), let person = person(number)
    else {
      return report(.syntax, rest, "Schrijf: verwacht SOORT van lid 1 VELD is WAARDE: TEKST.")
    }
    guard let kind = known(kind, among: Set(knows.kinds.keys), .unknownEvent),
      let name = known(field, among: knows.kinds[kind] ?? [], .unknownField)
    else { return }
    let wanted = dayNumber(value).map { Scenario.Value.day($0) } ?? .text(value.text)
    inMoment(rest) {
      $0.checks.append(
        Scenario.Check(
          kind: kind, person: person, field: name,
          value: wanted, words: words.text,
          sources: $0.sources))
    }
  }

  private mutating func inMoment(_ place: Phrase, _ change: (inout Scenario.Moment) -> Void) {
    guard !moments.isEmpty else {
      return report(.syntax, place, "Zet eerst een regel zoals: moment dag 1 om 09:00.")
    }
    change(&moments[moments.count - 1])
  }

  private func dayNumber(_ phrase: Phrase) -> Int? {
    guard phrase.text.hasPrefix("dag "), let number = Int(phrase.text.dropFirst(4)),
      (1...1000).contains(number)
    else { return nil }
    return number
  }

  private func person(_ phrase: Phrase) -> Int? {
    Int(phrase.text).flatMap { (1...hours.count).contains($0) ? $0 : nil }
  }

  private mutating func known(
    _ phrase: Phrase, among names: Set<String>, _ code: FindingCode
  ) -> String? {
    if names.contains(phrase.text) { return phrase.text }
    report(code, phrase, "'\(phrase.text)' bestaat niet.", near: phrase.text, among: names)
    return nil
  }

  private mutating func report(
    _ code: FindingCode, _ place: Phrase, _ text: String, near word: String? = nil,
    among names: Set<String> = []
  ) {
    let nearest = word.flatMap { Suggestion.nearest(to: $0, among: names) }
    findings.append(
      file.finding(code, at: place, text, suggestion: nearest.map { "Bedoelde je '\($0)'?" }))
  }
}
