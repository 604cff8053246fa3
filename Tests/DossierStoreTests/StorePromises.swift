import DossierStore
import StoreUnderTest

/// What a store holds to, each as a check that tells whether a store with this flaw does.
enum StorePromise: CaseIterable {
  /// Killed at any call, what was acknowledged is there, once; the rest whole or not at all.
  case survivesKill
  /// The same when the power fails at that call, whatever the disk made of it.
  case survivesPowerLoss
  /// Writes that do less than was asked lose nothing.
  case survivesShortWrites
  /// Nobody else can change what somebody is changing.
  case keepsOthersOut
  /// Every bit that turned over is found.
  case findsDamage

  func holds(with flaw: StoreFlaw?) throws -> Bool {
    switch self {
    case .survivesKill:
      try StoreSession.holds(at: .stop, with: flaw) { [$0.survivor(powerLost: false)] }
    case .survivesPowerLoss:
      // The plain loss first: what a careless store leaves unsynced can be lost in too many ways.
      try StoreSession.holds(at: .stop, with: flaw) { [$0.survivor(powerLost: true)] }
        && StoreSession.holds(at: .stop, with: flaw) { $0.survivors() }
    case .survivesShortWrites:
      try StoreSession.holds(at: .short, with: flaw) { [$0.survivor(powerLost: false)] }
    case .keepsOthersOut:
      try Self.keepsOut(with: flaw, damaged: false) && Self.keepsOut(with: flaw, damaged: true)
    case .findsDamage: try Self.findsEveryBit(with: flaw)
    }
  }

  // While one adds, another tries: also when the one just put a mended file in place.
  private static func keepsOut(with flaw: StoreFlaw?, damaged: Bool) throws -> Bool {
    let files = MemoryFileSystem()
    let store = try Store.open(
      at: "/s", create: true, files: FlawedFileSystem(files, flaw: flaw), patience: 0)
    for step in 1...3 { _ = try store.append(sample(step), to: dossier()) }
    let path = "/s/dossiers/00010234.jsonl"
    if damaged, var bytes = files[path] {
      bytes[20] ^= 1
      files[path] = bytes
    }
    var isLetIn = false
    _ = try store.append(sample(4), to: dossier()) { _ in
      isLetIn = (try? store.append(sample(5), to: dossier())) != nil
      return nil
    }
    if let name = DocumentName("g1.json") {
      _ = try store.updateDocument(name, in: .drafts) { _ in
        if (try? store.replaceDocument(name, in: .drafts, with: [2])) != nil { isLetIn = true }
        return [1]
      }
    }
    return !isLetIn
  }

  private static func findsEveryBit(with flaw: StoreFlaw?) throws -> Bool {
    let files = MemoryFileSystem()
    let store = try Store.open(at: "/s", create: true, files: FlawedFileSystem(files, flaw: flaw))
    for step in 1...2 { _ = try store.append(sample(step), to: dossier()) }
    let path = "/s/dossiers/00010234.jsonl"
    let bytes = files[path] ?? []
    for position in bytes.indices {
      for bit in 0..<8 {
        var flipped = bytes
        flipped[position] ^= 1 << bit
        files[path] = flipped
        if try store.read(dossier()).damage.isEmpty { return false }
      }
    }
    return !bytes.isEmpty
  }
}
