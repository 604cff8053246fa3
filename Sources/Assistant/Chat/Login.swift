import Access
import Answers
import DialogEngine
import Personnel
import Verzuimprotocol

extension Assistant {
  /// What the question who it is can hear besides a role: one's own number, or what one comes for.
  ///
  /// Nil for any other words. In a checked store nobody is asked for his number.
  func heardAtLogin(_ line: String, _ state: ConversationState) -> [Block]? {
    guard state.dialog == AssistantWords.loginDialog, environment.isFree, asker.number == nil,
      case .choice? = engine.prompt(in: state)?.kind, engine.isNoAnswer(line, in: state)
    else { return nil }
    let words = line.trimming { $0.isWhitespace || ".?!".contains($0) }
    if let number = personnelNumber(words) {
      asker.number = number
      let roles = environment.access.roles(of: number)
      if roles.count == 1 { asker.role = roles.first }
      conversation = nil
      return [.say(text: AssistantWords.understood(number), sources: [])]
        + carryOn(afterLogin ?? .menu)
    }
    guard afterLogin == .menu, let name = library.dialog(called: words) else { return nil }
    return carryOn(.dialog(name, isOnly: false))
  }

  /// The number of somebody who works here; nil for other words, and for the short numbers of a menu.
  private func personnelNumber(_ words: String) -> String? {
    guard AssistantWords.isPersonnelNumber(words),
      case .success(.employeeNumber(let number)) = AnswerReader(now: environment.now)
        .read(words, as: .employeeNumber)
    else { return nil }
    return environment.personnel.roster.employee(number)?.number
  }
}

extension AssistantWords {
  /// Whether words can be nothing but a personeelsnummer: no menu is as long as 1,000 lines.
  static func isPersonnelNumber(_ words: String) -> Bool {
    (4...8).contains(words.utf8.count) && words.utf8.allSatisfy { (0x30...0x39).contains($0) }
  }
}
