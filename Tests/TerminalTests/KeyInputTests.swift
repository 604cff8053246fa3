import Testing

@testable import Terminal

struct KeyInputTests {
  @Test(arguments: [
    ("een", 0), ("é", 0), ("€", 0), ("👍", 0), ("", 0),
  ])
  func aWholeCharacterIsFinished(text: String, unfinished: Int) {
    #expect(KeyInput.unfinished(Array(text.utf8)[...]) == unfinished)
  }

  @Test(arguments: ["é", "€", "👍"])
  func whatIsCutOffWaits(character: String) {
    let bytes = Array("a\(character)".utf8)
    for kept in 2..<bytes.count {
      #expect(KeyInput.unfinished(bytes.prefix(kept)) == kept - 1)
    }
  }

  /// Bytes that are no UTF-8 are not waited for.
  @Test(arguments: [[0x61, 0x80], [0x80, 0x80, 0x80], [0xC3, 0xA9, 0x80], [0xC3, 0x61]])
  func whatIsNoCharacterIsNotWaitedFor(bytes: [UInt8]) {
    #expect(KeyInput.unfinished(bytes[...]) == 0)
  }
}
