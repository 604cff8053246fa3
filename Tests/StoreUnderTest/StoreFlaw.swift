/// A mistake that a store could make, as its caller and the disk would notice it.
package enum StoreFlaw: String, CaseIterable, Sendable {
  /// Contents are never made to last.
  case noSync = "--no-sync"
  /// Names in folders are never made to last.
  case noFolderSync = "--no-folder-sync"
  /// Contents are made to last only after it was said that they do.
  case acknowledgedEarly = "--acknowledged-early"
  /// Everyone who asks for a lock gets it.
  case noLock = "--no-lock"
  /// The lock is that of the dossier itself, which a repair replaces.
  case lockOnDataFile = "--lock-on-data-file"
  /// A write that did less than was asked is taken for a whole one.
  case shortWriteIgnored = "--short-write-ignored"
  /// A file is written over in its own place.
  case truncatedInPlace = "--truncated-in-place"
  /// Every line is believed.
  case checksumNotChecked = "--checksum-not-checked"
}
