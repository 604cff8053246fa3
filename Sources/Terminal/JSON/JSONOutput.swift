/// JSON to be written: what commands with `--json` put out.
public indirect enum JSONOutput: Hashable, Sendable {
  /// Nothing.
  case null
  /// Words; what is hidden in them is escaped.
  case text(String)
  /// A whole number.
  case number(Int)
  /// True or false.
  case flag(Bool)
  /// A list.
  case list([JSONOutput])
  /// Names with values, in this order.
  case object([Member])

  /// One name with its value.
  public struct Member: Hashable, Sendable {
    let name: String
    let value: JSONOutput

    /// One name with its value.
    public init(_ name: String, _ value: JSONOutput) {
      self.name = name
      self.value = value
    }
  }

  /// A list of words.
  public static func texts(_ words: [String]) -> JSONOutput { .list(words.map { .text($0) }) }

  /// Words, or null.
  public static func text(orNull words: String?) -> JSONOutput { words.map { .text($0) } ?? .null }

  /// The JSON in one line, without a line end.
  public var line: String {
    let out = ByteBuffer()
    append(to: out)
    return String(decoding: out.bytes, as: UTF8.self)
  }

  private func append(to out: ByteBuffer) {
    switch self {
    case .null: out.append(literal: "null")
    case .text(let words): JSONText.append(words, to: out)
    case .number(let number): out.append(String(number))
    case .flag(let flag): out.append(flag ? "true" : "false")
    case .list(let items):
      JSONOutput.append(items, "[", "]", to: out) { item, out in item.append(to: out) }
    case .object(let members):
      JSONOutput.append(members, "{", "}", to: out) { member, out in
        JSONText.append(member.name, to: out)
        out.append(UInt8(ascii: ":"))
        member.value.append(to: out)
      }
    }
  }

  private static func append<Item>(
    _ items: [Item], _ open: String, _ close: String, to out: ByteBuffer,
    _ write: (Item, ByteBuffer) -> Void
  ) {
    out.append(open)
    for (index, item) in items.enumerated() {
      if index > 0 { out.append(UInt8(ascii: ",")) }
      write(item, out)
    }
    out.append(close)
  }
}
