import Glibc

/// How often questions came to one end on one day; who asked and in which words is nowhere.
public struct QuestionCount: Hashable, Sendable {
  /// The day as "2026-03-11".
  public let day: String
  /// The kind of end, such as "wedervraag".
  public let end: String
  /// The onderwerp, such as "plan-termijn"; nil when none was found.
  public let subject: String?
  /// How often.
  public let count: Int

  /// A count.
  public init(day: String, end: String, subject: String?, count: Int) {
    self.day = day
    self.end = end
    self.subject = subject
    self.count = count
  }
}

extension Store {
  private static let counts = "vragen"

  /// Tallies one question: a line "2026-03-11 wedervraag plan-termijn" in a file for the month.
  ///
  /// Nobody waits for it: it takes no lock, and need not outlive a power cut.
  public func tally(day: String, end: String, subject: String?) throws(StoreError) {
    let name = "\(Store.counts)/\(day.prefix(7)).txt"
    let line = ([day, end] + [subject].compactMap { $0 }).joined(separator: " ") + "\n"
    let descriptor = try openTally(name)
    defer { files.close(descriptor) }
    try folder.attempt(name) { () throws(SystemError) in
      try files.writeAll(descriptor, Array(line.utf8))
    }
  }

  // Stores have this folder from the first question on.
  private func openTally(_ name: String) throws(StoreError) -> Int32 {
    do throws(SystemError) {
      return try files.open("\(path)/\(name)", .create)
    } catch {
      guard error.number == ENOENT else { throw StoreError(error, path: "\(path)/\(name)") }
    }
    try folder.makeFolder("\(path)/\(Store.counts)")
    return try folder.attempt(name) { () throws(SystemError) in
      try files.open("\(path)/\(name)", .create)
    }
  }

  /// What was tallied from `first` to `last`, both included, by day, end and onderwerp.
  ///
  /// A line that a stopped process left half written does not count.
  public func questionCounts(
    from first: String, to last: String
  ) throws(StoreError) -> [QuestionCount] {
    var counts: [[String]: Int] = [:]
    for name in try folder.fileNames(in: Store.counts).sorted() {
      guard let bytes = try folder.contents(of: "\(Store.counts)/\(name)") else { continue }
      for line in bytes.split(separator: UInt8(ascii: "\n")) {
        let words = line.split(separator: UInt8(ascii: " ")).map {
          String(decoding: $0, as: UTF8.self)
        }
        guard (2...3).contains(words.count), words[0].utf8.count == 10, words[0] >= first,
          words[0] <= last
        else { continue }
        counts[words, default: 0] += 1
      }
    }
    return counts.map { words, count in
      QuestionCount(
        day: words[0], end: words[1], subject: words.count > 2 ? words[2] : nil, count: count)
    }
    .sorted { ($0.day, $0.end, $0.subject ?? "") < ($1.day, $1.end, $1.subject ?? "") }
  }
}
