import Answers
import CivilDate
import DialogEngine
import Personnel
import Questions
import ScriptText
import Verzuimprotocol

/// Every sentence that the assistant itself says; the rest stands in `Dialogs/`.
///
/// They fit every role, so they avoid "je" and "u" where the role is not known.
enum AssistantWords {
  static let loginDialog = "aanmelden"
  static let yesNo = ["Ja", "Nee"]
  static let unknownChoice = "Weet ik niet"
  static let yesOrNo = "Typ ja of nee."
  static let noneOfThese = "Geen van deze"
  static let stopTitle = "Stoppen"
  static let backTitle = "Terug naar het menu"
  static let goodbye = "Tot ziens!"
  static let freeStore =
    "Dit is een vrije opslag. Het programma gelooft wat iemand over zichzelf typt."
  static let isItAQuestion = "Is dit een vraag over het protocol? Bij nee is het het antwoord."
  static let whichSubject = "Waar gaat de vraag over?"
  static let chooseOne = "Kies een nummer uit de lijst. Enter gaat terug naar het gesprek."
  static let changedMeanwhile =
    "Intussen is er iets veranderd. Lees daarom goed wat hier nu staat."
  static let finishesFirst =
    "Vorige keer stopte het programma midden in het vastleggen. Dat gaat nu eerst verder."
  static let goesOn = "We gaan verder waar dit gesprek gebleven was."
  static let dialogChanged = "Dit gesprek is intussen veranderd. Wat nog past, blijft staan."
  static let putAside = "De antwoorden staan klaar voor later. Kies dan in het menu 'Verder met'."
  static let backAtMenu = "Terug naar het menu. Er is niets vastgelegd."
  static let nothingToKeep = "Er was nog niets om te bewaren."
  static let cannotKeep = "Bewaren kan hier niet, want het personeelsnummer is niet bekend."
  static let notToKeepHere =
    "Later verdergaan kan niet aan een kiosk of bij een oefening. Maak het af, of typ stop."
  static let draftTrouble = "De antwoorden kunnen nu niet bewaard worden. Ga door, of stop."
  static let noDossier = "Het is niet bekend in welk dossier dit hoort. Begin opnieuw."
  static func notSent(to title: String) -> String {
    "Het bericht aan de \(title) kon niet klaargezet worden. "
      + "Vertel de \(title) daarom zelf wat hier is ingevuld."
  }

  static let notInProtocolAtAll =
    "Dat staat niet in het protocol, of de vraag is niet begrepen. Probeer het in andere woorden."
  static let nothingToExplain =
    "Er is nu geen antwoord uit het protocol om uit te leggen. Stel een vraag, en typ dan waarom."
  static let onlyInDialog = "Dat kan alleen in een gesprek. Kies er eerst een."
  static let menuHelp = """
    Typ het nummer of de woorden van een keuze. Of stel een vraag, zoals: vakantie tijdens ziekte? \
    Met stop gaat het programma dicht.
    """

  static func numberComesLater(_ role: Role?) -> String {
    role == .medewerker
      ? "Kies eerst wat je wilt doen. Het nummer typ je daarna, als het nodig is."
      : "Kies eerst wat u wilt doen. Het nummer typt u daarna, als het nodig is."
  }

  static func welcome(_ environment: Environment) -> String {
    "Welkom bij Beterschap van \(environment.organisation.name). Vandaag is het "
      + "\(DutchDates.full(environment.today))."
  }

  static func goesOnWithout(_ trouble: String) -> String {
    "\(trouble) Vraag de beheerder dit te herstellen. Het programma gaat door zonder dit bestand."
  }

  static func menu(_ role: Role?) -> String {
    role == .medewerker
      ? "Wat wil je doen? Kies een nummer, of stel een vraag."
      : "Wat wilt u doen? Kies een nummer, of stel een vraag."
  }

  static func understood(_ spoken: String) -> String {
    let marks: Set<Character> = [".", "!", "?"]
    let end = spoken.last.map { marks.contains($0) } ?? false ? "" : "."
    return "Begrepen: \(spoken)\(end)"
  }

