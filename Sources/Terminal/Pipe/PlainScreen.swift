public import Assistant

/// Blocks on standard output, for commands that say something and are done.
public enum PlainScreen {
  /// Writes the blocks as a chat would show them.
  public static func show(_ blocks: [Block]) {
    let streams = Streams()
    var renderer = ScreenRenderer(
      width: Surroundings.textWidth(of: streams.output),
      hasStyle: Surroundings(streams: streams).hasStyle)
    var bytes: [UInt8] = []
    renderer.render(blocks, awaiting: nil, to: &bytes)
    _ = writeAll(bytes, to: streams.output)
  }
}
