/// Words with named values in them, such as "Je ziekmelding per {eerste-dag} is genoteerd".
public struct Template: Hashable, Sendable {
  /// A piece of the words.
  public enum Segment: Hashable, Sendable {
    /// Words as they stand.
    case words(String)
    /// The name of an answer or of a value of the host.
    case value(String)
  }

  /// The pieces in order.
  public let segments: [Segment]

  /// A template of these pieces.
  public init(_ segments: [Segment]) {
    self.segments = segments
  }

  /// Words without values.
  public init(words: String) {
    segments = [.words(words)]
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
