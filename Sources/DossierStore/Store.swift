/// The folder with everything that is kept; safe for many processes at once.
///
/// A value without state of its own: every call opens, locks and closes what it needs.
public struct Store: Sendable {
  /// The folder.
  public let path: String
  /// What opslag.json says.
  public let settings: StoreSettings

  let files: any FileSystem
  /// How long a lock is waited for, in microseconds.
  let patience: Int

  /// Opens the store in the folder `path`.
  ///
  /// With `create` a folder without a store becomes a free one; without it that is `.missing`. The
  /// folder gets mode 0700 and its files 0600. Throws `.networkFileSystem` for a folder on another
  /// machine, `.newerFormat` for a store of a newer program, `.damaged` for an unreadable
  /// opslag.json and `.settingsMissing` when there are dossiers without one.
  public static func open(at path: String, create: Bool) throws(StoreError) -> Store {
    try open(at: path, create: create, files: GlibcFileSystem())
  }

  /// Opens the store on another file system.
  package static func open(
    at path: String, create: Bool, files: any FileSystem, patience: Int = 2_000_000
  ) throws(StoreError) -> Store {
    var root = path
    while root.count > 1, root.hasSuffix("/") { root.removeLast() }
    let folder = StoreFolder(root: root, files: files, patience: patience)
    return Store(
      path: root, settings: try folder.settings(create: create), files: files, patience: patience)
  }

  var folder: StoreFolder { StoreFolder(root: path, files: files, patience: patience) }
}
