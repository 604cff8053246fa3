import Assistant
import CBench
import DialogEngine
import DialogScript
import Measuring

/// Reading what authors wrote.
enum DialogRows {
  /// All dialogs from bytes to structures whose text was checked.
  static func parse(_ bench: Bench) throws -> [Metric] {
    let source = try bench.scripts()
    let files = source.paths().filter { $0.hasSuffix(".gesprek") }.sorted().compactMap { path in
      source.bytes(path).map { (name: path, bytes: $0) }
    }
    let samples = bench.batches(
      ours: {
        files.reduce(0) { sum, file in
          let parsed = DialogParser.parse(file.bytes, name: file.name)
          return sum &+ parsed.references.count &+ (parsed.dialog?.statements.count ?? 0)
        }
      },
      anchor: {
        files.reduce(0) { sum, file in
          sum &+ Int(truncatingIfNeeded: cbench_split_lines(file.bytes, file.bytes.count))
        }
      })
    return [Metric("dialogs.parse", samples, target: .times(4))]
  }

  /// The linter over everything, as authors wait for it.
  static func linter(_ bench: Bench) throws -> [Metric] {
    let source = try bench.scripts()
    let samples = bench.batches { Library(source).findings().count }
    return [Metric("dialogs.linter", samples, target: .most(50e6))]
  }
}
