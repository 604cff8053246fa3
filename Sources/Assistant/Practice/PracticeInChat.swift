import CivilDate

extension Assistant {
  /// Practising from the menu: the chat waits until it is over, and then shows its menu again.
  func startPractice() -> [Block] {
    let practice = PracticeChat(
      library: library, rules: environment.rules, today: environment.today, named: nil,
      newID: environment.newID)
    self.practice = practice
    return practice.open()
  }

  func receiveInPractice(_ line: String, _ practice: PracticeChat) -> [Block] {
    let said = practice.receive(line)
    guard practice.awaiting == nil else { return said }
    self.practice = nil
    lookAgain()
    return said + openMenu()
  }
}
