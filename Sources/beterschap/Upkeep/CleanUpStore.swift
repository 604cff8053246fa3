import Access
import Assistant
import CivilDate
import DossierStore
import Personnel
import Terminal

extension StoreUpkeep {
  /// Removes what is older than its term, or with `isTrial` only tells what would go.
  func cleanUp(isTrial: Bool) throws(Failure) -> Int32 {
    let environment = try OpenStore.maintained(options)
    environment.inzage.origin = "opslag opruimen"
    guard environment.troubles.isEmpty else {
      throw Failure(environment.troubles.joined(separator: " "), exitCode: 65)
    }
    guard !environment.personnel.organisation.retention.isEmpty else {
      throw Failure(
        "Er zijn geen bewaartermijnen. Vul bewaartermijnen in organisatie.json in.", exitCode: 78)
    }
    do throws(StoreError) {
      let plan = try CleanUp(environment)
      if !isTrial { try plan.carryOut(environment) }
      let drafts = try CleanUp.documents(.drafts, environment, onlyLooking: isTrial)
      let sent = try CleanUp.documents(.sent, environment, onlyLooking: isTrial)
      tell(plan, drafts: drafts, sent: sent, isTrial: isTrial)
      return 0
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
  }

  private func tell(_ plan: CleanUp, drafts: Int, sent: Int, isTrial: Bool) {
    if options.isJSON {
      let items = plan.items.map { item in
        JSONOutput.object([
          .init("medewerker", .text(item.number)), .init("termijn", .text(item.kind.rawValue)),
          .init("sinds", .text(item.since.iso)),
        ])
      }
      let cases = plan.cases.map { old in
        JSONOutput.object([
          .init("medewerker", .text(old.number)),
          .init("eerste_ziektedag", .text(old.firstDay.iso)),
          .init("sinds", .text(old.since.iso)),
        ])
      }
      let held = plan.held.map { hold in
        JSONOutput.object([
          .init("medewerker", .text(hold.number)), .init("reden", .text(hold.reason)),
        ])
      }
      print(
        JSONOutput.object([
          .init("proef", .flag(isTrial)), .init("dossiers", .list(items)),
          .init("gevallen", .list(cases)),
          .init("bewaard", .list(held)), .init("concepten", .number(drafts)),
          .init("verzonden", .number(sent)),
        ]).line)
      return
    }
    let verb = isTrial ? "kan weg" : "is weg"
    for item in plan.items {
      print("Dossier \(item.number) \(verb): \(StoreUpkeep.words(item)).")
    }
    for old in plan.cases {
      print(
        "Van dossier \(old.number) \(verb): het ziektegeval vanaf \(DutchDates.full(old.firstDay)). "
          + "De termijn na dat geval is om sinds \(DutchDates.full(old.since)).")
    }
    for hold in plan.held {
      print(ScreenText.line("Dossier \(hold.number) blijft: \(hold.reason)."))
    }
    print(
      "Concepten: \(drafts). Verzonden berichten: \(sent). Dossiers: \(plan.items.count). "
        + "Oude gevallen: \(plan.cases.count).")
    if isTrial { print("Dit was een proef. Er is niets verwijderd.") }
  }

  private static func words(_ item: CleanUp.Item) -> String {
    let term =
      switch item.kind {
      case .afterService: "na uit dienst"
      case .afterCase: "na het laatste ziektegeval"
      case .drafts, .sent: item.kind.rawValue
      }
    return "de termijn \(term) is om sinds \(DutchDates.full(item.since))"
  }
}
