import CivilDate
import DialogEngine
import DialogProof
import DialogScript
import Measuring

/// One line typed, one answer shown.
enum TurnRows {
  /// Between the keys and the next prompt; nothing is stored.
  static func terminal(_ bench: Bench) throws -> [Metric] {
    let store = bench.newPath()
    try SampleStore.make(at: store)
    let ours = try Child(
      onTerminal: [
        bench.program, "gesprek", "ziekmelden", "--rol", "medewerker", "--als", "10300",
      ],
      settings: ["BETERSCHAP_OPSLAG": store, "BETERSCHAP_DIALOGEN": bench.dialogs])
    let anchor = try Child(onTerminal: [bench.anchor, "vraag"])
    defer {
      _ = ours.end()
      _ = anchor.end()
    }
    try ours.readPrompt()
    try anchor.readPrompt()
    let samples = try Samples(
      pairs: bench.pairs, ours: { try turns(of: ours) }, anchor: { try turns(of: anchor) })
    return [Metric("turn.terminal", samples, target: .times(1.25))]
  }

  private static func turns(of child: Child) throws -> Double {
    let count = 25
    var sum = 0.0
    for _ in 0..<count { sum += try child.turn("herhaal") }
    return sum / Double(count)
  }

  /// The engine without a terminal, next to a whole turn of the C loop and by itself.
  static func engine(_ bench: Bench) throws -> [Metric] {
    let anchor = try Child(onTerminal: [bench.anchor, "vraag"])
    defer { _ = anchor.end() }
    try anchor.readPrompt()
    let batch = Batch(try conversation(bench))
    let samples = try Samples(
      pairs: bench.pairs, ours: { batch.measure() / 2 }, anchor: { try turns(of: anchor) })
    bench.mix(batch.checksum)
    return [
      Metric("turn.engine", samples, target: .times(0.05)),
      Metric("turn.engine_time", Samples(ours: samples.ours), target: .most(2000)),
    ]
  }

  /// An answer, and the way back: two turns that leave everything as it was.
  private static func conversation(_ bench: Bench) throws -> () -> Int {
    let name = "ziekmelden"
    let bytes = try Files.read("\(bench.dialogs)/medewerker/\(name).gesprek")
    guard let dialog = DialogParser.parse(bytes, name: name).dialog else {
      throw BenchError("\(name) has no head.")
    }
    let now = CivilMoment(date: CivilDate(dayNumber: 20_523), time: .noon)
    let free = FreeHost(for: [dialog], now: now, days: [:])
    let engine = Engine(host: free.host { _ in false }, library: { $0 == name ? dialog : nil })
    var state = ConversationState(id: "1", dialog: dialog)
    _ = engine.begin(&state)
    return {
      let forward = engine.answer("vandaag", in: &state)
      let back = engine.obey(.back, in: &state)
      return forward.effects.count &* 31 &+ back.effects.count &+ state.answers.count
    }
  }
}
