public import Assistant

/// What sessions are played with: the dialogs, and the files of people.
public struct SessionWorld {
  let library: () -> Library
  let file: (_ name: String) -> [UInt8]?

  /// The dialogs of `library`, and what stands in a file such as "personeel.json".
  public init(library: @escaping () -> Library, file: @escaping (String) -> [UInt8]?) {
    self.library = library
    self.file = file
  }
}
