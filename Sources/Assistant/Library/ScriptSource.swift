/// Where the scripts come from: a folder for the program, a dictionary for a test.
public struct ScriptSource {
  /// The paths of all scripts, such as "medewerker/ziekmelden.gesprek", in any order.
  public var paths: () -> [String]
  /// The bytes of a script; nil when it cannot be read.
  public var bytes: (_ path: String) -> [UInt8]?

  /// Where the scripts come from.
  public init(paths: @escaping () -> [String], bytes: @escaping (String) -> [UInt8]?) {
    self.paths = paths
    self.bytes = bytes
  }

  func paths(endingIn suffix: String) -> [String] {
    paths().filter { $0.hasSuffix(suffix) }.sorted()
  }
}
