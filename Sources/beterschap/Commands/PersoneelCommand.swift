import ArgumentParser
import Assistant
import CSVText
import DossierStore
import Messages
import Personnel
import ScriptText
import Terminal
import Verzuimprotocol

/// `beterschap personeel importeer BESTAND.csv`: people from a file, all of them or none.
struct PersoneelCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "personeel")

  @OptionGroup var options: CommonOptions
  @Flag(name: .customLong("volledig")) var isWhole = false
  @Flag(name: .customLong("proef")) var isTrial = false
  @Argument var words: [String] = []

  func carryOut() throws(Failure) -> Int32 {
    let path = try ImportFile.path(words, command: "personeel")
    let environment = try OpenStore.environment(options.named)
    try WhoAsks.requireMaintainer(options.named, environment)
    let file = try ImportFile.read(path)
    let old = try Failure.attempt { () throws(StoreError) in
      try environment.store.contents(of: .personnel)
    }
    let found = try checked(file, old, path)
    if !isTrial, !found.isSame {
      try Failure.attempt { () throws(StoreError) in
        try environment.store.replace(.personnel, from: old, with: found.bytes)
      }
    }
    if options.isJSON {
      print(PersoneelReport.json(found, isTrial: isTrial).line)
    } else {
      PlainScreen.show(PersoneelReport.blocks(found, isTrial: isTrial))
    }
    return 0
  }

  private func checked(
    _ file: CSVFile, _ old: [UInt8]?, _ path: String
  ) throws(Failure) -> RosterImport {
    let rules = ImportRules(
      roles: Role.allCases.map(\.rawValue), isEmail: { EmailAddress($0) != nil },
      suggest: { Suggestion.nearest(to: $0, among: $1) })
    let progress = Progress(total: file.rows.count, "rijen nagekeken")
    let result: Result<RosterImport, ImportFaults>
    do throws(PersonnelError) {
      result = try RosterImport.read(
        file, into: old, isWhole: isWhole, rules: rules, progress: progress.tell)
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
    switch result {
    case .success(let found): return found
    case .failure(let error): throw ImportFile.failure(path, error.faults)
    }
  }
}
