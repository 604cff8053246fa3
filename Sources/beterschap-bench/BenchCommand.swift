import ArgumentParser
import Glibc
import Measuring
import Terminal

/// What the program costs, next to the least that any program would cost.
struct BenchCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "beterschap-bench",
    abstract: "Measures the program in pairs with small C programs that do the same work.")

  @Option(help: "Only the rows with this name, such as start or store.append.")
  var only: String?
  @Option(help: "Also write all figures to this file, as JSON.")
  var json: String?
  @Option(help: "The program to measure; beterschap-reader stands beside it.")
  var program: String?
  @Option(help: "How many pairs of each row count.")
  var pairs = 20
  @Option(help: "How many dossiers the overview has.")
  var dossiers = 10_000
  @Option(help: "How many lines the script on a pipe has.")
  var lines = 100_000
  @Option(help: "The folder with dialogs.")
  var dialogs = "Dialogs"
  @Option(help: "Where stores are made; its disk is the one that is measured.")
  var folder = "/var/tmp"

  @Flag(help: .hidden)
  var echo = false

  func validate() throws {
    guard pairs > 0, dossiers > 0, lines > 0 else {
      throw ValidationError("--pairs, --dossiers and --lines are at least 1.")
    }
    if let only, rows.isEmpty {
      let known = Row.all.map(\.name).joined(separator: ", ")
      throw ValidationError("There is no row \(only). There are: \(known).")
    }
  }

  func run() throws {
    if echo { throw ExitCode(PlainFrontEnd().run(EchoChat())) }
    let bench = try Bench(self)
    defer { bench.cleanUp() }
    var report = Report(header: try Header.items(bench))
    for item in report.header { try tell("# \(item.name): \(item.value)") }
    for row in rows {
      for metric in try row.measure(bench) {
        report.add(metric)
        try tell(metric.line)
      }
    }
    report.mix(bench.checksum)
    try tell("checksum \(report.checksum)")
    if let json { try Files.write(report.json, to: json) }
  }

  /// Rows come out as they are measured, also through a pipe, where `print` would keep them.
  private func tell(_ line: String) throws {
    let bytes = Array((line + "\n").utf8)
    guard write(STDOUT_FILENO, bytes, bytes.count) == bytes.count else {
      throw BenchError("The figures cannot be written.")
    }
  }

  private var rows: [Row] {
    Row.all.filter { row in
      guard let only else { return true }
      return row.name == only || row.name.hasPrefix(only + ".")
    }
  }
}

/// Something that keeps the benchmark from going on.
struct BenchError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