  static func alsoAsked(_ title: String) -> String { "Ook een antwoord op '\(title)'?" }

  static func offer(_ title: String) -> String { "Nu verder met '\(title)'?" }

  static func laterPossible(_ title: String) -> String {
    "Daarvoor is er het gesprek '\(title)'. Dat kan hierna."
  }

  static func option(_ option: Reply.Option) -> String {
    "- \(option.text): beterschap vraag --onderwerp \(option.subject)"
  }

  static func dialogCommand(_ name: String) -> String {
    "Verder in de chat: beterschap gesprek \(name)"
  }

  static func today(_ words: String) -> String { "Nu anders: \(words)" }

  static func restsOn(_ rules: Verzuimprotocol) -> String {
    "Dit antwoord steunt op de \(rules.titel)."
  }

  static func noDialog(_ name: String) -> String { "Er is geen gesprek '\(name)'." }

  static func brokenDialog(_ finding: Finding) -> String {
    "Dit gesprek heeft een fout: \(finding.file), regel \(finding.line). \(finding.text) "
      + "De beheerder kan dat herstellen."
  }

  static func notFor(_ role: Role, _ dialog: Dialog) -> String {
    let roles = dialog.roles.map { Role(rawValue: $0)?.title ?? $0 }.joined(separator: " of ")
    return "Het gesprek '\(dialog.title)' is voor: \(roles). De rol is nu: \(role.title)."
  }

  static func canGoOn(_ draft: Draft) -> String {
    let day = DutchDates.withoutYear(draft.dag)
    return "Van dit gesprek staan antwoorden klaar, van \(day). "
      + "Typ het woord 'verder' om daarmee door te gaan. Of begin gewoon opnieuw."
  }

  /// The line of the menu for a draft, with the `person` it is about when that is somebody else.
  static func goOnTitle(_ draft: Draft, _ dialog: Dialog?, about person: String?) -> String {
    let title = dialog?.title ?? draft.state.dialog
    let about = person.map { " over \($0)," } ?? ""
    return "Verder met '\(title)'\(about) van \(DutchDates.withoutYear(draft.dag))"
  }

  static func tryAgain(isPartlyStored: Bool) -> String {
    isPartlyStored
      ? "Een deel is al genoteerd, de rest nog niet. Nog een keer proberen?"
      : "Er is nog niets genoteerd. Nog een keer proberen?"
  }

  static func stopped(isKept: Bool, isPartlyStored: Bool) -> String {
    "Gestopt. " + endedInside(isKept: isKept, isPartlyStored: isPartlyStored)
  }

  static func endedInside(isKept: Bool, isPartlyStored: Bool) -> String {
    let stored =
      isPartlyStored ? "Wat al genoteerd is, blijft staan." : "Er is niets vastgelegd."
    let kept = isKept ? "De antwoorden staan klaar voor later." : "De antwoorden zijn niet bewaard."
    return "\(stored) \(kept)"
  }

  static func goesRound(_ dialog: Dialog, _ line: Int) -> String {
    "Dit gesprek heeft een fout: \(dialog.file), regel \(line). Het komt niet verder. "
      + "De beheerder kan dat herstellen."
  }

  static func reached(_ titles: [String]) -> String {
    "Er gaat bericht naar de \(titles.joined(separator: " en de "))."
  }

  static func notReached(_ titles: [String]) -> String {
    let receivers = "de " + titles.joined(separator: " en de ")
    return "Van \(receivers) is geen e-mailadres bekend. "
      + "Vertel \(receivers) daarom zelf wat hier is ingevuld."
  }

  static func stuck(_ environment: Environment, _ role: Role?) -> String {
    "Lukt het niet? Typ hulp voor uitleg, of stop. Hulp van een mens: \(contact(environment, role))."
  }

  static func notInProtocol(_ environment: Environment, _ role: Role?) -> String {
    "Dat staat niet in het protocol, of de vraag is niet begrepen. "
      + "Probeer het in andere woorden. Of vraag het aan: \(contact(environment, role))."
  }

