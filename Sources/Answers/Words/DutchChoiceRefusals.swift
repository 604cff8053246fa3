/// The words with which a typed choice is refused.
struct DutchChoiceRefusals {
  let choices: [Choice]

  func empty() -> Refusal { refusal(.empty, "Er is nog niets gekozen.") }

  /// Nothing fits; a choice that alone has a word of the line is asked for by its number.
  func none(_ line: TypedLine) -> Refusal {
    let start = Quotation.quoted(line.typed).map { "\($0) staat er niet bij." }
    let fact = start ?? "Dit staat er niet bij."
    let finder = ChoiceFinder(choices)
    guard let place = finder.sharingWords(with: line),
      finder.exact(TypedLine("\(place + 1)")) == [place]
    else { return refusal(.noChoice, fact) }
    let number = String(place + 1)
    return Refusal(
      .noChoice, "\(fact) Is \"\(choices[place].text)\" bedoeld? Typ dan \(number).",
      examples: [number])
  }

  /// "2 en 3" where one choice is asked for.
  func onlyOne(_ chosen: [Choice]) -> Refusal {
    let fact = "Hier past maar één keuze."
    guard let first = chosen.compactMap(example).first else { return Refusal(.noChoice, fact) }
    return Refusal(.noChoice, "\(fact) Typ er een, bijvoorbeeld: \(first).", examples: [first])
  }

  func noNumber(_ number: Int) -> Refusal {
    refusal(.noChoice, "Nummer \(number) staat er niet bij.")
  }

  /// Two or more fit what was typed.
  func ambiguous(_ fitting: [Choice]) -> Refusal {
    let texts = fitting.map(\.text)
    let names = DutchSpeech.list(texts.map { "\"\($0)\"" }, joinedBy: "of")
    let examples = fitting.compactMap(example)
    guard let first = examples.first else {
      return Refusal(.ambiguousChoice, "Dat past bij meer keuzes: \(names).")
    }
    return Refusal(
      .ambiguousChoice, "Dat past bij meer keuzes: \(names). Typ meer, bijvoorbeeld: \(first).",
      examples: [first])
  }

  /// "geen van deze" together with something else.
  func contradiction(_ none: Choice, _ other: Choice) -> Refusal {
    let examples = [none, other].compactMap(example)
    return DutchRefusals.refusal(
      .ambiguousChoice, "\"\(none.text)\" en \"\(other.text)\" gaan niet samen.", "Typ", examples)
  }

  /// "1-3" may be two choices and may be three.
  func range(_ first: Int, _ last: Int) -> Refusal {
    let two = "\(first) en \(last)"
    let all = "\(first) tot en met \(last)"
    return DutchRefusals.refusal(
      .ambiguousChoice, "Ik weet niet of de nummers ertussen erbij horen.", "Typ bijvoorbeeld",
      [two, all])
  }

  private func refusal(_ reason: Refusal.Reason, _ fact: String) -> Refusal {
    let examples = choices.indices.lazy.compactMap { example(at: $0) }
    guard let first = examples.first else { return Refusal(reason, fact) }
    let last = choices.count
    let limits =
      last == 1
      ? "Er is een keuze." : "Typ een nummer van 1 tot en met \(last), of de woorden."
    return Refusal(reason, "\(fact) \(limits) Bijvoorbeeld: \(first).", examples: [first])
  }

  private func example(_ choice: Choice) -> String? {
    choices.firstIndex(of: choice).flatMap { example(at: $0) }
  }

  /// The words of a choice, else its number, where these are read as that choice alone.
  private func example(at index: Int) -> String? {
    let finder = ChoiceFinder(choices)
    return [choices[index].text, String(index + 1)].first { words in
      finder.exact(TypedLine(words)) == [index]
    }
  }
}
