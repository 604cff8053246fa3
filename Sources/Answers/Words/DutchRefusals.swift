/// The words with which typed answers are refused, but for dates and numbers.
///
/// Each says what was wrong and how to put it right; each of its examples is itself an answer.
enum DutchRefusals {
  // MARK: Times

  static func noTime(_ typed: String) -> Refusal {
    let start = Quotation.quoted(typed).map { "In \($0) lees ik geen tijd." }
    return refusal(.noTime, start ?? "Hierin lees ik geen tijd.", "Typ bijvoorbeeld", times)
  }

  static let emptyTime = refusal(.empty, "Er staat nog geen tijd.", "Typ bijvoorbeeld", times)

  static let timeWithoutHour = refusal(
    .noTime, "Dat kan elk uur van dat deel van de dag zijn.", "Typ het uur erbij, bijvoorbeeld",
    ["14.30 uur"])

  static let noSuchHour = refusal(
    .noTime, "Dat uur bestaat niet. Een dag gaat van 0.00 tot en met 23.59 uur.",
    "Typ bijvoorbeeld", times)

  static let noSuchMinute = refusal(
    .noTime, "Die minuten bestaan niet. Een uur gaat van 00 tot en met 59.", "Typ bijvoorbeeld",
    times)

  static let midnight = refusal(
    .noTime, "Dat kan het begin en het einde van de dag zijn.", "Typ bijvoorbeeld",
    ["0.00 uur", "23.59 uur"])

  static let otherPartOfDay = refusal(
    .noTime, "Dat uur past niet bij dat deel van de dag.", "Typ bijvoorbeeld", times)

  private static let times = ["9.30 uur", "half 3"]

  // MARK: Lengths of time

  static func noDuration(_ typed: String) -> Refusal {
    let start = Quotation.quoted(typed).map { "In \($0) lees ik geen aantal dagen of weken." }
    return refusal(
      .noDuration, start ?? "Hierin lees ik geen aantal dagen of weken.", "Typ bijvoorbeeld",
      durations)
  }

  static let emptyDuration = refusal(
    .empty, "Er staat nog geen aantal dagen of weken.", "Typ bijvoorbeeld", durations)

  /// A number without "dagen" or "weken".
  static func noUnit(_ hundredths: Int) -> Refusal {
    let count = hundredths / 100
    let examples =
      hundredths % 100 == 0 && (1...500).contains(count)
      ? [DutchSpeech.duration(count, .days), count == 1 ? "1 week" : "\(count) weken"] : durations
    return refusal(
      .noDuration, "Zijn dat dagen, weken of maanden?", "Typ het erbij, bijvoorbeeld", examples)
  }

  /// "1 à 2 weken": which of these lengths.
  static func eitherDuration(_ lengths: [String]) -> Refusal {
    refusal(
      .noDuration, "Ik kan maar één aantal onthouden. Het mag een schatting zijn.",
      "Typ bijvoorbeeld",
      lengths + [DutchSpeech.unknown])
  }

  /// "tot vrijdag": a day where a number of days is asked.
  static let lastDayForDuration = refusal(
    .noDuration, "Hier past geen dag, maar een aantal dagen of weken.", "Typ bijvoorbeeld",
    durations)

  static let mixedDuration = refusal(
    .noDuration, "Dit kan ik niet precies omrekenen.",
    "Typ hele maanden, of alleen weken en dagen, bijvoorbeeld", ["6 weken", "2 maanden"])

  static let durationTooLong = refusal(
    .tooHigh, "Dat is te lang. Het langste is 10 jaar.", "Typ bijvoorbeeld", durations)

  static let durationTooShort = refusal(
    .tooLow, "Dat is te kort. Het kortste is 1 dag.", "Typ bijvoorbeeld", durations)

  private static let durations = ["3 dagen", "2 weken", DutchSpeech.unknown]

  // MARK: Yes and no, words

