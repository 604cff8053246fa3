public import Answers
public import DialogEngine
import Questions

/// Something that a session shows of the scripts, for their coverage.
public enum Observation: Sendable {
  /// The dialog went this way.
  case passed(Trace)
  /// A line was refused where the dialog stands.
  case refused(Refusal.Reason, Trace)
  /// The onderwerp was told about.
  case told(String)
}

extension Library {
  /// The onderwerpen by id, each with the row of the tijdschema that it is about.
  public var tasksOfOnderwerpen: [String: String?] { questions.onderwerpen.mapValues(\.task) }
}
