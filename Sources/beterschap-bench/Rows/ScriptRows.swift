import Assistant
import Measuring
import Terminal

/// A script on a pipe.
enum ScriptRows {
  /// Reading lines and writing answers, with a chat that only repeats them.
  static func pipe(_ bench: Bench) throws -> [Metric] {
    let script = try script(bench, lines: bench.lines)
    let echo = "'\(try Files.executable())' --echo"
    let samples = try Samples(
      pairs: bench.pairs, ours: { try run("cat '\(script)' | \(echo)") },
      anchor: { try run("cat '\(script)' | '\(bench.anchor)' script") })
    return [Metric("script.pipe", samples, target: .times(10))]
  }

  /// The whole program with a hundredth of the lines, in the middle of a dialog.
  static func chat(_ bench: Bench) throws -> [Metric] {
    let store = bench.newPath()
    try SampleStore.make(at: store)
    let script = try script(bench, lines: max(1, bench.lines / 100))
    let settings = ["BETERSCHAP_OPSLAG": store, "BETERSCHAP_DIALOGEN": bench.dialogs]
    let command = "'\(bench.program)' gesprek ziekmelden --rol medewerker --als 10300"
    let samples = try Samples(
      pairs: bench.pairs,
      // 65 says that the script ended inside a dialog, which it does.
      ours: { try run("cat '\(script)' | \(command); test $? = 65", settings) },
      anchor: { try run("cat '\(script)' | '\(bench.anchor)' script") })
    return [Metric("script.chat", samples, target: .none)]
  }

  private static func script(_ bench: Bench, lines: Int) throws -> String {
    let path = bench.newPath()
    try Files.write(String(repeating: "herhaal\n", count: lines), to: path)
    return path
  }

  private static func run(_ command: String, _ settings: [String: String] = [:]) throws -> Double {
    try Child.run(["/bin/sh", "-c", command], settings: settings)
  }
}

/// Repeats each line; what the benchmark runs itself as, to time what stands around a chat.
final class EchoChat: Conversing {
  let awaiting: Awaiting? = Awaiting(question: nil, dialog: nil)
  let completions: [String] = []
  let failure: ChatFailure? = nil

  func open() -> [Block] { [] }
  func receive(_ line: String) -> [Block] { [.say(text: "Gehoord: \(line)", sources: [])] }
  func reject(_ fault: LineFault) -> [Block] { [.refusal("Die regel is niet te lezen.")] }
  func endOfInput() -> [Block] { [] }
}
