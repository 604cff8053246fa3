import DialogEngine

/// Which lines may stand in the history file.
enum HistoryLines {
  /// Commands, names of dialogs and numbers: never a sentence, for a sentence tells something.
  static func mayRemember(_ line: String, dialogs: Set<String>) -> Bool {
    // After `wijzig` only a number: any other word may have been meant as an answer.
    if case .change(let name?) = Command(line: line) { return Int(name) != nil }
    if Command(line: line) != nil || dialogs.contains(line) { return true }
    return !line.isEmpty && line.count <= 2 && line.allSatisfy(\.isNumber)
  }
}
