import Assistant
import Terminal
import Testing

/// Lines on their way to the chat; the same for both front ends on a pipe.
struct PipeLineTests {
  enum Kind: CaseIterable {
    case plain
    case json

    func run(_ chat: ScriptedChat, _ input: [UInt8]) throws -> FrontEndRun {
      try FrontEndRun.run(input) { streams in
        switch self {
        case .plain: PlainFrontEnd(streams: streams, width: 80, hasStyle: false).run(chat)
        case .json: JSONFrontEnd(streams: streams).run(chat)
        }
      }
    }
  }

  @Test(
    arguments: Kind.allCases,
    [
      ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\r\nb\r\n", ["a", "b"]),
      ("a\n\nb", ["a", "", "b"]), ("a\r", ["a"]), ("\u{FEFF}ja\nnee\n", ["ja", "nee"]),
      ("één\n", ["één"]),
    ] as [(String, [String])])
  func cutsLines(kind: Kind, sample: (String, [String])) throws {
    let chat = ScriptedChat()
    #expect(try kind.run(chat, Array(sample.0.utf8)).code == 0)
    #expect(chat.received == sample.1)
    #expect(chat.faults == [])
    #expect(chat.endsOfInput == 1)
  }

  @Test(
    arguments: Kind.allCases,
    [
      (Array(repeating: 0x61, count: 1_000_000), .tooLong),
      (Array(repeating: 0x00, count: 1_000_000), .tooLong),
      (Array(repeating: 0x61, count: 1001), .tooLong),
      ([0xFF, 0xFE], .notUTF8), ([0x61, 0x00, 0x62], .controlCharacters),
      ([0x1B, 0x5B, 0x41], .controlCharacters),
    ] as [([UInt8], LineFault)])
  func keepsLineOut(kind: Kind, sample: ([UInt8], LineFault)) throws {
    let chat = ScriptedChat()
    let input = Array("voor\n".utf8) + sample.0 + Array("\nna\n".utf8) + sample.0
    #expect(try kind.run(chat, input).code == 0)
    #expect(chat.received == ["voor", "na"])
    #expect(chat.faults == [sample.1, sample.1])
  }

  @Test(arguments: Kind.allCases)
  func cutsLinesAtBlockEnds(kind: Kind) throws {
    // Lines of many lengths put each kind of cut at the end of a block of 65,536 bytes.
    let lines = (0..<4000).map { String(repeating: "é", count: $0 % 97) + "\($0)" }
    let chat = ScriptedChat()
    _ = try kind.run(chat, Array(lines.joined(separator: "\r\n").utf8))
    #expect(chat.received == lines)
  }

  @Test(arguments: Kind.allCases, 65_530...65_540)
  func skipsEndlessLineOfAnyLength(kind: Kind, length: Int) throws {
    let chat = ScriptedChat()
    let long = Array(repeating: UInt8(0x61), count: length)
    _ = try kind.run(chat, long + Array("\nna\n".utf8))
    #expect(chat.faults == [.tooLong])
    #expect(chat.received == ["na"])
  }
}
