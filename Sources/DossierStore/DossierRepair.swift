/// Sets damaged lines apart, durably, before anything in the dossier changes.
struct DossierRepair {
  let dossier: DossierNumber
  let folder: StoreFolder
  let bytes: [UInt8]
  let scan: DossierScan

  /// What a repair leaves behind.
  struct Result {
    let damage: [Damage]
    let size: Int
    let isNewFile: Bool
  }

  /// Repairs the file that is open as `descriptor`.
  func perform(on descriptor: Int32) throws(StoreError) -> Result {
    if scan.damage.isEmpty { return Result(damage: [], size: bytes.count, isNewFile: false) }
    if scan.needsNewFile { return try replaceFile() }
    if let tail = scan.tornTail { return try cutOff(from: tail, descriptor) }
    return try completeLastLine(descriptor)
  }

  private func completeLastLine(_ descriptor: Int32) throws(StoreError) -> Result {
    try folder.attempt(Store.fileName(dossier)) { () throws(SystemError) in
      try folder.files.writeAll(descriptor, [UInt8(ascii: "\n")])
      try folder.files.sync(descriptor, dataOnly: true)
    }
    return Result(damage: scan.damage, size: bytes.count + 1, isNewFile: false)
  }

  private func cutOff(from tail: Int, _ descriptor: Int32) throws(StoreError) -> Result {
    let copy = try setApart(Array(bytes[tail...]), label: "staart")
    try folder.attempt(Store.fileName(dossier)) { () throws(SystemError) in
      try folder.files.truncate(descriptor, to: tail)
      try folder.files.sync(descriptor, dataOnly: true)
    }
    return Result(damage: damage(copy: copy), size: tail, isNewFile: false)
  }

  private func replaceFile() throws(StoreError) -> Result {
    let copy = try setApart(bytes, label: "geheel")
    var good: [UInt8] = []
    good.reserveCapacity(bytes.count)
    for line in scan.lines {
      good.append(contentsOf: bytes[line.range])
      good.append(UInt8(ascii: "\n"))
    }
    try folder.attempt(Store.fileName(dossier)) { () throws(SystemError) in
      try folder.files.replace(
        "\(dossier).jsonl", in: "\(folder.root)/dossiers", with: good,
        temporary: ".\(dossier).tmp")
    }
    return Result(damage: damage(copy: copy), size: good.count, isNewFile: true)
  }

  // Named after its bytes, so that a repair that was stopped half way and done again keeps one
  // copy.
  private func setApart(_ bytes: [UInt8], label: String) throws(StoreError) -> String {
    let name = "\(dossier)-\(label)-\(Checksum.text(bytes)).jsonl"
    try folder.replaceFile(name, in: "apart", with: bytes)
    return name
  }

  private func damage(copy: String) -> [Damage] {
    scan.damage.map { damage in
      var damage = damage
      damage.copy = copy
      return damage
    }
  }
}
