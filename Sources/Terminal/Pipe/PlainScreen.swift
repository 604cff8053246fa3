public import Assistant

/// Blocks on standard output, for commands that say something and are done.
public enum PlainScreen {
  /// The blocks as text without colour, for a screen of `width` columns.
  public static func text(_ blocks: [Block], width: Int) -> String {
    var renderer = ScreenRenderer(width: width, hasStyle: false)
    let out = ByteBuffer()
    renderer.render(blocks, awaiting: nil, to: out)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  /// Writes the blocks as a chat would show them.
  public static func show(_ blocks: [Block]) {
    let streams = Streams()
    var renderer = ScreenRenderer(
      width: Surroundings.textWidth(of: streams.output),
      hasStyle: Surroundings(streams: streams).hasStyle)
    let out = ByteBuffer()
    renderer.render(blocks, awaiting: nil, to: out)
    _ = writeAll(out.bytes, to: streams.output)
  }
}
