import Testing

@testable import Terminal

@Suite struct BareKeysTests {
  @Test(
    arguments: [
      ("één €5", "één €5"), ("a\u{8}\u{7F}", "a\u{7F}\u{7F}"), ("a\nb\r", "a\rb\r"),
      ("\u{1}\u{5}\u{15}\u{17}", "\u{1}\u{5}\u{15}\u{17}"),
      ("\u{1B}[D\u{1B}OD\u{1B}[C\u{1B}OC", "\u{2}\u{2}\u{6}\u{6}"),
      ("\u{1B}[H\u{1B}[1~\u{1B}[7~\u{1B}OF\u{1B}[4~\u{1B}[3~", "\u{1}\u{1}\u{1}\u{5}\u{5}\u{7}"),
      // Up, down, F1 of three kinds, F5, Ctrl-right, a paste, Alt with a letter of one or two bytes.
      ("\u{1B}[A\u{1B}[Bx", "x"), ("\u{1B}OP\u{1B}[11~\u{1B}[[Ax", "x"), ("\u{1B}[15~x", "x"),
      ("\u{1B}[1;5Cx", "x"), ("\u{1B}[200~x\u{1B}[201~", "x"), ("\u{1B}b\u{1B}éx", "x"),
      ("\u{1B}\u{1B}[Dx", "\u{2}x"), ("\u{1B}\u{18}x", "x"), ("\u{1B}[\u{1B}[Cx", "\u{6}x"),
      // Text that cannot be seen.
      ("a\u{200B}\u{202E}\u{9B}b", "ab"), ("\t\u{3}\u{4}\u{18}\u{16}\u{19}\u{1A}\u{1C}\u{1F}", ""),
    ])
  func onlyTextAndAFewKeysPass(typed: String, passed: String) {
    var keys = BareKeys()
    #expect(keys.filter(Array(typed.utf8), at: 0) == Array(passed.utf8))
    var slow = BareKeys()
    #expect(Array(typed.utf8).flatMap { slow.filter([$0], at: 0) } == Array(passed.utf8))
  }

  @Test func bytesThatAreNoTextAreDropped() {
    for first in UInt8(0x80)...0xFF {
      for second in UInt8(0x80)...0xFF {
        var keys = BareKeys()
        let passed = keys.filter([first, second, 0x78], at: 0)
        #expect(String(validating: passed, as: UTF8.self)?.utf8.last == 0x78)
      }
    }
  }

  @Test func escapeAloneDoesNotEatTheNextLetter() {
    var keys = BareKeys()
    #expect(keys.filter([0x1B], at: 1000) == [])
    #expect(keys.filter([0x6A, 0x61], at: 1200) == [0x6A, 0x61])
  }

  @Test func anEndlessSequenceIsGivenUp() {
    var keys = BareKeys()
    let typed = [0x1B, 0x5B] + [UInt8](repeating: 0x31, count: 100) + [0x0D]
    #expect(keys.filter(typed, at: 0).last == 0x0D)
  }
}

@Suite struct SecretLineTests {
  @Test func showsStarsAndErases() {
    var line = SecretLine()
    let echoes = "12\u{7F}3\u{15}".utf8.map { line.take($0).echo }
    #expect(echoes == ["*", "*", "\u{8} \u{8}", "*", "\u{8} \u{8}\u{8} \u{8}"])
    #expect(line.take(0x7F).echo == "")
    #expect(line.take(0x35).line == nil)
    #expect(line.shown == "*")
    #expect(line.take(0x0D).line == [0x35])
  }

  @Test func doesNotGrowWithoutEnd() {
    var line = SecretLine()
    for _ in 0..<10_000 { _ = line.take(0x31) }
    #expect(line.shown.count == 40)
  }
}

@Suite struct IdleWatchTests {
  @Test func warnsOnceAndThenLeaves() {
    var watch = IdleWatch(KioskTimes(), now: 5000)
    #expect(watch.wait(at: 5000) == 90_000)
    #expect(watch.due(at: 94_999) == nil)
    #expect(watch.due(at: 95_000) == .warning)
    #expect(watch.due(at: 95_001) == nil)
    #expect(watch.wait(at: 95_000) == 30_000)
    #expect(watch.due(at: 124_999) == nil)
    #expect(watch.due(at: 125_000) == .away)
  }

  @Test func everyKeyCounts() {
    var watch = IdleWatch(KioskTimes(), now: 0)
    for moment in stride(from: 89_999, to: 2_000_000, by: 89_999) {
      #expect(watch.due(at: moment) == nil)
      watch.keyPressed(at: moment)
    }
    #expect(watch.due(at: 2_200_000) == .away)
  }
}
