import CivilDate
import Verzuimprotocol

/// What is said around a practice; its situations stand in `Dialogs/oefenen`.
enum PracticeWords {
  static let mark = "OEFENING"
  static let gemeente = "Gemeente Oefening"
  static let menuTitle = "Oefenen met een verzonnen team"
  static let goOn = "verder"
  static let welcome = "Alles is verzonnen. Niets wordt bewaard en er gaat geen bericht weg."
  static let which = "Welke oefening wilt u doen? Kies een nummer."
  static let yourTurn =
    "Nu bent u aan de beurt. Klaar met dit moment? Typ verder. Met stop komt het verslag."
  static let finished = "De oefening is klaar. Dit is het verslag."
  static let whatNow = "Wat wilt u nu doen?"
  static let again = "De hele oefening opnieuw"
  static let others = "Een andere oefening"
  static let nothingLeft = "U bent klaar. Van deze oefening blijft niets achter."
  static let chooseNumber = "Kies een nummer uit de lijst, of typ stop."
  static let inTime = "Op tijd gedaan:"
  static let late = "Te laat gedaan:"
  static let forgotten = "Niet gedaan:"
  static let remark = "Let op:"
  static let noRemarks = "Over wat u vroeg en opschreef zijn er geen opmerkingen."

  static func noScenario(_ name: String, _ known: [String]) -> String {
    "De oefening '\(name)' bestaat niet. Kies uit: \(known.joined(separator: ", "))."
  }

  static func meansGoingOn(_ line: String) -> Bool {
    ["verder", "klaar", "volgende"].contains(
      line.lowercased().trimming { $0.isWhitespace || $0 == "." })
  }

  /// What stands above every screen.
  static func head(_ now: CivilMoment) -> String {
    "\(mark), \(DutchDates.full(now.date)), \(now.time) uur"
  }

  static func says(_ name: String, _ words: String) -> String {
    words.hasPrefix("(") ? words : "\(name) zegt: \"\(words)\""
  }

  static func moment(_ number: Int, _ moment: CivilMoment) -> String {
    "Moment \(number) opnieuw: \(DutchDates.withoutYear(moment.date)), \(moment.time) uur"
  }

  static func count(_ all: Int, inTime: Int, late: Int, forgotten: Int) -> String {
    guard all > 0 else { return "Er was voor u nog geen taak die klaar moest zijn." }
    return "Van de \(all) taken deed u er \(inTime) op tijd en \(late) te laat. "
      + "Niet gedaan: \(forgotten)."
  }

  /// One task of the report: what, about whom, until when, and the section.
  static func line(for task: Taak, name: String) -> String {
    let words = task.whatAfterColon
    let what = words.hasSuffix(".") ? String(words.dropLast()) : words
    var line = "- \(what) (\(name))"
    if let last = task.uiterst { line += ", uiterlijk \(DutchDates.full(last))" }
    if let done = task.gedaanOp { line += ", gedaan op \(DutchDates.withoutYear(done))" }
    return line + " (\(task.bron.first?.label ?? ""))"
  }

  static func heldBack(_ count: Int) -> String {
    let times = count == 1 ? "1 keer" : "\(count) keer"
    return "Let op: \(times) typte u iets wat medisch leek, of een naam. "
      + "Dat hoort niet in een dossier."
  }
}
