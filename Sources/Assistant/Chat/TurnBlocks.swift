import Answers
import CivilDate
import DialogEngine

extension Assistant {
  func block(for effect: Effect) -> Block {
    switch effect {
    case .say(let text, let sources): .say(text: text, sources: sources)
    case .readBack(let spoken): .say(text: AssistantWords.understood(spoken), sources: [])
    case .refuse(let refusal): .refusal(refusal.message)
    case .tell(let text): .say(text: text, sources: [])
    case .overview(let items): .review(items)
    case .stuck: .say(text: AssistantWords.stuck(environment, asker.role), sources: [])
    }
  }

  func questionBlock(_ prompt: Prompt) -> Block {
    .question(QuestionBlock(prompt, today: environment.today))
  }

  /// Words that fit at this prompt.
  public var completions: [String] {
    if let practice { return practice.completions }
    let commands = Command.words
    if interjection != nil { return AssistantWords.yesNo.map { $0.lowercased() } + commands }
    guard let conversation else { return menu.map(\.title) + menu.compactMap(\.name) + commands }
    guard let prompt = engine.prompt(in: conversation) else { return commands }
    return prompt.kind.completions(now: environment.now)
      + (prompt.mayBeUnknown ? ["weet ik niet"] : []) + commands
  }
}

extension Block {
  /// Answers, numbered as they are changed.
  static func review(_ items: [ReviewItem]) -> Block {
    .review(
      items.map {
        ReviewRow(number: $0.number, id: $0.id, question: $0.label, value: $0.value)
      })
  }
}

extension QuestionBlock {
  /// A question of a dialog as it is shown.
  init(_ prompt: Prompt, today: CivilDate) {
    var choices: [String] = []
    switch prompt.kind {
    case .choice(let options), .choices(let options): choices = options.map(\.text)
    case .yesNo where prompt.id != Engine.reviewID: choices = AssistantWords.yesNo
    case .text, .yesNo, .date, .time, .duration, .number, .phone, .email, .employeeNumber: break
    }
    if prompt.mayBeUnknown, !choices.isEmpty { choices.append(AssistantWords.unknownChoice) }
    self.init(
      id: prompt.id, text: prompt.text, kind: prompt.kind.name, choices: choices,
      standard: prompt.standard.map { $0.spoken(as: prompt.kind, today: today) },
      isRequired: !prompt.mayBeSkipped)
  }
}

extension AnswerKind {
  /// The kind as dialogs and JSON name it.
  var name: String {
    switch self {
    case .text: "tekst"
    case .yesNo: "ja-nee"
    case .choice: "keuze"
    case .choices: "meerkeuze"
    case .date: "datum"
    case .time: "tijd"
    case .duration: "duur"
    case .number: "getal"
    case .phone: "telefoon"
    case .email: "e-mail"
    case .employeeNumber: "personeelsnummer"
    }
  }

  fileprivate func completions(now: CivilMoment) -> [String] {
    switch self {
    case .choice(let choices), .choices(let choices): choices.map(\.text)
    case .yesNo: ["ja", "nee"]
    case .date:
      // A day that would be refused is not offered; a month only goes on with what is typed.
      (["vandaag", "gisteren", "eergisteren", "morgen", "overmorgen"] + DutchDates.weekdays)
        .filter {
          if case .success = AnswerReader(now: now).read($0, as: self) { true } else { false }
        }
        + DutchDates.months
    case .duration: ["dagen", "weken", "maanden"]
    case .text, .time, .number, .phone, .email, .employeeNumber: []
    }
  }
}
