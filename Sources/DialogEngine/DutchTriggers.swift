extension Question.Trigger {
  /// The word of the dialog language for it.
  public var word: String {
    switch self {
    case .yes: "ja"
    case .no: "nee"
    case .unknown: "weet ik niet"
    case .skipped: "leeg"
    case .right: "goed"
    case .wrong: "mis"
    case .choice(let key): key
    }
  }
}
