import CivilDate
public import DossierStore
import Messages
public import Verzuimprotocol

/// Makes the messages of the protocol that are due, each once.
public struct SignalRun {
  /// A message that was put into postvak-uit.
  public struct Made: Hashable, Sendable {
    /// The name of its file without ".eml".
    public let key: String
    /// The name of its template.
    public let kind: String
    /// The role that gets it.
    public let role: Role
    /// Whether an address is known; without one it waits.
    public let hasAddress: Bool
  }

  /// The messages that were made, in the order of the dossiers.
  public private(set) var made: [Made] = []
  /// What could not be read or written.
  public private(set) var troubles: [String] = []
  private let environment: Environment
  private let library: Library

  /// Looks all dossiers over and puts what is due into postvak-uit.
  ///
  /// First the message, then its gebeurtenis: whatever stops it in between, the next run finds the
  /// message and only records it.
  public init(_ environment: Environment, library: Library) throws(StoreError) {
    self.environment = environment
    self.library = library
    for number in try environment.store.dossierNumbers() {
      do throws(StoreError) {
        try look(into: number)
      } catch {
        // A full disk stops everything; one dossier that cannot be read hides no other.
        switch error {
        case .noSpace, .readOnly, .tooManyFiles, .io: throw error
        case .missing, .settingsMissing, .keyMissing, .noMemory, .busy, .notAllowed, .damaged,
          .newerFormat, .networkFileSystem, .unstorable, .refused:
          troubles.append("Dossier \(number): \(error.description)")
        }
      }
    }
  }

  private mutating func look(into number: DossierNumber) throws(StoreError) {
    let contents = try environment.store.glance(at: number)
    troubles += contents.damage.map(\.description)
    let view = DossierView(
      number: number.description, lines: contents.events.compactMap(Gebeurtenis.init),
      lastDay: environment.lastDay(of: number), today: environment.today, rules: environment.rules)
    for signal in view.signals {
      let isOnItsWay = try make(signal, view)
      // A message without an address reached nobody: the next run tries again.
      if let verplichting = signal.records, isOnItsWay {
        try record(verplichting, signal, view, number)
      }
    }
  }

  /// Puts the message of a signal into postvak-uit; whether it was sent, or can be.
  private mutating func make(_ signal: Signal, _ view: DossierView) throws(StoreError) -> Bool {
    let mail = MailRouting(environment: environment)
    let receiver = mail.addressee(of: signal.role.rawValue, about: view.number)
    guard let template = library.template(signal.template), let sender = mail.sender,
      let to = receiver.address
    else {
      troubles.append("Het bericht '\(signal.template)' ontbreekt in de map berichten.")
      return false
    }
    let key = MessageKey(
      conversation: SignalRun.conversation(view), step: signal.step, template: signal.template,
      recipient: signal.role.rawValue)
    guard let file = DocumentName(key.fileName) else { return false }
    guard try environment.store.document(file, in: .sent) == nil else { return true }
    let values = SignalValues(signal: signal, view: view)
    let body: String
    do throws(MissingValue) {
      body = try template.render(values.value)
    } catch {
      troubles.append("In het bericht '\(signal.template)' ontbreekt de waarde '\(error.name)'.")
      return false
    }
    let note = receiver.note.map { "\n\($0)\n" } ?? ""
    let message = MailMessage(
      key: key, sender: sender, recipients: [to], moment: environment.now, text: body + note)
    let hasAddress = !Addressee.isNobody(message.bytes)
    if try add(message, file) {
      made.append(
        Made(
          key: key.digits, kind: signal.template, role: signal.role, hasAddress: hasAddress))
    }
    return hasAddress
  }

  /// Puts it into postvak-uit; false when it was there.
  ///
  /// One that waited for an address gets it now.
  private func add(_ message: MailMessage, _ file: DocumentName) throws(StoreError) -> Bool {
    if let waiting = try environment.store.document(file, in: .outbox) {
      guard Addressee.isNobody(waiting), !Addressee.isNobody(message.bytes) else { return false }
      try environment.store.replaceDocument(file, in: .outbox, with: message.bytes)
      return true
    }
    return try environment.store.addDocument(file, in: .outbox, with: message.bytes)
  }

  private func record(
    _ verplichting: Verplichting, _ signal: Signal, _ view: DossierView, _ number: DossierNumber
  ) throws(StoreError) {
    let draft = EventDraft(
      moment: Timestamp(secondsSince1970: environment.machineClock()), day: environment.today,
      actor: Actor(role: Role.personeelsadministratie.rawValue, number: nil),
      kind: verplichting.id, fields: ["datum": .text(environment.today.iso)],
      conversation: ConversationStep(id: SignalRun.conversation(view), step: signal.step))
    _ = try environment.store.append(draft, to: number)
  }

  private static func conversation(_ view: DossierView) -> String { "signalen-\(view.number)" }
}
