import CBench
import DossierStore
import Glibc
import Measuring

/// One dossier: adding to it and reading it.
enum StoreRows {
  /// How long a line of 300 bytes takes to be on the disk.
  static func sync(_ bench: Bench) throws -> [Double] {
    let descriptor = try open(bench)
    defer { close(descriptor) }
    return try Samples(runs: 20) { try append(1, descriptor) }.ours
  }

  /// A durable gebeurtenis without inzage.
  static func append(_ bench: Bench) throws -> [Metric] {
    let memory = try Files.makeInMemory()
    defer { Files.remove(memory) }
    let path = bench.newPath()
    let store = try SampleStore.make(at: path)
    // The line that tells who added it is still made and written, but not to a disk.
    let name = "\(SampleStore.dossier).jsonl"
    try Files.write(try Files.read("\(path)/inzage/\(name)"), to: "\(memory)/\(name)")
    Files.remove("\(path)/inzage")
    guard symlink(memory, "\(path)/inzage") == 0 else {
      throw BenchError("In \(path) nothing can be made.")
    }
    return [try added(bench, "store.append", to: store, lines: 1)]
  }

  /// A durable gebeurtenis with the line that tells who added it.
  static func appendWithInzage(_ bench: Bench) throws -> [Metric] {
    let store = try SampleStore.make(at: bench.newPath())
    return [try added(bench, "store.append_inzage", to: store, lines: 2)]
  }

  private static func added(
    _ bench: Bench, _ name: String, to store: Store, lines: Int
  ) throws -> Metric {
    let dossier = try SampleStore.number(SampleStore.dossier)
    let descriptor = try open(bench)
    defer { close(descriptor) }
    var step = 100
    let samples = try Samples(
      pairs: bench.pairs,
      ours: {
        step += 1
        let draft = SampleStore.event(step, "contact", day: step, ["wijze": "telefoon"])
        return try Stopwatch.time {
          _ = try store.append(draft, to: dossier)
        }
      },
      anchor: { try append(lines, descriptor) })
    return Metric(name, samples, target: .speed(0.6))
  }

  /// One dossier by its number: a process that opens the store, reads it and ends; and the command
  /// that shows it, which also notes who looks.
  static func oneDossier(_ bench: Bench) throws -> [Metric] {
    let store = bench.newPath()
    try SampleStore.make(at: store)
    let number = SampleStore.dossier
    let file = "\(store)/dossiers/\(number).jsonl"
    let anchor = { try Child.run([bench.anchor, "lees", file]) }
    let reading = try Samples(
      pairs: bench.pairs, ours: { try Child.run([bench.reader, store, number]) }, anchor: anchor)
    let command = [
      bench.program, "dossier", number, "--rol", "hr-adviseur", "--opslag", store, "--nu",
      "2026-06-01",
    ]
    let showing = try Samples(
      pairs: bench.pairs, ours: { try Child.run(command) }, anchor: anchor)
    return [
      Metric("store.dossier", reading, target: .times(2)),
      Metric("store.dossier_command", showing, target: .none),
    ]
  }

  private static func open(_ bench: Bench) throws -> Int32 {
    let descriptor = cbench_open_to_append(bench.newPath())
    guard descriptor >= 0 else { throw BenchError("Nothing can be written in \(bench.folder).") }
    return descriptor
  }

  private static func append(_ lines: Int, _ descriptor: Int32) throws -> Double {
    var failed = false
    let taken = Stopwatch.time {
      for _ in 0..<lines where cbench_append(descriptor, 300) != 0 { failed = true }
    }
    if failed { throw BenchError("A line could not be written.") }
    return taken
  }
}
