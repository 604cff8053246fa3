import ScriptText

/// What the word lists have in common.
enum WordLists {
  /// That a list is not there or says nothing: then nobody is warned.
  static func empty(_ file: ScriptFile) -> Finding {
    Finding(
      code: .missing, file: file.name, line: 1, column: 1,
      text: "Deze woordenlijst is er niet of is leeg. Dan waarschuwt het programma niemand.")
  }
}
