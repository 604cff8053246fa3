import FoundationEssentials
import FuzzTargets
import Testing

/// Inputs that once made a reader crash or hang, and what people really write: tried again each time.
@Suite struct FoundInputTests {
  private static let tests = String(#filePath.dropLast("/FuzzTests/FoundInputTests.swift".count))
  private static let dialogs = String(tests.dropLast("/Tests".count)) + "/Dialogs"

  private static func inputs(_ folder: String, _ ending: String = "") throws -> [[UInt8]] {
    let files = FileManager.default
    return try files.subpathsOfDirectory(atPath: folder).filter { $0.hasSuffix(ending) }
      .compactMap { files.contents(atPath: "\(folder)/\($0)").map { Array($0) } }
  }

  @Test(arguments: FuzzTarget.allCases) func whatWasFoundDoesNoHarm(target: FuzzTarget) throws {
    let folder = "\(Self.tests)/FuzzTests/Found/\(target.rawValue)"
    let found = try Self.inputs(folder)
    #expect(!found.isEmpty, "there is nothing in \(folder)")
    for input in found { target.run(input) }
  }

  @Test func whatPeopleWriteHolds() throws {
    let dossiers = try Self.inputs("\(Self.tests)/beterschapTests/Formats", ".jsonl")
    let all: [(FuzzTarget, [[UInt8]])] = [
      (.dialogs, try Self.inputs(Self.dialogs, ".gesprek")), (.dossiers, dossiers),
      (.questions, try Self.inputs(Self.dialogs, "praatjes.vragen")),
    ]
    for (target, inputs) in all {
      #expect(!inputs.isEmpty, "\(target)")
      for input in inputs { target.run(input) }
    }
  }
}
