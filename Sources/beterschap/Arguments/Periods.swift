import CivilDate
import Verzuimprotocol

/// The periods on the command line: "2026-03-02", or "2026-03-02..2026-03-20" for back on the 20th.
struct Periods {
  /// The cases they make, in order; never empty.
  let cases: [Ziektegeval]
  /// The last case.
  let last: Ziektegeval
  /// The protocol that the last case follows.
  let rules: Verzuimprotocol

  /// Reads them; an illness can begin on the day after `today` at the latest.
  ///
  /// - Throws: 64 for what is no period or no day of the calendar, 65 for days that cannot be true.
  init(
    _ words: [String], today: CivilDate, register: Protocolregister = .standard
  ) throws(Failure) {
    var perioden: [Ziekteperiode] = []
    for word in words { perioden.append(try Periods.read(word)) }
    for (word, periode) in zip(words, perioden) {
      try Periods.check(word, periode.eersteDag, today: today, register)
    }
    guard let latest = perioden.last else {
      throw Failure("Geef een of meer perioden, \(Periods.example).", exitCode: 64)
    }
    do throws(ProtocolkeuzeError) {
      rules = try register.inForce(on: latest.eersteDag)
    } catch {
      throw Failure(error.message, exitCode: 65)
    }
    do throws(PeriodeError) {
      cases = try Ziektegeval.gevallen(from: perioden, rules: rules)
    } catch {
      throw Failure("\(Periods.named(error, words)) \(error.message)", exitCode: 65)
    }
    last = cases[cases.count - 1]
  }

  private static let example =
    "zoals 2026-03-02 (nog ziek) of 2026-03-02..2026-03-20 (weer aan het werk op de 20e)"

  private static func read(_ word: String) throws(Failure) -> Ziekteperiode {
    guard let dots = word.firstRange(of: "..") else {
      return Ziekteperiode(eersteDag: try day(word, of: word))
    }
    return Ziekteperiode(
      eersteDag: try day(word[..<dots.lowerBound], of: word),
      hersteldatum: try day(word[dots.upperBound...], of: word))
  }

  private static func day(
    _ text: some StringProtocol, of word: String
  ) throws(Failure) -> CivilDate {
    if let day = CivilDate(iso: text) { return day }
    let isDate = text.split(separator: "-").count == 3 && text.utf8.count == 10
    let trouble = isDate ? "De dag \(text) bestaat niet." : "Dit is geen periode."
    throw Failure("PERIODE '\(word)': \(trouble) Typ een periode \(example).", exitCode: 64)
  }

  private static func check(
    _ word: String, _ first: CivilDate, today: CivilDate, _ register: Protocolregister
  ) throws(Failure) {
    do throws(ProtocolkeuzeError) {
      _ = try register.inForce(on: first)
    } catch {
      throw Failure("PERIODE '\(word)': \(error.message)", exitCode: 65)
    }
    guard first <= today + 1 else {
      throw Failure(
        "PERIODE '\(word)': de eerste ziektedag ligt meer dan een dag na vandaag, \(today).",
        exitCode: 65)
    }
  }

  private static func named(_ error: PeriodeError, _ words: [String]) -> String {
    switch error {
    case .none: "PERIODE:"
    case .reversed(let number, _, _), .overlapping(let number, _, _),
      .previousStillOpen(let number, _):
      "PERIODE '\(words[number - 1])':"
    }
  }
}
