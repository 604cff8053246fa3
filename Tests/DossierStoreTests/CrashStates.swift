// What a disk may hold after a power cut.
extension MemoryFileSystem {
  /// Every disk that the next process may find after a power cut.
  ///
  /// Whatever was not synced is there or not, each by itself and in any order: a name without its
  /// contents, contents in part, or their length with nothing in it.
  func survivors() -> [MemoryFileSystem] {
    trees().flatMap { tree in
      var disks: [[ObjectIdentifier: [UInt8]]] = [[:]]
      for node in Set(tree.values.flatMap(\.values).map(Reference.init)) {
        disks = disks.flatMap { disk in
          Self.contents(of: node.node).map { disk.merging([node.id: $0]) { $1 } }
        }
      }
      return disks.map { MemoryFileSystem(tree: tree, contents: $0) }
    }
  }

  private struct Reference: Hashable {
    let node: Node
    var id: ObjectIdentifier { ObjectIdentifier(node) }
    static func == (left: Self, right: Self) -> Bool { left.node === right.node }
    func hash(into hasher: inout Hasher) { hasher.combine(id) }
  }

  private convenience init(
    tree: [String: [String: Node]], contents: [ObjectIdentifier: [UInt8]]
  ) {
    self.init()
    folders = tree.mapValues { folder in
      folder.mapValues { node in
        let copy = Node()
        copy.bytes = contents[ObjectIdentifier(node)] ?? []
        copy.durable = copy.bytes
        return copy
      }
    }
    durableFolders = folders
  }

  // Each folder as it was synced or as it is now.
  private func trees() -> [[String: [String: Node]]] {
    var trees: [[String: [String: Node]]] = [[:]]
    // A folder comes before those in it.
    for path in Set(folders.keys).union(durableFolders.keys).sorted() {
      let (kept, now) = (durableFolders[path], folders[path])
      let isSame = kept?.mapValues(ObjectIdentifier.init) == now?.mapValues(ObjectIdentifier.init)
      trees = trees.flatMap { tree in
        (isSame ? [kept] : [kept, now]).map { names in
          var tree = tree
          if path == "/" || tree[split(path).folder] != nil { tree[path] = names }
          return tree
        }
      }
    }
    return trees
  }

  private static func contents(of node: Node) -> [[UInt8]] {
    let (kept, now) = (node.durable, node.bytes)
    if kept == now { return [kept] }
    guard now.starts(with: kept) else { return [kept, now] }
    let added = now.count - kept.count
    return [
      kept, now, kept + now.dropFirst(kept.count).prefix(added / 2),
      kept + [UInt8](repeating: 0, count: added),
    ]
  }
}
