public import CivilDate

extension Answer {
  /// The answer as people write it: "maandag 2 maart", "20 uur", "Op het werk".
  ///
  /// A date outside the year of `today` is written with its year. A choice that `kind` does not
  /// know is written as its key; choices are parted by semicolons where commas would be unclear.
  public func spoken(as kind: AnswerKind, today: CivilDate) -> String {
    switch self {
    case .text(let text), .phone(let text), .email(let text), .employeeNumber(let text): text
    case .yesNo(let isYes): isYes ? "ja" : "nee"
    case .choice(let key): kind.text(ofChoice: key)
    case .choices(let keys): kind.list(ofChoices: keys)
    case .date(let date): DutchSpeech.date(date, today: today)
    case .time(let time): DutchSpeech.time(time)
    case .duration(let count, let unit): DutchSpeech.duration(count, unit)
    case .number(let hundredths): DutchSpeech.number(hundredths: hundredths, kind.numberUnit)
    case .unknown: DutchSpeech.unknown
    case .skipped: DutchSpeech.skipped
    }
  }
}

extension AnswerKind {
  fileprivate func text(ofChoice key: String) -> String {
    switch self {
    case .choice(let choices), .choices(let choices):
      choices.first { $0.key == key }?.text ?? key
    case .text, .yesNo, .date, .time, .duration, .number, .phone, .email, .employeeNumber: key
    }
  }

  /// The words of the choices, with semicolons where commas would be read as something else.
  fileprivate func list(ofChoices keys: [String]) -> String {
    let texts = keys.map { text(ofChoice: $0) }
    let list = DutchSpeech.list(texts)
    guard case .choices(let choices) = self, keys.count > 1 else { return list }
    let read = try? ChoicesReader(choices: choices).read(TypedLine(list))
    return read.map(Set.init) == Set(keys) ? list : texts.joined(separator: "; ")
  }

  fileprivate var numberUnit: NumberUnit {
    switch self {
    case .number(let unit, _, _, _): unit
    case .text, .yesNo, .choice, .choices, .date, .time, .duration, .phone, .email,
      .employeeNumber:
      .none
    }
  }
}
