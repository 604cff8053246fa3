import Access
import Answers
import CivilDate
import DialogEngine
import DossierStore
import Personnel
import Verzuimprotocol

/// How a deed of a dialog ended.
enum DeedOutcome {
  /// It is done; with what there is to say about it.
  case done([Block])
  /// A rule forbids it: the user can change an answer.
  case refused(String)
  /// It cannot be done, and trying again does not help.
  case impossible(ChatFailure)
  /// The disk or another process stood in the way: the same can be tried again.
  case failed(ChatFailure)
}

extension Assistant {
  /// Carries out what a dialog wants done.
  func carryOut(_ deed: Deed, _ state: ConversationState) -> DeedOutcome {
    // What happens in a lesson never happened.
    guard scene == nil else {
      return .impossible(ChatFailure(message: LearningWords.recordsNothing, exitCode: 65))
    }
    switch deed.kind {
    case .record(let kind, let day, let fields, let subject):
      return record(kind, day: day, fields: fields, subject: subject, deed, state)
    case .send(let template):
      let said = send(template, deed, state)
      // It would say too little, and can be sent when the dossier can be read again.
      if let unreadable { return .failed(unreadable) }
      return .done(said)
    }
  }

  /// Puts a gebeurtenis into the dossier; it is durable when this returns `.done`.
  private func record(
    _ kind: String, day: CivilDate, fields: [String], subject questions: [String], _ deed: Deed,
    _ state: ConversationState
  ) -> DeedOutcome {
    guard let number = subject(questions, deed.answers), let dossier = DossierNumber(number),
      let role = asker.role, let soort = Gebeurtenissoort.named(kind)
    else {
      return .impossible(ChatFailure(message: AssistantWords.noDossier, exitCode: 64))
    }
    let asker = Asker(number: asker.number, role: role)
    let draft = EventDraft(
      moment: Timestamp(secondsSince1970: environment.machineClock()), day: day,
      actor: Actor(role: role.rawValue, number: asker.number.flatMap { DossierNumber($0) }),
      kind: kind, fields: values(of: fields, soort, deed.answers),
      conversation: ConversationStep(id: state.id, step: deed.key))
    let lastDay = environment.personnel.roster.employee(number)?.outOfService
      .flatMap { CivilDate(iso: $0) }
    do throws(DossierAccessError) {
      let outcome = try environment.dossiers(for: asker).add(draft, to: dossier) { events in
        self.objection(to: draft, after: events, lastDay: lastDay)
      }
      return .done([.recorded(event: kind, dossier: number)] + notes(on: outcome))
    } catch {
      let failure = ChatFailure(message: error.description, exitCode: error.exitCode)
      switch error {
      case .refused: return .impossible(failure)
      case .store(.refused(let reason)): return .refused(reason)
      case .inzage, .store: return .failed(failure)
      }
    }
  }

  /// The answers that the kind of gebeurtenis has a field for; what was skipped is left out.
  private func values(
    of fields: [String], _ kind: Gebeurtenissoort, _ answers: AnswerBook
  ) -> [String: EventValue] {
    var values: [String: EventValue] = [:]
    for field in kind.fields where fields.contains(field.name) {
      if let value = answers[field.name]?.eventValue(as: field.kind) {
        values[field.name] = value
      }
    }
    return values
  }

  /// What the rules say against a gebeurtenis, looked at while nobody else can add one.
  private func objection(
    to draft: EventDraft, after events: [Event], lastDay: CivilDate?
  ) -> String? {
    guard let new = Gebeurtenis(draft, number: (events.last?.number ?? 0) + 1) else { return nil }
    let lines = events.compactMap { Gebeurtenis($0) } + [new]
    let gevallen = Ziektegevallen(
      Dossierfeiten(lines, uitDienst: lastDay), rules: environment.rules)
    return gevallen.fouten.first { $0.nummer == new.nummer }?.message
  }

  private func notes(on outcome: AppendOutcome) -> [Block] {
    outcome.damage.map { .say(text: $0.description, sources: []) }
  }
}

extension Answer {
  /// The answer as a field of this kind keeps it: a count as a whole number.
  func eventValue(as kind: GebeurtenisFieldKind) -> EventValue? {
    if case .number(let hundredths) = self, kind == .number {
      return .number(Double(hundredths / 100))
    }
    return eventValue
  }

  /// The answer as a dossier keeps it: days as "2026-03-02", a length of time as "3 dagen".
  private var eventValue: EventValue? {
    switch self {
    case .text(let text), .phone(let text), .email(let text), .employeeNumber(let text):
      .text(text)
    case .yesNo(let isYes): .flag(isYes)
    case .choice(let key): .text(key)
    case .choices(let keys): .texts(keys)
    case .date(let date): .text(date.iso)
    case .time(let time): .text(time.description)
    case .duration(let count, let unit):
      .text(unit == .days ? "\(count) dagen" : "\(count) maanden")
    case .number(let hundredths): .text(Answer.decimal(hundredths))
    case .unknown: .text("onbekend")
    case .skipped: nil
    }
  }

  /// Hundredths as a decimal with two digits: 2050 is "20.50".
  private static func decimal(_ hundredths: Int) -> String {
    let part = abs(hundredths % 100)
    let sign = hundredths < 0 ? "-" : ""
    return "\(sign)\(abs(hundredths) / 100).\(part < 10 ? "0" : "")\(part)"
  }
}
