/// Words with named values in them, such as "Je ziekmelding per {eerste-dag} is genoteerd".
public struct Template: Hashable, Sendable {
  /// A piece of the words.
  public enum Segment: Hashable, Sendable {
    /// Words as they stand.
    case words(String)
    /// The name of an answer or of a value of the host.
    case value(String)
  }

  // Nearly all templates are words alone, which need no list.
  private enum Contents: Hashable {
    case words(String)
    case segments([Segment])
  }

  private let contents: Contents

  /// The pieces in order.
  public var segments: [Segment] {
    switch contents {
    case .words(let words): [.words(words)]
    case .segments(let segments): segments
    }
  }

  /// A template of these pieces.
  public init(_ segments: [Segment]) {
    if segments.count == 1, case .words(let words) = segments[0] {
      contents = .words(words)
    } else {
      contents = .segments(segments)
    }
  }

  /// Words without values.
  public init(words: String) {
    contents = .words(words)
  }

  /// The names of all values in it.
  public var names: [String] {
    segments.compactMap { segment in
      switch segment {
      case .words: nil
      case .value(let name): name
      }
    }
  }

  /// The words with each value put in by `value`.
  public func rendered(_ value: (String) -> String) -> String {
    if case .words(let words) = contents { return words }
    var text = ""
    for segment in segments {
      switch segment {
      case .words(let words): text += words
      case .value(let name): text += value(name)
      }
    }
    return text
  }
}