  /// Who helps this role further: the leidinggevende's HR-adviseur, a medewerker's administration.
  private static func contact(_ environment: Environment, _ role: Role?) -> String {
    let helper: Role = role == .medewerker ? .personeelsadministratie : .hrAdviseur
    return environment.contactLine(helper)
  }

  static func noAddress(_ title: String) -> String {
    "Er is geen e-mailadres bekend van de \(title). Geef dit bericht zelf door."
  }

  static func toTheContact(_ title: String) -> String {
    "Het adres van de eigen \(title) is niet bekend. Daarom komt dit bericht hier."
  }

  static func words(for fault: LineFault) -> String {
    switch fault {
    case .tooLong: "Deze regel is te lang. Typ hooguit 1.000 tekens."
    case .notUTF8: "Deze regel bevat tekens die niet te lezen zijn. Typ hem opnieuw."
    case .controlCharacters:
      "Deze regel bevat onzichtbare stuurtekens. Typ hem opnieuw, zonder plakken."
    }
  }

  /// The dialog that someone names with "gesprek NAAM".
  static func dialogName(_ words: String) -> String? {
    let parts = words.lowercased().split(separator: " ")
    return parts.count == 2 && parts[0] == "gesprek" ? String(parts[1]) : nil
  }

  /// The question after "?" or "vraag" at a prompt for words.
  static func markedQuestion(_ words: String) -> String? {
    for mark in ["? ", "vraag ", "Vraag "] where words.hasPrefix(mark) {
      return String(words.dropFirst(mark.count))
    }
    return nil
  }

  /// Whether a line can be a question at all: "nee", "3" and "6 maart" are answers that went wrong.
  static func canBeQuestion(_ line: String) -> Bool {
    if line.hasSuffix("?") { return true }
    guard let first = line.first, first.isLetter else { return false }
    if case .success = AnswerReader(now: CivilMoment(date: CivilDate(dayNumber: 0), time: .noon))
      .read(line, as: .yesNo)
    {
      return false
    }
    return true
  }

  /// Whether a line looks like a question, and not like an answer that went wrong.
  static func looksLikeQuestion(_ line: String) -> Bool {
    if line.hasSuffix("?") { return true }
    let first = line.lowercased().split(separator: " ").first.map(String.init) ?? ""
    return QuestionWords.asks(first)
  }

  static func isGoingOn(_ line: String) -> Bool {
    ["verder", "ga verder"].contains(line.lowercased().trimming { $0.isWhitespace || $0 == "." })
  }

  static func meansNotMedical(_ line: String) -> Bool {
    ["niet medisch", "dit is niet medisch", "'niet medisch'"]
      .contains(line.lowercased().trimming { $0.isWhitespace || $0 == "." || $0 == "!" })
  }

  static let noContents = "Er is verder niets bij ingevuld."

  static func holdsName(_ name: String) -> String {
    "'\(name)' is de naam van een collega. Schrijf geen namen op: dit komt in een bericht."
  }

  static func looksMedical(_ words: [String]) -> String {
    let named = words.map { "'\($0)'" }.joined(separator: " en ")
    let verb = words.count == 1 ? "lijkt" : "lijken"
    return "\(named) \(verb) op iets medisch. Dat hoort hier niet en is niet bewaard. "
      + "Typ het in andere woorden. Is het toch niet medisch? Typ dan: niet medisch"
  }

  static func help(for danger: DangerWords.Danger, ownNumber: String?) -> String {
    let own = ownNumber.map { " Het noodnummer van de gemeente is \($0)." }
    switch danger {
    case .suicide:
      return "Praat nu met iemand: bel 113 of 0800-0113, gratis, dag en nacht. "
        + "Is er nu gevaar? Bel 112.\(own ?? "")"
    case .emergency:
      return "Is er nu gevaar? Bel meteen 112.\(own ?? "")"
    }
  }
}

extension [String] {
  /// The role of a dialog that is for one role only.
  var onlyRole: Role? { count == 1 ? first.flatMap { Role(rawValue: $0) } : nil }
}
