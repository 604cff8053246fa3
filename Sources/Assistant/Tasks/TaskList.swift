import Access
public import CivilDate
public import DossierStore
import Personnel
public import Verzuimprotocol

/// A task in a dossier: what somebody has to do about one medewerker.
public struct DossierTask: Sendable {
  /// The dossier, in eight digits.
  public let dossier: String
  /// The medewerker's name, where it is known.
  public let name: String?
  /// The task with its dates and sections.
  public let task: Taak
  /// The dialog that records it; nil when there is none.
  public let dialog: String?
  /// Whether the leidinggevende has left and nobody replaces him, so that another does it.
  public let isTakenOver: Bool
}

/// What is open, due or late for one role.
public struct TaskList: Sendable {
  /// The tasks that wait for somebody, by streef, else vanaf.
  public let tasks: [DossierTask]
  /// Dossiers that could not be read, or not wholly, with the reason.
  public let troubles: [String]

  /// The tasks of a role: the asker's own dossier, his team, or every dossier.
  public init(
    for asker: PartialAsker, in environment: Environment, dialogs: [String: String]
  ) throws(StoreError) {
    guard let role = asker.role, let wie = role.wie else {
      tasks = []
      troubles = []
      return
    }
    var found: [DossierTask] = []
    var troubles: [String] = []
    let asking = Asker(number: asker.number, role: role)
    let dossiers = environment.dossiers(for: asking)
    let access = environment.access
    var all: LookOver?
    if access.reachesEveryone(.view(.tasks), asking) {
      do throws(DossierAccessError) {
        all = try dossiers.lookOver(.tasks)
      } catch {
        if case .inzage(let cause) = error { throw cause }
      }
    }
    for id in try TaskList.dossiers(of: asker, role, environment) {
      let number = id.description
      guard all != nil || access.may(.view(.tasks), asking, dossier: number) else { continue }
      let employee = environment.personnel.roster.employee(number)
      let contents: DossierGlance
      do throws(DossierAccessError) {
        if let all {
          contents = try all.glance(at: id)
        } else {
          contents = try dossiers.glance(at: id, for: .tasks)
        }
      } catch {
        // One dossier that cannot be read hides no other; without inzage nothing is shown.
        if case .inzage(let cause) = error { throw cause }
        troubles.append("Dossier \(number): \(error.description)")
        continue
      }
      troubles += contents.damage.map(\.description)
      let view = DossierView(
        number: number, lines: contents.events.compactMap(Gebeurtenis.init),
        lastDay: employee?.outOfService.flatMap { CivilDate(iso: $0) },
        today: environment.today, rules: environment.rules)
      let takesOver =
        role == .personeelsadministratie && environment.isWithoutLeidinggevende(number)
      let tasks = view.openTasks { who, kind in
        kind == .persoon && (who.contains(wie) || takesOver && who.contains(.leidinggevende))
      }
      for task in tasks {
        let isTakenOver = !task.wie.contains(wie)
        found.append(
          DossierTask(
            dossier: number, name: employee?.name, task: task,
            dialog: isTakenOver ? nil : dialogs[task.id], isTakenOver: isTakenOver))
      }
    }
    self.troubles = troubles
    tasks = found.sorted {
      ($0.task.dates.sortDay, $0.dossier) < ($1.task.dates.sortDay, $1.dossier)
    }
  }

  /// The list as a chat shows it.
  public func blocks(for role: Role?, today: CivilDate) -> [Block] {
    let notes = troubles.map { Block.refusal($0) }
    guard !tasks.isEmpty else { return notes + [.say(text: AssistantWords.noTasks, sources: [])] }
    return notes + [
      .say(
        text: tasks.map { AssistantWords.line(for: $0, role: role, today: today) }.joined(
          separator: "\n"),
        sources: [])
    ]
  }

  /// The dossiers a role looks after; a free store without people has no teams, so it is all.
  private static func dossiers(
    of asker: PartialAsker, _ role: Role, _ environment: Environment
  ) throws(StoreError) -> [DossierNumber] {
    switch role {
    case .medewerker: return asker.number.flatMap { DossierNumber($0) }.map { [$0] } ?? []
    case .leidinggevende:
      let roster = environment.personnel.roster
      if roster.employees.isEmpty {
        return try environment.store.dossierNumbers()
      }
      let team = asker.number.map { environment.team(of: $0) } ?? []
      return team.compactMap { DossierNumber($0.number) }
    case .personeelsadministratie, .hrAdviseur, .bedrijfsmaatschappelijkWerker, .bedrijfsarts,
      .arbodienst:
      return try environment.store.dossierNumbers()
    case .helpdesk, .beheerder: return []
    }
  }
}
