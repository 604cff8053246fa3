import Glibc
import ProgramUnderTest
import Testing

/// A ziekmelding typed into the program while strace counts its system calls, or spoils one.
struct TracedReport {
  static let who = ["--rol", "medewerker", "--als", "10234"]

  // In the order of the questions; a conversation that goes on is asked the rest.
  private static let answers: [(question: String, typed: String)] = [
    ("eerste-dag", "gisteren"), ("plaats", "thuis"), ("adres", ""), ("telefoon", ""),
    ("duur", "3 dagen"), ("werk", "1"), ("bijzonderheden", "1"),
  ]

  let desk: Desk
  let ending: PipeProgram.Ending

  /// One system call of a run: the n-th of its name.
  struct Call: Hashable, CustomTestStringConvertible {
    let name: String
    let number: Int
    /// The call as strace writes it.
    let line: String

    var testDescription: String { "\(name) \(number)" }
    /// Whether something on the disk, or what it holds for good, differs after it.
    var changesSomething: Bool {
      switch name {
      case "openat": line.contains("O_CREAT")
      case "write": !isOutput
      default: ["fsync", "fdatasync", "rename", "unlink", "mkdir", "ftruncate"].contains(name)
      }
    }
    /// Whether it writes to the screen.
    var isOutput: Bool { line.hasPrefix("write(1,") || line.hasPrefix("write(2,") }
  }

  /// Types the report; `inject` is strace's word for what goes wrong, such as "error=EIO".
  init(spoiling call: Call? = nil, _ inject: String = "") throws {
    try #require(access("/usr/bin/strace", X_OK) == 0, "Deze test heeft strace nodig.")
    desk = try Desk()
    let fault = call.map { ["-e", "inject=\($0.name):\(inject):when=\($0.number)"] } ?? []
    let program = try PipeProgram(
      path: "/usr/bin/strace",
      ["-f", "-o", Self.log(desk)] + (call.map { ["-e", "trace=\($0.name)"] } ?? []) + fault
        + [try builtProgram("beterschap")] + desk.arguments("gesprek", "ziekmelden") + Self.who,
      settings: [])
    program.write(Self.answers.map { "\($0.typed)\n" }.joined() + "ja\n")
    ending = program.end()
  }

  /// All calls of an undisturbed run; those of the last line typed begin at `lastLine`.
  static func calls() throws -> (all: [Call], lastLine: Int) {
    let run = try TracedReport()
    #expect(run.ending.status == 0, "\(run.ending.errors)")
    var counts: [Substring: Int] = [:]
    var calls: [Call] = []
    for line in try run.desk.text(of: "strace.log").split(separator: "\n") {
      let line = line.drop { $0 != " " }.drop { $0 == " " }
      guard let bracket = line.firstIndex(of: "("), !line.hasPrefix("+"), !line.hasPrefix("-"),
        !line.hasPrefix("exit")
      else { continue }
      let name = line[..<bracket]
      counts[name, default: 0] += 1
      calls.append(Call(name: String(name), number: counts[name] ?? 1, line: String(line)))
    }
    let start = calls.firstIndex { $0.name == "openat" && $0.line.contains("/dossiers/.34.lock") }
    return (calls, try #require(start))
  }

  /// Goes on with what the desk kept, as the same person would, and gives all that was said.
  func goOn() throws -> PipeProgram.Ending {
    let again = try PipeProgram("beterschap", desk.arguments() + Self.who)
    guard let kept = desk.files("concepten").first else {
      again.write("stop\n")
      return again.end()
    }
    let text = try desk.text(of: "opslag/concepten/\(kept)")
    let rest = Self.answers.filter { !text.contains("\"\($0.question)\":{") }
    again.write("1\n" + rest.map { "\($0.typed)\n" }.joined() + "ja\nstop\n")
    return again.end()
  }

  private static func log(_ desk: Desk) -> String { desk.folder + "/strace.log" }
}
