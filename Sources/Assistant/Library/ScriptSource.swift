/// Where the scripts come from: a folder for the program, a dictionary for a test.
public struct ScriptSource {
  /// The paths of all scripts, such as "medewerker/ziekmelden.gesprek", in any order.
  public var paths: () -> [String]
  /// The bytes of a script; nil when it cannot be read.
  public var bytes: (_ path: String) -> [UInt8]?
  /// The folder as people know it.
  private let folder: String

  /// Where the scripts come from; `folder`, as somebody typed it, is put before their paths where
  /// people are told a file.
  public init(
    folder: String? = nil, paths: @escaping () -> [String],
    bytes: @escaping (String) -> [UInt8]?
  ) {
    let folder = folder ?? "Dialogs"
    self.folder = folder.hasSuffix("/") ? String(folder.dropLast()) : folder
    self.paths = paths
    self.bytes = bytes
  }

  /// The name of a script's file, as findings tell it.
  public func name(_ path: String) -> String { "\(folder)/\(path)" }

  /// The path of the script that findings call `name`; nil when it is none of these.
  public func path(named name: String) -> String? {
    name.hasPrefix("\(folder)/") ? String(name.dropFirst(folder.count + 1)) : nil
  }

  func paths(endingIn suffix: String) -> [String] {
    paths().filter { $0.hasSuffix(suffix) }.sorted()
  }
}
