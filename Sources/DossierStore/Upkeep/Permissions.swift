import Glibc

extension Store {
  /// Files and folders that another account can read, or that belong to another.
  func permissionFindings() -> [StoreFinding] {
    var found: [StoreFinding] = []
    check("", &found)
    for name in visibleNames("") {
      check(name, &found)
      for inner in visibleNames(name) { check("\(name)/\(inner)", &found) }
    }
    return found
  }

  private func visibleNames(_ name: String) -> [String] {
    ((try? files.names(in: name.isEmpty ? path : "\(path)/\(name)")) ?? []).sorted()
  }

  private func check(_ name: String, _ found: inout [StoreFinding]) {
    var status = stat()
    guard lstat(name.isEmpty ? path : "\(path)/\(name)", &status) == 0 else { return }
    let file = name.isEmpty ? "." : name
    if status.st_mode & S_IFMT == S_IFLNK {
      found.append(StoreFinding(file: file, text: "Dit is een verwijzing naar elders."))
    } else if status.st_mode & 0o077 != 0 {
      found.append(StoreFinding(file: file, text: "Anderen kunnen hierbij. Geef het mode 600/700."))
    } else if status.st_uid != geteuid() {
      found.append(StoreFinding(file: file, text: "Dit is van een ander account."))
    }
  }
}
