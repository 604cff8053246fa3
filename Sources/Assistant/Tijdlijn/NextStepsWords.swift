import Verzuimprotocol

extension Assistant {
  /// The dialog for someone who asks what happens next; nil when he asks something else.
  func nextStepsDialog(_ words: String) -> String? {
    guard AssistantWords.asksForNextSteps(words) else { return nil }
    let name = asker.role == .medewerker ? "wat-hierna-voor-mij" : "wat-hierna"
    return library.dialog(name) == nil ? nil : name
  }
}

extension AssistantWords {
  static func asksForNextSteps(_ words: String) -> Bool {
    [
      "wat nu", "en nu", "wat hierna", "en daarna", "wat gebeurt er hierna", "wat gebeurt er nu",
      "wat komt hierna", "volgende stap", "volgende stappen", "wat zijn de volgende stappen",
    ].contains(words.lowercased().trimming { $0 == "?" || $0 == "." || $0 == "!" })
  }
}
