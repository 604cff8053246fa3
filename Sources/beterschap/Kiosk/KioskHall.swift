import Assistant
import Glibc
import Terminal

/// Receives one visitor after another, until a signal ends the kiosk.
struct KioskHall {
  /// A visitor's program that breaks within so many seconds broke by itself.
  private static let tooFast = 3
  private static let longestPause = 60

  let screen: KioskScreen
  let name: String
  let organisation: String
  let visitor: StartVisitor
  private var notice: String?
  private var fastFailures = 0

  init(screen: KioskScreen, name: String, organisation: String, visitor: StartVisitor) {
    self.screen = screen
    self.name = name
    self.organisation = organisation
    self.visitor = visitor
  }

  /// Runs until the kiosk must end; gives the exit code.
  mutating func run() -> Int32 {
    while true {
      show([notice, KioskWords.welcome(organisation), KioskWords.whatFor, KioskWords.begin])
      if case .ends(let code) = screen.waitForEnter() { return code }
      screen.clear()
      let start = time(nil)
      let (ending, code) = receive()
      if let code { return code }
      screen.takeKeys()
      switch ending {
      case .done:
        notice = nil
        fastFailures = 0
      case .broke(let how):
        tell(how)
        fastFailures = time(nil) - start < KioskHall.tooFast ? fastFailures + 1 : 0
        notice = KioskWords.broke
        if let code = rest() { return code }
      }
    }
  }

  /// One visitor, from his first question to the end of his program.
  private func receive() -> (StartVisitor.Ending, exitCode: Int32?) {
    guard let process = visitor.start() else { return (.broke("start niet"), nil) }
    var ending: StartVisitor.Ending?
    let happening = screen.waitForChild {
      ending = StartVisitor.ending(of: process)
      return ending != nil
    }
    guard case .ends(let code) = happening else { return (ending ?? .done, nil) }
    StartVisitor.end(process)
    return (.done, code)
  }

  /// Waits longer each time when visitors' programs break at once, again and again.
  private func rest() -> Int32? {
    guard fastFailures > 1 else { return nil }
    show([KioskWords.isBroken])
    let seconds = min(1 << min(fastFailures - 1, 6), KioskHall.longestPause)
    if case .ends(let code) = screen.pause(seconds: seconds) { return code }
    screen.takeKeys()
    return nil
  }

  private func show(_ texts: [String?]) {
    screen.clear()
    PlainScreen.show(texts.compactMap { $0 }.map { .say(text: $0, sources: []) })
  }

  // The visitor need not read it, the beheerder finds it in the journal.
  private func tell(_ how: String) {
    guard isatty(STDERR_FILENO) == 0 else { return }
    Failure.tell(KioskWords.visitorEnded(name, how), asJSON: false)
  }
}
