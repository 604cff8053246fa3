import Glibc
import Personnel

/// The store that an installed program is bound to.
///
/// It stands in a file beside the program: `PREFIX/bin/beterschap` reads
/// `PREFIX/etc/beterschap/beterschap.json`, and a program below `/usr` or `/opt` reads
/// `/etc/beterschap/beterschap.json` too. Who starts the program cannot choose that file, for the
/// sudoers rule names one program by its full path.
struct FixedPlace {
  /// The folder of the store.
  let store: String
  /// The folder of the dialogs; nil when they are found from the program.
  let dialogs: String?
  /// The folder of the keys, outside the store; nil when it is not named.
  let keys: String?

  /// The place that the program is bound to; nil for a program that is bound to none.
  ///
  /// - Throws: 78 for a file that cannot be used: then nothing may be guessed.
  static func find() throws(Failure) -> FixedPlace? {
    for path in candidates(FindDialogs.executablePath()) {
      let descriptor = open(path, O_RDONLY | O_CLOEXEC)
      guard descriptor >= 0 else {
        if errno == ENOENT || errno == ENOTDIR { continue }
        throw Failure("Het bestand \(path) kan niet gelezen worden.", exitCode: 78)
      }
      var status = stat()
      let isKnown = fstat(descriptor, &status) == 0
      close(descriptor)
      guard isKnown, status.st_mode & 0o022 == 0 else {
        throw Failure(
          "Het bestand \(path) mag alleen door zijn eigenaar te wijzigen zijn.", exitCode: 78)
      }
      return try read(path)
    }
    return nil
  }

  private static func candidates(_ program: String) -> [String] {
    let parts = program.split(separator: "/").dropLast(2).joined(separator: "/")
    let own = "/\(parts)/etc/beterschap/beterschap.json"
    let isInstalled = ["/usr/", "/opt/"].contains { program.hasPrefix($0) }
    return isInstalled ? [own, "/etc/beterschap/beterschap.json"] : [own]
  }

  private static func read(_ path: String) throws(Failure) -> FixedPlace {
    do throws(PersonnelError) {
      let place = try Installation(bytes: ReadFile.bytes(path) ?? [], file: path)
      return FixedPlace(store: place.store, dialogs: place.dialogs, keys: place.keys)
    } catch {
      throw Failure(error.description, exitCode: 78)
    }
  }
}
