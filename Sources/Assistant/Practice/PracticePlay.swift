import CivilDate
import DialogEngine
import DossierStore
import Personnel
import Training
import Verzuimprotocol

/// One scenario being played: its team, its store, its clock, and the chat inside.
final class PracticePlay {
  let scenario: Scenario
  let team: PracticeTeam
  let rules: Verzuimprotocol
  private let library: Library
  private let newID: () -> String
  private let personnel: Personnel
  private var world: VolatileStore
  private(set) var chat: Assistant
  /// The store as it was before each moment that was played.
  private(set) var played: [VolatileStore] = []
  private var clock: PracticeClock
  /// What the others have said already in this moment.
  private var spoken: Set<Int> = []
  /// How often words were held back because they looked medical or held a name, by moment.
  private(set) var heldBack: [Int: Int] = [:]

  init(
    _ scenario: Scenario, library: Library, rules: Verzuimprotocol, today: CivilDate,
    newID: @escaping () -> String
  ) throws(StoreError) {
    self.scenario = scenario
    self.library = library
    self.rules = rules
    self.newID = newID
    team = PracticeTeam(for: scenario, today: today, generator: SeededGenerator(text: newID()))
    personnel = PracticePeople.personnel(scenario, team)
    world = try VolatileStore()
    clock = PracticeClock(CivilMoment(date: team.firstDay, time: .noon))
    chat = PracticePlay.chat(world, personnel, clock, rules, library, newID, team)
  }

  /// The moment that is played now; nil before the first.
  private var current: Scenario.Moment? {
    played.isEmpty ? nil : scenario.moments[played.count - 1]
  }

  /// When a moment of the scenario is.
  func moment(_ index: Int) -> CivilMoment {
    let moment = scenario.moments[index]
    return CivilMoment(date: team.date(moment.day), time: moment.time)
  }

  /// Whether the chat inside waits at its menu.
  var isAtMenu: Bool { chat.awaiting.map { $0.dialog == nil && $0.question == nil } ?? false }

  var isOver: Bool { chat.awaiting == nil }

  /// The day on which the practice stands.
  var today: CivilDate { clock.now.date }

  /// The dossier of one of the team, as the rules see it now.
  func dossier(_ person: Int) -> DossierView? {
    guard let number = DossierNumber(team.numbers[person - 1]),
      let contents = try? world.store.read(number)
    else { return nil }
    return DossierView(
      number: number.description, events: contents.events, lastDay: nil, today: today,
      rules: rules)
  }

  /// Goes on with the next moment; nil when there is none.
  func nextMoment() -> [Block]? {
    guard played.count < scenario.moments.count else { return nil }
    return playMoment(played.count)
  }

  /// Plays from a moment on again, as the store was before it.
  func goBack(to index: Int) -> [Block]? {
    guard played.indices.contains(index), let copy = try? played[index].copy() else { return nil }
    world = copy
    played.removeSubrange(index...)
    for later in index..<scenario.moments.count { heldBack[later] = nil }
    clock = PracticeClock(moment(index))
    chat = PracticePlay.chat(world, personnel, clock, rules, library, newID, team)
    return playMoment(index)
  }

  private func playMoment(_ index: Int) -> [Block]? {
    guard let before = try? world.copy() else { return nil }
    played.append(before)
    spoken = []
    clock.now = moment(index)
    chat.environment.now = clock.now
    chat.readDossiers = [:]
    chat.hasToldTasks = false
    let moment = scenario.moments[index]
    for happening in moment.happenings { happen(happening) }
    let told = moment.told.map { Block.say(text: team.words($0), sources: moment.sources) }
    return [head] + told + [.say(text: PracticeWords.yourTurn, sources: [])] + chat.openMenu()
  }

  /// A line for the chat inside, with what the other person says before he is asked.
  func receive(_ line: String) -> [Block] {
    let before = chat.heldBack
    let blocks = chat.receive(line)
    if chat.heldBack > before, !played.isEmpty {
      heldBack[played.count - 1, default: 0] += chat.heldBack - before
    }
    return [head]
      + blocks.flatMap { block in
        if case .question(let question) = block {
          utterance(before: question) + [block]
        } else {
          [block]
        }
      }
  }

  private func utterance(before question: QuestionBlock) -> [Block] {
    guard let id = question.id, let current, chat.conversation != nil else { return [] }
    for (index, line) in current.utterances.enumerated()
    where line.question == id && isAbout(line.person) && spoken.insert(index).inserted {
      let name = team.names[line.person - 1]
      return [.say(text: PracticeWords.says(name, team.words(line.words)), sources: [])]
    }
    return []
  }

  private func isAbout(_ person: Int) -> Bool {
    guard let state = chat.conversation else { return false }
    return chat.subject(chat.engine.answers(in: state)) == team.numbers[person - 1]
  }

  private func happen(_ happening: Scenario.Happening) {
    guard let number = DossierNumber(team.numbers[happening.person - 1]) else { return }
    let fields = happening.fields.mapValues { EventValue.text(team.stored($0)) }
    let draft = EventDraft(
      moment: Timestamp(secondsSince1970: 0), day: team.date(happening.day),
      actor: Actor(role: happening.role, number: nil), kind: happening.kind, fields: fields)
    // In memory nothing can fail but a scenario that contradicts itself, which its test finds.
    _ = try? world.store.append(draft, to: number)
  }

  private var head: Block {
    .say(text: PracticeWords.head(clock.now), sources: [])
  }

  private static func chat(
    _ world: VolatileStore, _ personnel: Personnel, _ clock: PracticeClock,
    _ rules: Verzuimprotocol, _ library: Library, _ newID: @escaping () -> String,
    _ team: PracticeTeam
  ) -> Assistant {
    let environment = Environment(
      store: world.store, personnel: personnel, clock: { clock.now }, machineClock: { 0 },
      rules: rules, keepsDrafts: false, newID: newID)
    let chat = Assistant(
      environment, library: library,
      asker: PartialAsker(number: team.leader, role: .leidinggevende))
    chat.isPractice = true
    return chat
  }
}

/// The clock of a practice, which jumps.
final class PracticeClock {
  var now: CivilMoment

  init(_ now: CivilMoment) { self.now = now }
}
