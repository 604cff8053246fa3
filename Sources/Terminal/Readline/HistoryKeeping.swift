/// Which lines come back with the arrow keys.
public struct HistoryKeeping {
  /// Whether lines are kept while the program runs.
  let keepsLines: Bool
  /// The file of earlier runs; nil keeps nothing on disk.
  let path: String?
  /// Whether a line may stand in the file.
  let mayRemember: (String) -> Bool

  /// Nothing comes back: for a kiosk, where the next visitor must not see it.
  static var none: HistoryKeeping {
    HistoryKeeping(keepsLines: false, path: nil) { _ in false }
  }

  /// Lines come back until the program ends.
  public static var memory: HistoryKeeping {
    HistoryKeeping(keepsLines: true, path: nil) { _ in false }
  }

  /// Lines come back until the program ends, some of them also the next time.
  ///
  /// The file holds 200 lines at most, readable to its owner alone. When it cannot be read or
  /// written there is no history and no complaint.
  ///
  /// - Parameters:
  ///   - path: the file; its folder must be there.
  ///   - mayRemember: whether a line may stand in the file: a command, a dialog's name or a
  ///     number, never a sentence.
  /// - Returns: what to give to a front end.
  public static func file(
    _ path: String, mayRemember: @escaping (String) -> Bool
  ) -> HistoryKeeping {
    HistoryKeeping(keepsLines: true, path: path, mayRemember: mayRemember)
  }
}