  static func noYesNo(_ typed: String) -> Refusal {
    let start = Quotation.quoted(typed).map { "\($0) is geen duidelijk ja of nee." }
    return refusal(.noYesNo, start ?? "Dit is geen duidelijk ja of nee.", "Typ", ["ja", "nee"])
  }

  static let emptyYesNo = refusal(.empty, "Er staat nog niets.", "Typ", ["ja", "nee"])

  static let emptyText = Refusal(.empty, "Er staat nog niets. Typ een of meer woorden.")

  static let textWithoutWords = Refusal(
    .empty, "Dit zijn nog geen woorden. Typ een of meer woorden.")

  static func textTooLong(_ count: Int, maximum: Int) -> Refusal {
    let surplus = count - maximum
    return Refusal(
      .tooLong,
      "Dit zijn \(characters(count)). Er \(maximum == 1 ? "past" : "passen") er \(maximum). "
        + "Haal \(characters(surplus)) weg.")
  }

  private static func characters(_ count: Int) -> String {
    count == 1 ? "1 teken" : "\(count) tekens"
  }

  // MARK: Telephone, e-mail, personeelsnummer

  static let emptyPhone = refusal(.empty, "Er staat nog geen telefoonnummer.", phoneAdvice, phones)

  static let noPhone = refusal(
    .noPhone, "Dit lees ik niet als telefoonnummer.", phoneAdvice, phones)

  static func phoneLength(_ count: Int) -> Refusal {
    refusal(
      .noPhone, "Dit nummer heeft \(count) cijfers. Een Nederlands nummer heeft er 10.",
      phoneAdvice, phones)
  }

  static let noAreaCode = refusal(
    .noPhone, "Het begin van dit nummer bestaat niet in Nederland.", phoneAdvice, phones)

  static let noCountry = refusal(
    .noPhone, "Dit buitenlandse nummer klopt niet. Het begint met + en de code van het land.",
    phoneAdvice, ["+32 470 123 456"])

  private static let phoneAdvice = "Typ bijvoorbeeld"
  private static let phones = ["06 12 34 56 78", "020 123 4567"]

  static let emptyEmail = email(.empty, "Er staat nog geen e-mailadres.")
  static let emailWithoutAt = email(.noEmail, "In een e-mailadres staat een apenstaartje: @.")
  static let emailWithManyAt = email(.noEmail, "In een e-mailadres staat maar een apenstaartje: @.")
  static let emailWithSpace = email(.noEmail, "In een e-mailadres staan geen spaties.")
  static let emailBeforeAt = email(.noEmail, "Het deel voor het apenstaartje klopt niet.")
  static let emailAfterAt = email(
    .noEmail, "Het deel na het apenstaartje klopt niet. Daar staat minstens een punt in.")

  private static func email(_ reason: Refusal.Reason, _ fact: String) -> Refusal {
    refusal(reason, fact, "Typ bijvoorbeeld", ["naam@voorbeeld.nl"])
  }

  static let emptyEmployeeNumber = employeeNumber(.empty, "Er staat nog geen personeelsnummer.")
  static let noEmployeeNumber = employeeNumber(
    .noEmployeeNumber, "Een personeelsnummer bestaat alleen uit cijfers.")
  static let longEmployeeNumber = employeeNumber(
    .noEmployeeNumber, "Een personeelsnummer heeft hoogstens 8 cijfers.")

  private static func employeeNumber(_ reason: Refusal.Reason, _ fact: String) -> Refusal {
    refusal(reason, fact, "Typ bijvoorbeeld", ["00010234", "10234"])
  }

  // MARK: Shape

  /// A fact, and an advice that ends in one or more examples.
  static func refusal(
    _ reason: Refusal.Reason, _ fact: String, _ advice: String, _ examples: [String]
  ) -> Refusal {
    guard !examples.isEmpty else { return Refusal(reason, fact) }
    // The last word is for people; the readers never see it.
    let shown = examples.dropLast().joined(separator: ", ")
    let last = examples.last ?? ""
    let list = shown.isEmpty ? last : "\(shown) of \(last)"
    return Refusal(reason, "\(fact) \(advice): \(list).", examples: examples)
  }
}
