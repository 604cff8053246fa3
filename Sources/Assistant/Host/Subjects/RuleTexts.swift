import Answers
import CivilDate
import DialogEngine
import Verzuimprotocol

/// What the rules tell about an answer in a dialog, or count in a dossier.
extension HostContext {
  /// How often somebody was ill in the months up to today.
  var frequency: FrequencySignal {
    let firstDays = (dossier?.gevallen.gevallen ?? []).map(\.geval.eersteZiektedag)
    return environment.rules.frequencySignal(firstDays: firstDays, on: today).value
  }

  /// Why the asker wants a second opinion, as he just said.
  var secondOpinionReason: SecondOpinionReason? {
    guard case .choice(let key) = answers["waarover"] else { return nil }
    return SecondOpinionReason(rawValue: key)
  }

  /// What the chosen role or expert does, one duty a line, with the section.
  var duties: String? {
    guard case .choice(let title) = answers["wie"],
      let found = environment.rules.texts.taakomschrijvingen.first(where: { $0.title == title })
    else { return nil }
    let section = found.taken.first?.citations.first.map { " (\($0.label))" } ?? ""
    return (["\(title.capitalisedFirst)\(section):"] + found.taken.map { "- \($0.value)" })
      .joined(separator: "\n")
  }

  /// The hours a week, in hundredths, of the change that is still to be recorded.
  var changedHours: Int? {
    guard let day = dossier?.tijdschema?.current(.mutatieVerwerken)?.vanaf else { return nil }
    return dossier?.gevallen.last?.gebeurtenissen.last { $0.per == day && $0.uren != nil }?.uren
  }
}
