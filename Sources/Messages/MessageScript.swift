public import ScriptText

/// What a `.bericht` file says: the template, and what its author should look at.
public struct MessageScript: Sendable {
  /// The template; nil when a part that it needs is missing or cannot be read.
  public let template: MessageTemplate?
  /// What is wrong with the text itself, in the order of the file.
  public let findings: [Finding]
  /// What people read of it.
  public let texts: [WrittenText]
  /// Comments that say why a finding may stay.
  public let waivers: [Waiver]
  /// Where the message is named.
  public let namePlace: ScriptPlace
  /// The sections that it names, with their places.
  public let sources: [MessageTemplate.Placeholder]
}
