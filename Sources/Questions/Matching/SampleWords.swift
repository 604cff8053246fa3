/// Which onderwerp has a sample in which words, to know a question that is a sample itself.
struct SampleWords: Sendable {
  private let table: NumberTable
  /// For each signature its onderwerp; -1 when two have it.
  private let owners: [Int32]

  /// Samples with these signatures, each with its onderwerp.
  init(_ signatures: [UInt64], _ owners: [Int32]) {
    var filling = NumberTable.Filling(capacity: signatures.count)
    var first: [Int32] = []
    first.reserveCapacity(signatures.count)
    for (signature, owner) in zip(signatures, owners) {
      let number = filling.insert(signature)
      if number == first.count {
        first.append(owner)
      } else if first[number] != owner {
        // Words that two onderwerpen share tell neither from the other.
        first[number] = -1
      }
    }
    table = NumberTable(filling)
    self.owners = first
  }

  /// The one onderwerp with a sample in the very same words.
  func owner(of signature: UInt64) -> Int? {
    guard let number = table.find(signature), owners[number] >= 0 else { return nil }
    return Int(owners[number])
  }

  /// Whether two onderwerpen have a sample in these words.
  func isShared(_ signature: UInt64) -> Bool {
    table.find(signature).map { owners[$0] < 0 } ?? false
  }
}
