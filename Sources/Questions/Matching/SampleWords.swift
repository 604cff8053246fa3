/// Which onderwerp has a sample in which words, to know a question that is a sample itself.
struct SampleWords: Sendable {
  private let table: NumberTable
  /// For each signature its onderwerp; -1 when two have it.
  private let owners: [Int32]

  /// The samples that `filling` holds.
  init(_ filling: borrowing Filling) {
    table = NumberTable(filling.table)
    owners = filling.owners.array()
  }

  /// The words of samples while they are still added.
  struct Filling: ~Copyable {
    fileprivate var table: NumberTable.Filling
    fileprivate var owners: PlainList<Int32>

    init(sampleCount: Int) {
      table = NumberTable.Filling(capacity: sampleCount * 2)
      owners = PlainList(capacity: sampleCount * 2)
    }

    /// Adds the signature of a sample.
    mutating func add(_ signature: UInt64, of owner: Int32) {
      let number = table.insert(signature)
      if number == owners.count {
        owners.append(owner)
      } else if owners[number] != owner {
        // Words that two onderwerpen share tell neither from the other.
        owners[number] = -1
      }
    }
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
