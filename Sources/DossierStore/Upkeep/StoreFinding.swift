/// Something that is not in order in the store.
public struct StoreFinding: Hashable, Sendable {
  /// The file, from the store's folder.
  public let file: String
  /// What is wrong, in Dutch.
  public let text: String

  /// Something that is not in order.
  public init(file: String, text: String) {
    self.file = file
    self.text = text
  }
}

extension Store {
  /// Everything that is not in order: permissions, checksums, order, formats, and the chain of who
  /// looked with what is gone from its ends; empty for a sound store.
  ///
  /// Changes nothing, and may run while others write. Of a copy the ends are not looked at: what is
  /// remembered of them is of the store itself, which goes on.
  public func findings(isCopy: Bool = false) throws(StoreError) -> [StoreFinding] {
    var found = permissionFindings()
    let keys = keyFindings()
    found += keys
    var numbers = Set(try dossierNumbers())
    for name in try folder.fileNames(in: "inzage").filter({ !$0.hasPrefix(".") }) {
      if let number = Store.number(of: name) {
        numbers.insert(number)
      } else if name != "overzicht.jsonl" {
        found.append(StoreFinding(file: "inzage/\(name)", text: "Dit bestand hoort hier niet."))
      }
    }
    for name in try folder.fileNames(in: "dossiers")
    where !name.hasPrefix(".") && Store.number(of: name) == nil {
      found.append(StoreFinding(file: "dossiers/\(name)", text: "Dit bestand hoort hier niet."))
    }
    let apart = try folder.fileNames(in: "apart")
    for number in numbers.sorted() {
      try folder.withLock(Store.lockName(number), shared: true) { () throws(StoreError) in
        found += try findings(number, hasCopies: apart.contains { $0.hasPrefix("\(number)-") })
      }
      if keys.isEmpty { found += try inzageFindings(number) }
    }
    if keys.isEmpty { found += try chainFindings(.overview).findings }
    if keys.isEmpty, !isCopy { found += try endFindings() }
    return found + (try draftFindings())
  }

  /// The number of a dossier whose file has this name; nil for another file.
  static func number(of name: String) -> DossierNumber? {
    guard name.utf8.count == 14, name.hasSuffix(".jsonl") else { return nil }
    return DossierNumber(name.prefix(8))
  }

  private func findings(
    _ dossier: DossierNumber, hasCopies: Bool
  ) throws(StoreError) -> [StoreFinding] {
    let file = Store.fileName(dossier)
    guard let bytes = try folder.contents(of: file) else { return [] }
    let scan: DossierScan
    do throws(StoreError) {
      scan = try DossierScan(bytes, dossier: dossier)
    } catch {
      return [StoreFinding(file: file, text: error.description)]
    }
    var found = scan.damage.map { StoreFinding(file: file, text: $0.description) }
    // A gap where damage was set apart is known already, and so is what was removed after its term.
    if !hasCopies {
      let removed = RemovedEvents((try? inzage(.dossier(dossier)).lines) ?? [])
      var expected = 1
      for event in scan.events {
        while removed.contains(expected), expected < event.number { expected += 1 }
        if event.number != expected {
          found.append(StoreFinding(file: file, text: "Gebeurtenis \(expected) ontbreekt."))
        }
        expected = event.number + 1
      }
    }
    return found
  }

  private func inzageFindings(_ dossier: DossierNumber) throws(StoreError) -> [StoreFinding] {
    // The events first: whoever adds one has written its line before.
    let events = (try? read(dossier).events) ?? []
    let (lines, findings) = try chainFindings(.dossier(dossier))
    let noted = Set(lines.map(\.entry.object))
    let since = try keyFile(.inzage).since
    return findings
      + events.filter { $0.moment >= since && !noted.contains("gebeurtenis \($0.number)") }.map {
        StoreFinding(
          file: InzageFile.dossier(dossier).path,
          text: "Gebeurtenis \($0.number) staat niet in de lijst van wie er keek.")
      }
  }

  private func chainFindings(
    _ file: InzageFile
  ) throws(StoreError) -> (lines: [InzageLine], findings: [StoreFinding]) {
    try folder.withLock(file.lockName, shared: true) { () throws(StoreError) in
      do throws(StoreError) {
        let (lines, wrong) = try inzage(file)
        return (
          lines,
          wrong.map { line in
            StoreFinding(
              file: file.path,
              text: "Regel \(line) is veranderd, of ervoor ontbreekt een regel.")
          }
        )
      } catch {
        guard case .newerFormat = error else { throw error }
        return ([], [StoreFinding(file: file.path, text: error.description)])
      }
    }
  }

  private func keyFindings() -> [StoreFinding] {
    do throws(StoreError) {
      _ = try key(.inzage)
      return []
    } catch {
      return [StoreFinding(file: keyPath(.inzage), text: error.description)]
    }
  }

  private func draftFindings() throws(StoreError) -> [StoreFinding] {
    var found: [StoreFinding] = []
    for name in try folder.fileNames(in: DocumentFolder.drafts.rawValue)
    where !name.hasPrefix(".") {
      let file = "\(DocumentFolder.drafts.rawValue)/\(name)"
      guard let bytes = try folder.contents(of: file) else { continue }
      let format = (try? JSONMembers.read(bytes, file: file))?["formaat"]?.integer
      if format == nil {
        found.append(StoreFinding(file: file, text: "Dit bewaarde gesprek is beschadigd."))
      }
    }
    return found
  }
}
