import Assistant
public import DialogProof

/// What sessions show of everything that people wrote, and of the nota.
public struct SessionCoverage {
  /// Steps, branches and refusals of the dialogs.
  public private(set) var dialogs = Coverage()
  /// The onderwerpen that were told about.
  public private(set) var onderwerpen: Set<String> = []
  /// The sections that were shown.
  public private(set) var sections: Set<String> = []
  /// How many sessions were played.
  public private(set) var count = 0

  /// Nothing played yet.
  public init() {}

  /// Plays all sessions of a file.
  public mutating func play(_ text: String, in world: SessionWorld) throws {
    for transcript in try Transcript.all(in: text) {
      var dialogs = dialogs
      var onderwerpen = onderwerpen
      let player = try SessionPlayer(transcript, in: world) { observation in
        switch observation {
        case .passed(let trace): dialogs.note(trace)
        case .refused(let reason, let trace): dialogs.note(reason, at: trace)
        case .told(let id): onderwerpen.insert(id)
        }
      }
      _ = player.screen(typing: transcript.typed)
      self.dialogs = dialogs
      self.onderwerpen = onderwerpen
      sections.formUnion(player.sources)
      count += 1
    }
  }
}
