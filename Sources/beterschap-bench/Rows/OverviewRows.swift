import Assistant
import CBench
import CivilDate
import DossierStore
import Glibc
import Measuring
import Personnel
import Verzuimprotocol

/// Everyone's dossier at once.
enum OverviewRows {
  /// Who is ill, and what is open or late, on one thread.
  static func overview(_ bench: Bench) throws -> [Metric] {
    let path = bench.newPath()
    let store = try SampleStore.make(at: path)
    let files = try dossiers(bench, in: path)
    defer { for file in files { free(file) } }
    let pointers = files.map { UnsafePointer($0) }
    var tasks = 0
    let samples = try Samples(
      pairs: bench.pairs,
      ours: {
        try Stopwatch.time {
          // A new run of the program knows nothing of the one before.
          let list = try TaskList(
            for: PartialAsker(number: "00010900", role: .hrAdviseur), in: environment(store),
            dialogs: [:])
          tasks = list.tasks.count
          guard list.troubles.isEmpty else { throw BenchError(list.troubles[0]) }
        }
      },
      anchor: {
        try Stopwatch.time {
          guard cbench_read_files(pointers, pointers.count) > 0 else {
            throw BenchError("The dossiers cannot be read.")
          }
        }
      })
    bench.mix(tasks)
    return [Metric("store.overview", samples, target: .times(4))]
  }

  /// Copies the sample, for no line of a dossier names it.
  private static func dossiers(
    _ bench: Bench, in store: String
  ) throws -> [UnsafeMutablePointer<CChar>?] {
    let sample = try Files.read("\(store)/dossiers/\(SampleStore.dossier).jsonl")
    return try (0..<bench.dossiers).map { number in
      let path = "\(store)/dossiers/\(20_000_000 + number).jsonl"
      try Files.write(sample, to: path)
      return strdup(path)
    }
  }

  private static func environment(_ store: Store) -> Environment {
    let moment = CivilMoment(date: CivilDate(dayNumber: 20_600), time: .noon)
    return Environment(
      store: store, personnel: Personnel(), clock: { moment }, machineClock: { 1_780_000_000 },
      rules: .nota2009, keepsDrafts: false, newID: { "1" })
  }
}
