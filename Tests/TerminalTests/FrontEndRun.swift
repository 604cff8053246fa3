import Assistant
import Glibc
import Terminal
import Testing

/// A front end run over files instead of pipes: what it wrote and its exit code.
struct FrontEndRun {
  let code: Int32
  let output: String
  let errors: String

  static func plain(
    _ chat: ScriptedChat, typing input: String = "", width: Int = 80, hasStyle: Bool = false
  ) throws -> FrontEndRun {
    try run(Array(input.utf8)) {
      PlainFrontEnd(streams: $0, width: width, hasStyle: hasStyle).run(chat)
    }
  }

  static func json(_ chat: ScriptedChat, typing input: String = "") throws -> FrontEndRun {
    try run(Array(input.utf8)) { JSONFrontEnd(streams: $0).run(chat) }
  }

  static func run(_ input: [UInt8], _ body: (Streams) -> Int32) throws -> FrontEndRun {
    let streams = Streams(
      input: try temporaryFile(input), output: try temporaryFile(), errors: try temporaryFile())
    defer { for file in [streams.input, streams.output, streams.errors] { close(file) } }
    let code = body(streams)
    return FrontEndRun(
      code: code, output: contents(streams.output), errors: contents(streams.errors))
  }

  private static func contents(_ file: Int32) -> String {
    lseek(file, 0, SEEK_SET)
    return String(decoding: readAll(file), as: UTF8.self)
  }
}

/// An open file without a name.
func temporaryFile(_ bytes: [UInt8] = []) throws -> Int32 {
  var template = Array("/tmp/beterschap-test-XXXXXX".utf8CString)
  let file = mkstemp(&template)
  try #require(file >= 0)
  unlink(template)
  var done = 0
  while done < bytes.count {
    done += bytes.withUnsafeBytes {
      write(file, $0.baseAddress?.advanced(by: done), bytes.count - done)
    }
  }
  lseek(file, 0, SEEK_SET)
  return file
}

/// Everything up to the end of a file.
func readAll(_ file: Int32) -> [UInt8] {
  var all: [UInt8] = []
  var buffer = [UInt8](repeating: 0, count: 65_536)
  while true {
    let count = read(file, &buffer, buffer.count)
    guard count > 0 else { return all }
    all.append(contentsOf: buffer[..<count])
  }
}
