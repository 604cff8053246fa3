import Answers
import CivilDate
import DialogEngine
import Personnel
import Training
import Verzuimprotocol

/// What facts and values are worked out from: who asks, about whom, and the answers so far.
struct HostContext {
  /// Whose dossier counts.
  enum About {
    /// Of whom the conversation is.
    case conversation
    /// This one, or nobody's.
    case person(String?)
  }

  let assistant: Assistant
  let answers: AnswerBook
  var about = About.conversation

  var environment: Environment { assistant.environment }
  /// The day that it is: in a lesson that of its invented world.
  var today: CivilDate { assistant.scene?.situation.today ?? environment.today }
  var asker: PartialAsker { assistant.asker }

  /// The medewerker whose dossier the conversation is about.
  var subject: String? {
    switch about {
    case .conversation: assistant.scene?.situation.number ?? assistant.subject(answers)
    case .person(let number): number
    }
  }

  var employee: Employee? {
    assistant.scene?.employee ?? subject.flatMap { environment.personnel.roster.employee($0) }
  }

  /// The telephone number of the one it is about, as numbers are read back; what is no number as it
  /// stands.
  var phone: String? {
    employee?.phone.map { kept in
      guard
        case .success(.phone(let read)) = AnswerReader(now: environment.now).read(kept, as: .phone)
      else { return kept }
      return read
    }
  }

  var dossier: DossierView? {
    assistant.scene?.dossier ?? subject.map { assistant.dossier(of: $0) }
  }

  var openSpell: Ziekteperiode? { dossier?.openSpell }

  /// The day from which the last case is dreigend langdurig; nil when it is not.
  var longSince: CivilDate? {
    dossier?.gevallen.last?.dreigendLangdurig(on: today, rules: environment.rules).value
  }

  /// The people whose leidinggevende the asker is, or whom he stands in for.
  var team: [Employee] {
    guard let number = asker.number, asker.role == .leidinggevende else { return [] }
    return environment.team(of: number)
  }

  /// The people of the asker's team who are ill now, or were so in the last two weeks: a call that
  /// took place is still to be written down.
  var sickTeam: [Employee] {
    team.filter { employee in
      guard let last = assistant.dossier(of: employee.number).gevallen.last else { return false }
      return last.einde.map { $0 + 14 > today } ?? true
    }
  }
}

extension Assistant {
  /// What the dialogs may ask.
  var host: Host {
    func context(_ answers: AnswerBook) -> HostContext {
      HostContext(assistant: self, answers: answers)
    }
    return Host(
      now: scene?.situation.now ?? environment.now,
      fact: { name, answers in HostFacts.isSo(name, context(answers)) },
      value: { name, answers in HostValues.value(name, context(answers)) },
      day: { name, answers in HostDays.all[name]?(context(answers)) },
      standard: { name, answers in HostStandards.all[name]?(context(answers)) },
      choices: { name, answers in HostLists.all[name]?(context(answers)) ?? [] },
      whole: { unit, answers in
        unit == .hours ? context(answers).contractHours : nil
      },
      expected: { name, answers in HostExpectations.answer(name, context(answers)) },
      person: { [weak self] number in self?.person(number) },
      keepsForLater: environment.keepsDrafts,
      objection: { [weak self] words in self?.objection(to: words) })
  }

  /// Who a number belongs to, for those who may look a name up: all but a medewerker.
  private func person(_ number: String) -> String? {
    let roster = environment.personnel.roster
    guard let role = asker.role, role != .medewerker, !roster.employees.isEmpty else { return nil }
    guard let employee = roster.employee(number) else { return AssistantWords.stranger(number) }
    return employee.name == nil ? nil : AssistantWords.person(employee)
  }

  /// The medewerker that a dialog is about: whom its questions name, else the asker.
  func subject(_ answers: AnswerBook) -> String? {
    guard let name = conversation?.dialog, let dialog = library.dialog(name),
      !dialog.subject.isEmpty
    else { return asker.number }
    return subject(dialog.subject, answers)
  }

  func subject(_ questions: [String], _ answers: AnswerBook) -> String? {
    guard !questions.isEmpty else { return asker.number }
    for question in questions {
      if let number = number(in: answers[question]) { return number }
    }
    return nil
  }

  /// The personeelsnummer that an answer names; nil for "somebody else".
  func number(in answer: Answer?) -> String? {
    switch answer {
    case .employeeNumber(let number): number
    case .choice(let key): paddedNumber(key)
    default: nil
    }
  }

  private func objection(to words: String) -> Refusal? {
    let folded = words.foldedLetters
    for name in environment.personnel.roster.employees.compactMap(\.name)
    where folded.contains(name.foldedLetters) {
      return Refusal(.objection, AssistantWords.holdsName(name))
    }
    let found = notMedical.contains(words) ? [] : library.medical.medicalWords(in: words)
    return found.isEmpty ? nil : Refusal(.objection, AssistantWords.looksMedical(found))
  }
}
