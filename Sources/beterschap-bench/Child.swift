import CBench
import Glibc
import Measuring

/// A program that is started to be measured.
struct Child {
  private var child: cbench_child

  /// Starts a program on a terminal of its own.
  init(onTerminal words: [String], settings: [String: String] = [:]) throws {
    child = cbench_child(process: 0, terminal: -1)
    let result = Child.with(words, settings) { path, arguments, environment in
      cbench_start_on_terminal(&child, path, arguments, environment)
    }
    guard result == 0 else { throw BenchError("\(words[0]) does not start.") }
  }

  /// Runs a program to its end; the nanoseconds that took.
  static func run(_ words: [String], settings: [String: String] = [:]) throws -> Double {
    var child = cbench_child(process: 0, terminal: -1)
    var status: Int32 = -1
    let taken = Child.with(words, settings) { path, arguments, environment in
      Stopwatch.time {
        if cbench_start(&child, path, arguments, environment) == 0 { status = cbench_wait(&child) }
      }
    }
    guard status == 0 else { throw BenchError("\(words) ended with \(status).") }
    return taken
  }

  /// Types a line and reads until the program asks again; the nanoseconds that took.
  func turn(_ line: String) throws -> Double {
    let start = Stopwatch.nanoseconds()
    var child = child
    guard cbench_type(&child, line + "\n") == 0 else { throw BenchError("Nobody reads.") }
    try readPrompt()
    return Stopwatch.nanoseconds() - start
  }

  /// Reads until the program asks something.
  func readPrompt() throws {
    var child = child
    guard cbench_read_prompt(&child) == 0 else { throw BenchError("No prompt came.") }
  }

  /// Ends the program; the most memory it had, in KiB.
  func end() -> Int {
    var child = child
    return cbench_end(&child)
  }

  private static func with<Result>(
    _ words: [String], _ settings: [String: String],
    _ body: (
      String, UnsafePointer<UnsafeMutablePointer<CChar>?>,
      UnsafePointer<UnsafeMutablePointer<CChar>?>
    ) -> Result
  ) -> Result {
    var all = [
      "TERM": "xterm", "PATH": "/usr/bin:/bin", "LC_ALL": "C.UTF-8", "INPUTRC": "/dev/null",
    ]
    all.merge(settings) { $1 }
    let arguments = words.map { strdup($0) } + [nil]
    let environment = all.sorted { $0.key < $1.key }.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer { for word in arguments + environment { free(word) } }
    return body(words[0], arguments, environment)
  }
}
