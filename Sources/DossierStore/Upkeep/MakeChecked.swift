extension Store {
  /// Makes a checked store of a free one: from then on the system says who somebody is.
  ///
  /// The keys move to a folder outside the store, made when it is not there. Done again it finishes
  /// what was broken off.
  public func makeChecked(keysIn keyFolder: String) throws(StoreError) -> Store {
    guard keyFolder.hasPrefix("/"), !"\(keyFolder)/".hasPrefix("\(path)/") else {
      throw .refused(reason: "De map voor de sleutels moet buiten de opslag staan.")
    }
    let chain = try keyFile(.inzage)
    let keys = StoreFolder(root: keyFolder, files: files, patience: patience)
    try keys.makeFolders(upTo: keyFolder)
    for (key, file) in [(StoreKey.inzage, chain), (.pincode, KeyFile.new)] {
      if try keys.contents(of: key.rawValue) == nil {
        try keys.replace(key.rawValue, with: file.encoded)
      }
    }
    let place = StoreFolder(root: "\(path)/toegang", files: files, patience: patience)
    if settings.keyFolder == nil, let ends = try place.contents(of: InzageEnds.fileName) {
      try keys.replace(InzageEnds.fileName, with: ends)
    }
    var checked = settings
    checked.access = .checked
    checked.keyFolder = keyFolder
    try folder.withLock(".lock") { () throws(StoreError) in
      try folder.replace(StoreSettings.fileName, with: checked.encoded)
    }
    try folder.removeFile(StoreKey.inzage.rawValue, in: "toegang")
    try folder.removeFile(InzageEnds.fileName, in: "toegang")
    return Store(path: path, settings: checked, files: files, patience: patience)
  }
}
