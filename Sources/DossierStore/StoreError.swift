import Glibc

/// Why the store could not do what was asked.
public enum StoreError: Error, Hashable, Sendable {
  /// There is no store in this folder.
  case missing(path: String)
  /// The folder holds dossiers, but opslag.json is gone.
  case settingsMissing(path: String)
  /// A key of the store is gone.
  case keyMissing(path: String)
  /// The machine has no memory left for a pincode.
  case noMemory
  /// The machine, or this program, has as many files open as it may.
  case tooManyFiles
  /// The disk is full, or the owner's share of it.
  case noSpace
  /// The disk can only be read.
  case readOnly
  /// Someone else held the lock for too long.
  case busy
  /// The system does not let this user at the file.
  case notAllowed(path: String)
  /// A file cannot be read; the line counts from 1.
  case damaged(file: String, line: Int)
  /// Written by a newer program.
  case newerFormat(found: Int, known: Int)
  /// The folder lies on another machine.
  case networkFileSystem(path: String)
  /// What was to be stored cannot be read back, such as a number that is not finite.
  case unstorable
  /// The caller's own condition did not hold; the reason is the caller's.
  case refused(reason: String)
  /// Another failure of the system, with its error number.
  case io(errno: Int32)

  init(_ error: SystemError, path: String) {
    switch error.number {
    case ENOSPC, EDQUOT, EFBIG: self = .noSpace
    case EROFS: self = .readOnly
    case EMFILE, ENFILE: self = .tooManyFiles
    case ENOMEM: self = .noMemory
    case EACCES, EPERM: self = .notAllowed(path: path)
    default: self = .io(errno: error.number)
    }
  }
}
