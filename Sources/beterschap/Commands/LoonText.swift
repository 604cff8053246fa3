import Assistant
import CivilDate
import Verzuimprotocol

/// What is paid on a day, as people read it.
enum LoonText {
  /// The answer with the step, the bonus and the total, each in a sentence.
  static func blocks(
    _ pay: Cited<Bezoldiging>, of question: LoonQuestion, rules: Verzuimprotocol
  ) -> [Block] {
    let value = pay.value
    var lines = [
      "Op \(DutchDates.full(question.day)) is het ziektemaand \(value.ziektemaand).",
      "Gewerkt: \(number(.hundredths(question.worked))) van \(number(.hundredths(question.hours))) uur per week.",
      "Over gewerkte uren is het loon 100 procent.",
      "Over de andere uren is het loon \(number(value.percentage)) procent.",
    ]
    if value.bonus {
      let step = rules.pay.step(month: value.ziektemaand)
      lines.append(
        "Meer dan de helft is gewerkt. Dat geeft \(step.bonus) procent extra over die uren.")
    }
    lines.append("Samen is dat \(number(value.totaal)) procent van het volle loon.")
    if value.bonus, value.totaal == Fraction(100) {
      lines.append("Meer dan 100 procent wordt het nooit.")
    }
    return [
      .say(text: lines.joined(separator: "\n"), sources: pay.citations.map(\.label))
    ] + warnings(rules) + [.say(text: "Dit volgt de \(rules.titel).", sources: [])]
  }

  // What people decide is told, and never counted.
  private static func warnings(_ rules: Verzuimprotocol) -> [Block] {
    rules.texts.sanctions.filter { $0.citations.contains(.protocol2s10s1) }.prefix(1).map {
      .say(text: $0.value, sources: $0.citations.map(\.label))
    }
  }

  /// "36", "20,5", "98,33".
  private static func number(_ value: Fraction) -> String {
    var words = value.dutch
    if words.hasSuffix(",00") { return String(words.dropLast(3)) }
    if words.hasSuffix("0") { words.removeLast() }
    return words
  }
}
