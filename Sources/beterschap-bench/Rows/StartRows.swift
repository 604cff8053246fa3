import Measuring

/// From nothing to the first prompt on a terminal.
enum StartRows {
  /// With one dialog, as the least that can be asked of a start; with the memory and the size.
  static func oneDialog(_ bench: Bench) throws -> [Metric] {
    let dialogs = bench.newPath()
    try Files.make(dialogs)
    let name = "aanmelden.gesprek"
    try Files.write(try Files.read("\(bench.dialogs)/algemeen/\(name)"), to: "\(dialogs)/\(name)")
    let (samples, peaks) = try starts(bench, dialogs: dialogs)
    let size = Double(Files.size(bench.program)) / 1e6
    return [
      Metric("start.first_prompt", samples, target: .times(1.5)),
      Metric("start.peak", Samples(ours: peaks), unit: .mebibytes, target: .most(8)),
      Metric("start.binary", Samples(ours: [size]), unit: .megabytes, target: .most(20)),
    ]
  }

  /// With all dialogs, for someone whose menu is shown at once, as people meet it.
  static func allDialogs(_ bench: Bench) throws -> [Metric] {
    let (samples, peaks) = try starts(
      bench, dialogs: bench.dialogs, words: ["--rol", "medewerker", "--als", "10234"])
    return [
      Metric("start.all_dialogs", samples, target: .none),
      Metric("start.all_dialogs_peak", Samples(ours: peaks), unit: .mebibytes, target: .none),
    ]
  }

  private static func starts(
    _ bench: Bench, dialogs: String, words: [String] = []
  ) throws -> (Samples, peaks: [Double]) {
    let store = bench.newPath()
    try SampleStore.make(at: store)
    let history = (1...200).map { "\($0 % 90 + 1)\n" }.joined()
    try Files.write(history, to: "\(store)/geschiedenis")
    let settings = ["BETERSCHAP_OPSLAG": store, "BETERSCHAP_DIALOGEN": dialogs]
    var peaks: [Double] = []
    let samples = try Samples(
      pairs: bench.pairs,
      ours: {
        let (taken, peak) = try start([bench.program] + words, settings)
        peaks.append(peak)
        return taken
      },
      anchor: { try start([bench.anchor, "vraag"], [:]).taken })
    return (samples, Array(peaks.suffix(bench.pairs)))
  }

  private static func start(
    _ words: [String], _ settings: [String: String]
  ) throws -> (taken: Double, peak: Double) {
    let start = Stopwatch.nanoseconds()
    let child = try Child(onTerminal: words, settings: settings)
    try child.readPrompt()
    let taken = Stopwatch.nanoseconds() - start
    return (taken, Double(child.end()) / 1024)
  }
}
