/// The words with which a typed number is refused.
struct DutchNumberRefusals {
  let unit: NumberUnit
  let minimum: Int?
  let maximum: Int?
  let whole: Int?

  func empty() -> Refusal { refusal(.empty, "Er staat nog geen getal.") }

  func unreadable(_ typed: String) -> Refusal {
    let start = Quotation.quoted(typed).map { "In \($0) lees ik geen getal." }
    return refusal(.noNumber, start ?? "Hierin lees ik geen getal.")
  }

  /// Another unit was told than the question wants.
  var otherUnit: Refusal {
    switch unit {
    case .none: refusal(.noNumber, "Hier hoort alleen een getal.")
    case .hours: refusal(.noNumber, "Hier hoort een aantal uren.")
    case .percentage: refusal(.noNumber, "Hier hoort een percentage.")
    }
  }

  /// "de helft" of something that is not known here.
  func shareOfUnknown(_ typed: String) -> Refusal {
    let start = Quotation.quoted(typed).map { "Ik weet niet waarvan \($0) een deel is." }
    return refusal(.noNumber, start ?? "Ik weet niet waarvan dit een deel is.")
  }

  func tooLow(_ value: Int) -> Refusal { refusal(.tooLow, "\(name(value)) is te weinig.") }

  func tooHigh(_ value: Int) -> Refusal { refusal(.tooHigh, "\(name(value)) is te veel.") }

  /// More digits than are read at all.
  var tooLarge: Refusal { refusal(.tooHigh, "Dat getal is te groot.") }

  private func refusal(_ reason: Refusal.Reason, _ fact: String) -> Refusal {
    let sentences = [fact, limits].compactMap(\.self).joined(separator: " ")
    guard let example else { return Refusal(reason, sentences) }
    return Refusal(
      reason, "\(sentences) Bijvoorbeeld: \(example).", examples: [example])
  }

  /// The limits, as a sentence.
  private var limits: String? {
    switch (minimum, maximum) {
    case (nil, nil): nil
    case (let minimum?, nil): "Het kleinste getal is \(name(minimum))."
    case (nil, let maximum?): "Het grootste getal is \(name(maximum))."
    case (let minimum?, let maximum?):
      minimum > maximum
        ? "Geen enkel getal past nu bij deze vraag."
        : "Typ iets van \(name(minimum)) tot en met \(name(maximum))."
    }
  }

  private var example: String? {
    if let minimum, let maximum, minimum > maximum { return nil }
    var value =
      switch unit {
      case .none: 10_00
      case .hours: whole.map { $0 / 200 * 100 } ?? 20_00
      case .percentage: 50_00
      }
    if let maximum, value > maximum { value = maximum }
    if let minimum, value < minimum { value = minimum }
    return name(value)
  }

  private func name(_ value: Int) -> String {
    DutchSpeech.number(hundredths: value, unit)
  }
}
