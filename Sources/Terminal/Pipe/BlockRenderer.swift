internal import Assistant

/// Turns what a chat says into bytes.
protocol BlockRenderer {
  /// Adds the blocks of one turn, and what tells that a line is awaited.
  mutating func render(_ blocks: [Block], awaiting: Awaiting?, to out: ByteBuffer)
  /// Adds the one line about a failure, with its line feed.
  func complaint(_ message: String, to out: ByteBuffer)
}
