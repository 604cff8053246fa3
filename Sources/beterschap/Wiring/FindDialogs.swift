import Assistant
import Glibc

/// Where the dialogs are, and their files.
enum FindDialogs {
  /// The folder: `named`, else `$BETERSCHAP_DIALOGEN`, else beside or above the executable.
  static func folder(named: String?) throws(Failure) -> String {
    if let place = try FixedPlace.find() {
      guard named == nil else {
        throw Failure(
          "In een gecontroleerde opslag staan de dialogen op een vaste plaats.", exitCode: 77)
      }
      if let dialogs = place.dialogs { return dialogs }
    }
    if let chosen = chosen(named) {
      guard isFolder(chosen) else {
        if access(chosen, F_OK) == 0 {
          throw Failure(
            "\(chosen) is geen map. Noem de map waarin de dialogen staan.", exitCode: 64)
        }
        throw Failure("De map met dialogen is er niet: \(chosen).", exitCode: 78)
      }
      return chosen
    }
    var looked: [String] = []
    var folder = executablePath()
    while let slash = folder.lastIndex(of: "/") {
      folder = String(folder[..<slash])
      for place in ["\(folder)/Dialogs", "\(folder)/share/beterschap/Dialogs"] {
        if isFolder(place) { return place }
        looked.append(place)
      }
    }
    throw Failure(
      "Er zijn geen dialogen gevonden. Gezocht in: \(looked.joined(separator: ", ")).",
      exitCode: 78)
  }

  /// The folder that somebody chose, as it was typed: `named`, else by the environment.
  static func chosen(_ named: String?) -> String? { named ?? variable("BETERSCHAP_DIALOGEN") }

  /// The scripts of a folder and the folders in it; `known`: the folder as somebody typed it.
  static func source(_ folder: String, known: String? = nil) -> ScriptSource {
    ScriptSource(
      folder: known,
      paths: { files(in: folder, below: "") },
      bytes: { ReadFile.bytes("\(folder)/\($0)") })
  }

  private static func files(in folder: String, below prefix: String) -> [String] {
    guard let directory = opendir(prefix.isEmpty ? folder : "\(folder)/\(prefix)") else {
      return []
    }
    defer { closedir(directory) }
    var paths: [String] = []
    while let entry = readdir(directory) {
      let name = withUnsafeBytes(of: &entry.pointee.d_name) { bytes in
        String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self)
      }
      guard !name.hasPrefix(".") else { continue }
      let path = prefix.isEmpty ? name : "\(prefix)/\(name)"
      if Int32(entry.pointee.d_type) == 4 || isFolder("\(folder)/\(path)") {
        paths += files(in: folder, below: path)
      } else {
        paths.append(path)
      }
    }
    return paths
  }

  /// The value of an environment variable that is set and not empty.
  static func variable(_ name: String) -> String? {
    getenv(name).map { String(cString: $0) }.flatMap { $0.isEmpty ? nil : $0 }
  }

  /// Whether a folder is there.
  static func isFolder(_ path: String) -> Bool {
    var status = stat()
    return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFDIR
  }

  static func executablePath() -> String {
    guard let path = realpath("/proc/self/exe", nil) else { return "" }
    defer { free(path) }
    return String(cString: path)
  }
}
