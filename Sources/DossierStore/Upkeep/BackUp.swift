import Glibc

extension Store {
  /// Copies the store to a new or empty folder, while others go on, and reads the copy back.
  ///
  /// What was confirmed before it began is in it. A dossier and who looked at it are copied under one
  /// lock; messages come before dossiers, so that no message lacks its gebeurtenis. Keys of a checked
  /// store lie outside it and are not copied. Returns the number of files.
  public func backUp(to target: String, moment: Timestamp) throws(StoreError) -> Int {
    let copy = StoreFolder(root: target, files: files, patience: patience)
    guard !"\(target)/".hasPrefix("\(path)/") else {
      throw .refused(reason: "De reservekopie kan niet in de opslag zelf staan.")
    }
    try copy.makeEmpty()
    var manifest = Manifest(moment: moment)
    for name in try rootNames().filter({ !Store.isLast($0) }) {
      if let inner = try? files.names(in: "\(path)/\(name)") {
        try copy.makeFolder("\(target)/\(name)")
        for file in inner.sorted() where !file.hasPrefix(".") {
          try manifest.copy("\(name)/\(file)", from: folder, to: copy)
        }
        try copy.syncFolder(name)
      } else {
        try manifest.copy(name, from: folder, to: copy)
      }
    }
    try copyDossiers(to: copy, &manifest)
    try manifest.copy(StoreSettings.fileName, from: folder, to: copy)
    try copy.replace(Manifest.fileName, with: manifest.encoded)
    try manifest.verify(in: copy)
    return manifest.sums.count
  }

  private func copyDossiers(
    to copy: StoreFolder, _ manifest: inout Manifest
  ) throws(StoreError) {
    for name in ["dossiers", "inzage"] { try copy.makeFolder("\(copy.root)/\(name)") }
    var numbers = Set(try dossierNumbers())
    numbers.formUnion(try folder.fileNames(in: "inzage").compactMap(Store.number))
    for number in numbers.sorted() {
      try folder.withLock(Store.lockName(number), shared: true) { () throws(StoreError) in
        try manifest.copy(Store.fileName(number), from: folder, to: copy)
        try manifest.copy(InzageFile.dossier(number).path, from: folder, to: copy)
      }
    }
    try folder.withLock(InzageFile.overview.lockName, shared: true) { () throws(StoreError) in
      try manifest.copy(InzageFile.overview.path, from: folder, to: copy)
    }
    for name in ["dossiers", "inzage"] { try copy.syncFolder(name) }
  }

  /// Puts back a copy that was made by ``backUp(to:moment:)``.
  ///
  /// The folder is new, empty, or holds a store in which nothing was noted yet. Returns the number of
  /// files.
  public static func restore(from source: String, to target: String) throws(StoreError) -> Int {
    let files = GlibcFileSystem()
    let copy = StoreFolder(root: source, files: files, patience: 2_000_000)
    let folder = StoreFolder(root: target, files: files, patience: 2_000_000)
    guard let bytes = try copy.contents(of: Manifest.fileName) else {
      throw .refused(reason: "In \(source) staat geen hele reservekopie.")
    }
    let manifest = try Manifest.decode(bytes)
    try manifest.verify(in: copy)
    try folder.makeEmpty(orUnused: true)
    // Without its settings a half restored folder is no store.
    if try folder.contents(of: StoreSettings.fileName) != nil {
      try folder.attempt(StoreSettings.fileName) { () throws(SystemError) in
        try files.remove("\(target)/\(StoreSettings.fileName)")
        try files.syncFolder(target)
      }
    }
    for name in StoreFolder.names { try folder.makeFolder("\(target)/\(name)") }
    var again = Manifest(moment: manifest.moment)
    for name in manifest.sums.keys.sorted() where name != StoreSettings.fileName {
      if let parent = StoreFolder.parent(of: name), parent != "." {
        try folder.makeFolder("\(target)/\(parent)")
      }
      try again.copy(name, from: copy, to: folder)
    }
    for name in try folder.fileNames(in: ".") {
      if (try? files.names(in: "\(target)/\(name)")) != nil { try folder.syncFolder(name) }
    }
    guard let settings = try copy.contents(of: StoreSettings.fileName) else {
      throw .settingsMissing(path: source)
    }
    try folder.replace(StoreSettings.fileName, with: settings)
    try manifest.verify(in: folder)
    return manifest.sums.count
  }

  // They are copied in their own way, or belong to one desk.
  private static func isLast(_ name: String) -> Bool {
    ["dossiers", "inzage", StoreSettings.fileName, "geschiedenis"].contains(name)
  }

  private func rootNames() throws(StoreError) -> [String] {
    try folder.fileNames(in: ".").filter { !$0.hasPrefix(".") }.sorted()
  }
}

extension StoreFolder {
  func syncFolder(_ name: String) throws(StoreError) {
    try attempt(name) { () throws(SystemError) in try files.syncFolder("\(root)/\(name)") }
  }

  func replace(_ name: String, with bytes: [UInt8]) throws(StoreError) {
    try attempt(name) { () throws(SystemError) in
      try files.replace(name, in: root, with: bytes, temporary: ".\(name).tmp")
    }
  }

  /// Makes the folder, and refuses one in which something stands.
  func makeEmpty(orUnused: Bool = false) throws(StoreError) {
    try refuseRemote()
    var isFree = true
    for name in try fileNames(in: ".") where !name.hasPrefix(".") {
      if orUnused, try isUnused(name) { continue }
      isFree = false
    }
    guard isFree else {
      throw .refused(reason: "De map \(root) is niet leeg. Kies een nieuwe map.")
    }
    try makeFolders(upTo: root)
  }

  // Of a store in which nothing was noted yet there are the settings, folders and a key.
  private func isUnused(_ name: String) throws(StoreError) -> Bool {
    if name == StoreSettings.fileName { return true }
    guard StoreFolder.names.contains(name) else { return false }
    return try fileNames(in: name).allSatisfy {
      $0.hasPrefix(".") || $0 == StoreKey.inzage.rawValue || $0 == InzageEnds.fileName
    }
  }
}
