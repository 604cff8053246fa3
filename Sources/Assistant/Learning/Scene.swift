import CivilDate
import DialogEngine
import Personnel
import Training
import Verzuimprotocol

/// The invented world that a lesson plays in: a person, his dossier and the day it is there.
struct Scene {
  let conversation: String
  let situation: Situation
  let employee: Employee
  let dossier: DossierView

  init(_ kind: SituationKind, conversation: String, rules: Verzuimprotocol) {
    self.conversation = conversation
    situation = Situation(kind, generator: SeededGenerator(text: conversation))
    var employee = Employee(number: situation.number)
    employee.name = situation.name
    employee.hundredthsOfHours = situation.hours
    self.employee = employee
    dossier = DossierView(
      number: situation.number, lines: situation.lines, today: situation.today, rules: rules)
  }
}

extension Assistant {
  /// The invented world of the running dialog; nil in the real one.
  var scene: Scene? {
    guard let conversation,
      let kind = library.dialog(conversation.dialog)?.situation.flatMap(SituationKind.init)
    else { return nil }
    if let lastScene, lastScene.conversation == conversation.id { return lastScene }
    let scene = Scene(kind, conversation: conversation.id, rules: environment.rules)
    lastScene = scene
    return scene
  }
}
