import DialogEngine
import ScriptText
import Training
import Verzuimprotocol

extension Library {
  /// The names of all scenarios to practise with, in order.
  public var scenarioNames: [String] { scenarioPaths.keys.sorted() }

  /// The scenario with this name; nil when there is none, or its file has a fault.
  func scenario(_ name: String) -> Scenario? {
    guard let path = scenarioPaths[name] else { return nil }
    return readScenario(path).scenario
  }

  /// What is wrong with the scenarios.
  func scenarioFindings() -> [Finding] {
    scenarioPaths.sorted { $0.key < $1.key }.flatMap { name, path -> [Finding] in
      let (scenario, findings) = readScenario(path)
      guard let scenario, scenario.name != name else { return findings }
      return findings + [
        Finding(
          code: .otherFileName, file: source.name(path), line: 1, column: 1,
          text: "De oefening '\(scenario.name)' hoort in \(scenario.name).oefening te staan.")
      ]
    }
  }

  private func readScenario(_ path: String) -> (scenario: Scenario?, findings: [Finding]) {
    guard let bytes = source.bytes(path) else { return (nil, []) }
    let questions = allDialogs.flatMap { $0.questions.map(\.id) }
    let knows = Scenario.Knows(
      roles: Set(Role.allCases.map(\.rawValue)),
      kinds: Dictionary(
        uniqueKeysWithValues: Gebeurtenissoort.inOrder.map { ($0.id, Set($0.fields.map(\.name))) }),
      questions: Set(questions), isSource: { Citation($0) != nil })
    return Scenario.read(ScriptFile(name: source.name(path), bytes: bytes), knows: knows)
  }
}
