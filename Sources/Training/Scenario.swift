public import CivilDate

/// An exercise: a team of invented people, and moments at which something happens to them.
public struct Scenario: Sendable {
  /// The name, that of its file.
  public let name: String
  /// What it is called in a menu.
  public let title: String
  /// The role that is practised.
  public let role: String
  /// The weekday of its first day.
  public let start: Weekday
  /// The contract hours of each of the team, in hundredths.
  public let hours: [Int]
  /// What happens, moment by moment.
  public let moments: [Moment]

  /// A moment: what happens, and then it is the turn of whoever practises.
  public struct Moment: Sendable {
    /// The day, 1 for the first.
    public let day: Int
    /// The time.
    public let time: CivilTime
    /// The sections that what is said rests on.
    public var sources: [String] = []
    /// What is told.
    public var told: [String] = []
    /// What is put into dossiers first.
    public var happenings: [Happening] = []
    /// What the other person says, by the question that is asked to him.
    public var utterances: [Utterance] = []
    /// What is looked at afterwards.
    public var checks: [Check] = []

    init(day: Int, time: CivilTime) {
      self.day = day
      self.time = time
    }
  }

  /// Something that others did: a line in the dossier of one of the team.
  public struct Happening: Sendable {
    /// The kind of gebeurtenis.
    public let kind: String
    /// Whose dossier: 1 for the first of the team.
    public let person: Int
    /// Its day, 1 for the first of the scenario.
    public let day: Int
    /// Who did it.
    public let role: String
    /// Its fields.
    public var fields: [String: Value] = [:]
  }

  /// A field of a happening.
  public enum Value: Hashable, Sendable {
    /// Words as they stand.
    case text(String)
    /// A day of the scenario.
    case day(Int)
  }

  /// What one of the team says when a question of a dialog is asked to him.
  public struct Utterance: Sendable {
    /// Who says it.
    public let person: Int
    /// The question's id.
    public let question: String
    /// What he says.
    public let words: String
  }

  /// What must have been noted, and what is said when it was not.
  public struct Check: Sendable {
    /// The kind of gebeurtenis.
    public let kind: String
    /// Whose dossier.
    public let person: Int
    /// The field.
    public let field: String
    /// What it must hold.
    public let value: Value
    /// What is said when it holds something else.
    public let words: String
    /// The sections of it.
    public let sources: [String]
  }
}
