import Access
import Assistant
import DossierStore
import Pincode
import Terminal

/// The visitor's side of a kiosk: one chat, in a process of its own.
enum RunVisitor {
  /// Plays the chat of one visitor and gives the exit code.
  static func run(
    _ environment: Environment, kiosk: String, times: KioskTimes
  ) throws(Failure) -> Int32 {
    // The guard against crashes let SIGQUIT strike again.
    KioskScreen.ignoreSignalsOfKeys()
    let library = Library(FindDialogs.source(try FindDialogs.folder(named: nil)))
    environment.inzage.origin = "kiosk \(kiosk)"
    let pincodes = Pincodes(store: environment.store, clock: environment.machineClock)
    let chat = VisitorChat(environment, library: library) { (number, pin) throws(StoreError) in
      try pincodes.check(number, pin, kiosk: kiosk) == .ok
    }
    return ReadlineFrontEnd(kiosk: times).run(chat)
  }
}
