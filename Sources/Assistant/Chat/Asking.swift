import Answers
import CivilDate
import DialogEngine
import Personnel
import Questions
import Verzuimprotocol

extension Assistant {
  /// The answer to a free question, a counter-question, or the honest word that it is not there.
  func ask(_ question: String) -> [Block] { reply(to: find(question)) }

  /// What to say to a question that has this end; it is counted.
  func reply(to outcome: Outcome) -> [Block] {
    count(QuestionEnd(outcome))
    // `waarom` is about the last answer, not about one before it.
    lastOnderwerp = nil
    switch outcome {
    case .answer(let id, let also):
      return tell(id, also: also)
    case .elsewhere(let id):
      let answer = library.questions.onderwerpen[id].map { ownAnswer($0) }
      return [.say(text: answer ?? AssistantWords.notInProtocolAtAll, sources: [])]
    case .which(let ids):
      interjection = .which(ids)
      return [interjectionBlock(.which(ids))]
    case .none:
      return [.say(text: AssistantWords.notInProtocol(environment, asker.role), sources: [])]
    }
  }

  /// The onderwerp of a question; the name of somebody whom the asker knows is a word for who that is.
  func find(_ question: String, mustBeSure: Bool = false) -> Outcome {
    let asked = knownPeople.meanings(in: question, library.questions.knows)
    return library.questions.find(asked, role: asker.role, mustBeSure: mustBeSure)
  }

  private var knownPeople: KnownPeople {
    var people = KnownPeople(environment.organisation)
    guard let number = asker.number else { return people }
    switch asker.role {
    case .leidinggevende:
      people.add(environment.team(of: number).compactMap(\.name), as: "mijn medewerker")
    case .medewerker:
      let leidinggevende = environment.personnel.roster.leidinggevende(of: number)
      people.add([leidinggevende?.name].compactMap(\.self), as: "mijn leidinggevende")
    case .personeelsadministratie, .hrAdviseur, .bedrijfsmaatschappelijkWerker, .bedrijfsarts,
      .arbodienst, .helpdesk, .beheerder, nil:
      break
    }
    return people
  }

  /// Tells about an onderwerp, and offers what else was asked or, at the menu, the dialog that
  /// belongs to it.
  func tell(_ id: String, also: [String] = []) -> [Block] {
    guard let onderwerp = library.questions.onderwerpen[id] else { return [] }
    lastOnderwerp = onderwerp
    observer?(.told(id))
    let sources = onderwerp.sources(for: asker.role?.rawValue)
    var blocks: [Block] = [
      .say(text: ownAnswer(onderwerp), sources: sources)
    ]
    if let more = onderwerp.more { blocks.append(.say(text: more, sources: sources)) }
    if let today = onderwerp.today {
      blocks.append(.say(text: AssistantWords.today(today), sources: []))
    }
    if !also.isEmpty {
      interjection = .also(also)
      return blocks + [interjectionBlock(.also(also))]
    }
    guard let name = dialog(for: onderwerp), let title = library.dialog(name)?.title else {
      return blocks
    }
    if conversation == nil {
      interjection = .offer(name)
      blocks.append(interjectionBlock(.offer(name)))
    } else if conversation?.dialog != name {
      blocks.append(.say(text: AssistantWords.laterPossible(title), sources: []))
    }
    return blocks
  }

  /// The first dialog of an onderwerp that the asker can play.
  func dialog(for onderwerp: Onderwerp) -> String? {
    onderwerp.dialogs.first { name in
      guard let dialog = library.dialog(name) else { return false }
      return dialog.roles.isEmpty || asker.role.map { dialog.roles.contains($0.rawValue) } ?? false
    }
  }

  /// What the last answer rests on: its sections, what the program filled in, and where the nota
  /// contradicts itself.
  func lastAnswerReasons() -> [Block] {
    guard let onderwerp = lastOnderwerp, !onderwerp.sources.isEmpty else {
      return [.say(text: AssistantWords.nothingToExplain, sources: [])]
    }
    return [.say(text: AssistantWords.restsOn(environment.rules), sources: onderwerp.sources)]
      + TaskReason.readings(
        of: onderwerp.task.flatMap { Verplichting(id: $0) },
        contradictions: onderwerp.contradictions, in: environment.rules)
  }

  /// What a line gets that is a question and no answer; nil when it is to be read as an answer.
  ///
  /// What the prompt can read is an answer. At a prompt for words nearly everything can be read, so
  /// there a question is marked, or asked back once.
  func questionInBetween(_ line: String, _ state: ConversationState) -> [Block]? {
    guard state.aside == nil, let prompt = engine.prompt(in: state) else { return nil }
    let words = line.trimming(\.isWhitespace)
    if let marked = AssistantWords.markedQuestion(words) { return ask(marked) + backToQuestion() }
    if case .text = prompt.kind {
      guard words.hasSuffix("?"), !askedBack.contains(words) else { return nil }
      if find(words).isDeclined { return nil }
      askedBack.insert(words)
      interjection = .isItAQuestion(words)
      return [interjectionBlock(.isItAQuestion(words))]
    }
    guard AssistantWords.canBeQuestion(words), engine.isNoAnswer(line, in: state) else {
      return nil
    }
    // An answer that went wrong must not become a question for a word that they share.
    let looksLikeQuestion = AssistantWords.looksLikeQuestion(words)
    let outcome = find(words, mustBeSure: !looksLikeQuestion)
    switch outcome {
    case .none where words.hasSuffix("?"), .elsewhere where words.hasSuffix("?"):
      return reply(to: outcome) + backToQuestion()
    case .none, .elsewhere: return nil
    case .which where !looksLikeQuestion: return nil
    case .answer, .which: return reply(to: outcome) + backToQuestion()
    }
  }

  /// The pending question, unless the answer itself asked something.
  func backToQuestion() -> [Block] {
    interjection == nil ? pendingQuestion() : []
  }
}
