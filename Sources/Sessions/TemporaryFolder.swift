import FoundationEssentials

/// An empty folder that is removed when it is no longer needed.
public final class TemporaryFolder {
  /// Where it is.
  public let path: String

  /// Makes a folder with a name that nothing else has.
  public init() throws {
    path = FileManager.default.temporaryDirectory.path + "/beterschap-\(UUID().uuidString)"
    try FileManager.default.createDirectory(
      atPath: path, withIntermediateDirectories: true)
  }

  deinit { try? FileManager.default.removeItem(atPath: path) }
}
