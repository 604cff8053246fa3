import FoundationEssentials
import ProgramUnderTest
import Testing

/// The folder of the project.
private let project = String(
  #filePath.dropLast("/Tests/beterschapBenchTests/SmallRunTests.swift".count))

/// Two pairs of each row tell nothing about time, but run everything that is measured.
@Test func everyRowRunsAndHasItsLine() throws {
  let folder = FileManager.default.temporaryDirectory.path + "/bench-\(UUID().uuidString)"
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  // Without the lists of questions and words: in a debug build those alone take a minute.
  let dialogs = "\(folder)/dialogs"
  try FileManager.default.createDirectory(atPath: dialogs, withIntermediateDirectories: true)
  for part in ["algemeen", "berichten", "medewerker"] {
    try FileManager.default.copyItem(
      atPath: "\(project)/Dialogs/\(part)", toPath: "\(dialogs)/\(part)")
  }
  let figures = "\(folder)/figures.json"
  let ended = try PipeProgram(
    "beterschap-bench",
    [
      "--pairs", "2", "--dossiers", "3", "--lines", "20", "--dialogs", dialogs,
      "--folder", folder, "--json", figures,
    ]
  ).end()
  #expect(ended.status == 0, "\(ended.errors)")
  let lines = ended.output.split(separator: "\n").map(String.init)
  let header = lines.prefix { $0.hasPrefix("# ") }
  for name in ["cores", "kernel", "file system", "fdatasync", "swift", "flags", "commit"] {
    #expect(header.contains { $0.hasPrefix("# \(name): ") && !$0.hasSuffix(": ") }, "\(name)")
  }
  let rows = lines.dropFirst(header.count).dropLast()
  let form =
    /[a-z]+\.[a-z_]+  ours .+  target (-|[<>]= [0-9.]+( \S+)?)  (pairs|runs) \d+  (OK|SLOW|-)/
  for row in rows { #expect(row.wholeMatch(of: form) != nil, "\(row)") }
  #expect(
    rows.map { String($0.prefix { $0 != " " }) } == [
      "start.first_prompt", "start.peak", "start.binary", "start.all_dialogs",
      "start.all_dialogs_peak", "turn.terminal", "turn.engine", "turn.engine_time", "script.pipe",
      "script.chat",
      "dialogs.parse", "dialogs.linter", "store.append", "store.append_inzage", "store.dossier",
      "store.dossier_command", "store.overview", "rules.tijdschema", "rules.tijdschema_time",
      "questions.find", "questions.index",
    ])
  #expect(lines.last?.wholeMatch(of: /checksum -?\d+/) != nil)
  let json = try JSONDecoder().decode(
    Figures.self, from: Data(contentsOf: URL(fileURLWithPath: figures)))
  #expect(json.metrics.map(\.name).count == rows.count)
  #expect(
    try FileManager.default.contentsOfDirectory(atPath: folder).sorted() == [
      "dialogs", "figures.json",
    ])
}

private struct Figures: Decodable {
  struct Row: Decodable {
    let name: String
    let ours: [Double]
  }

  let metrics: [Row]
}

@Test(arguments: [
  (["--only", "strat"], "There is no row strat. There are: start.first_prompt"),
  (["--pairs", "0"], "at least 1"),
  (["--only", "dialogs", "--dialogs", "/dev/null/none"], "is not there"),
])
func wrongArgumentsAreTold(_ words: [String], _ says: String) throws {
  let ended = try PipeProgram("beterschap-bench", words).end()
  #expect(ended.status != 0)
  #expect(ended.errors.contains(says), "\(ended.errors)")
}
