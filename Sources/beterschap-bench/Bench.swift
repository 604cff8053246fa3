import Assistant
import CBench
import Glibc
import Measuring

/// What all rows share: how often, which programs, which dialogs, and a folder of its own.
final class Bench {
  let pairs: Int
  let dossiers: Int
  let lines: Int
  /// The program that people start.
  let program: String
  /// Opens one dossier and ends.
  let reader: String
  /// The C program that processes are compared to.
  let anchor: String
  /// The folder with dialogs.
  let dialogs: String
  /// An empty folder, gone at the end.
  let folder: String
  private(set) var checksum = 0
  private var names = 0

  init(_ command: BenchCommand) throws {
    pairs = command.pairs
    dossiers = command.dossiers
    lines = command.lines
    let here = Files.folder(of: try Files.executable())
    program = try Files.existing(command.program ?? "\(here)/beterschap")
    reader = try Files.existing("\(Files.folder(of: program))/beterschap-reader")
    anchor = try Files.existing("\(here)/beterschap-anchor")
    dialogs = try Files.existing(command.dialogs)
    var template = Array("\(command.folder)/beterschap-bench-XXXXXX".utf8CString)
    guard mkdtemp(&template) != nil else {
      throw BenchError("No folder can be made in \(command.folder).")
    }
    folder = String(decoding: template.dropLast().map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  /// A path in the folder that nothing has yet.
  func newPath() -> String {
    names += 1
    return "\(folder)/\(names)"
  }

  /// Measures work inside this process, in pairs of batches.
  func batches(
    ours: @escaping () -> Int, anchor: @escaping () -> Int
  ) -> Samples {
    let (first, second) = (Batch(ours), Batch(anchor))
    let samples = Samples(
      pairs: pairs, ours: { first.measure() }, anchor: { second.measure() })
    mix(first.checksum)
    mix(second.checksum)
    return samples
  }

  /// Measures work inside this process by itself.
  func batches(ours: @escaping () -> Int) -> Samples {
    let batch = Batch(ours)
    let samples = Samples(runs: pairs) { batch.measure() }
    mix(batch.checksum)
    return samples
  }

  /// Mixes a result into what is printed at the end.
  func mix(_ result: Int) { checksum = checksum &* 31 &+ result }

  /// All scripts, in memory: a disk tells nothing about what reads them.
  func scripts() throws -> ScriptSource {
    var bytes: [String: [UInt8]] = [:]
    for path in Files.below(dialogs) { bytes[path] = try Files.read("\(dialogs)/\(path)") }
    let paths = Array(bytes.keys)
    return ScriptSource(paths: { paths }, bytes: { bytes[$0] })
  }

  func cleanUp() { Files.remove(folder) }

}
