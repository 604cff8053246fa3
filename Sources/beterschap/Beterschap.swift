import ArgumentParser
import CSVText

/// From the command line to an exit code.
enum Beterschap {
  /// Does what the arguments ask; a plain chat is opened at once, without a parser.
  static func run(_ arguments: [String]) -> Int32 {
    do throws(Failure) {
      if try FixedPlace.find() != nil { try RefusedOptions.check(arguments) }
      if let options = ChatArguments.read(arguments) { return try RunChat.run(options, .menu) }
      guard !Version.isAsked(arguments) else { return try Version.show(arguments) }
      guard !DutchHelp.isAsked(arguments) else { return DutchHelp.show(arguments) }
      return try command(arguments).carryOut()
    } catch {
      return error.report(asJSON: arguments.contains("--json"))
    }
  }

  private static func command(_ arguments: [String]) throws(Failure) -> any DutchCommand {
    let ordered = ArgumentOrder.commandFirst(arguments)
    do {
      guard let command = try RootCommand.parseAsRoot(ordered) as? any DutchCommand else {
        throw Failure(DutchUsage.words(for: ""), exitCode: 64)
      }
      return command
    } catch let failure as Failure {
      throw failure
    } catch {
      throw Failure(DutchUsage.words(for: RootCommand.message(for: error)), exitCode: 64)
    }
  }
}

/// The command line as a whole; a bare `beterschap` with options is the chat.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "beterschap",
    subcommands: [
      ChatCommand.self,
      GesprekCommand.self,
      VraagCommand.self,
      TijdlijnCommand.self,
      LoonCommand.self,
      TakenCommand.self,
      LerenCommand.self,
      OefenenCommand.self,
      DossierCommand.self,
      PersoneelCommand.self,
      VerzuimCommand.self,
      SignalenCommand.self,
      ZoekCommand.self,
      VragenCommand.self,
      ControleerCommand.self,
      ProbeerCommand.self,
      InzageCommand.self,
      OpslagCommand.self,
      PincodeCommand.self,
      TekenCommand.self,
      KioskCommand.self,
    ],
    defaultSubcommand: ChatCommand.self)
}

/// A command that gives an exit code.
protocol DutchCommand: ParsableCommand {
  /// Does its work; what it cannot do is thrown with words and an exit code.
  func carryOut() throws(Failure) -> Int32
}

/// Something that ends the program with a sentence on standard error.
struct Failure: Error {
  let message: String
  let exitCode: Int32
  /// What is wrong with each row of a file that was handed over.
  let rows: [CSVRowFault]

  init(_ message: String, exitCode: Int32, rows: [CSVRowFault] = []) {
    self.message = message
    self.exitCode = exitCode
    self.rows = rows
  }
}
