import Access
import Glibc
import Personnel

extension Caller {
  /// Who starts the program in a checked store: the system account that sudo says, looked up in the people's file.
  ///
  /// - Throws: 77 for a process of another account, and for an account that belongs to nobody.
  static func identify(store: String, roster: Roster) throws(Failure) -> Caller {
    try requireOwner(of: store)
    guard let text = getenv("SUDO_UID") else { return .machine }
    guard let id = uid_t(String(cString: text)), let account = accountName(id) else {
      throw Failure("Het account van wie dit start, bestaat niet.", exitCode: 77)
    }
    guard let employee = roster.employee(account: account) else {
      throw Failure(
        "Het account '\(account)' hoort bij niemand in personeel.json. Vraag het de beheerder.",
        exitCode: 77)
    }
    return .person(employee.number)
  }

  // What another account wrote into the store, its owner could not read.
  private static func requireOwner(of path: String) throws(Failure) {
    var status = stat()
    guard stat(path, &status) == 0 else {
      throw Failure(
        errno == ENOENT
          ? "Er is nog geen opslag in \(path)."
          : "Geen toegang tot \(path). Start het met: sudo -u beterschap beterschap",
        exitCode: errno == ENOENT ? 78 : 77)
    }
    guard status.st_uid == geteuid() else {
      let owner = accountName(status.st_uid) ?? "\(status.st_uid)"
      throw Failure(
        "Deze opslag is van '\(owner)'. Start het met: sudo -u \(owner) beterschap", exitCode: 77)
    }
  }

  private static func accountName(_ id: uid_t) -> String? {
    guard let entry = getpwuid(id), let name = entry.pointee.pw_name else { return nil }
    return String(cString: name)
  }
}
