import CSVText

/// A CSV file that a command is given.
enum ImportFile {
  /// The path in `importeer BESTAND`.
  static func path(_ words: [String], command: String) throws(Failure) -> String {
    guard words.count == 2, words[0] == "importeer" else {
      throw Failure(
        "Zo werkt het: beterschap \(command) importeer BESTAND.csv. Typ beterschap --help voor uitleg.",
        exitCode: 64)
    }
    return words[1]
  }

  /// The rows of the file.
  ///
  /// - Throws: 64 for a file that is not there, 65 with all rows whose form is wrong.
  static func read(_ path: String) throws(Failure) -> CSVFile {
    guard let bytes = ReadFile.bytes(path) else {
      throw Failure("Het bestand '\(path)' is er niet, of mag niet gelezen worden.", exitCode: 64)
    }
    switch CSVFile.read(bytes) {
    case .success(let file): return file
    case .failure(let error): throw failure(path, error.faults.map { CSVRowFault($0) })
    }
  }

  /// That nothing was taken from the file, with the reason for each row.
  static func failure(_ path: String, _ faults: [CSVRowFault]) -> Failure {
    let count = faults.count == 1 ? "1 fout" : "\(faults.count) fouten"
    return Failure(
      "Uit '\(path)' is niets ingevoerd: \(count).", exitCode: 65, rows: faults)
  }
}
