public import ScriptText
public struct Onderwerp: Sendable {
  public let id: String; public let title: String
  public let sources: [String]; public let dialogs: [String]; public let task: String?
  public let samples: [String]; public let answer: String; public let roleAnswers: [String: String]
  public let more: String?; public let today: String?; public let isSmallTalk: Bool
  public func answer(for role: String?) -> String { answer }
}
public struct QuestionScript: Sendable {
  public let onderwerpen: [Onderwerp]; public let findings: [Finding]
  public static func parse(_ bytes: [UInt8], name: String, isRole: (String) -> Bool, isSource: (String) -> Bool, isDialog: (String) -> Bool) -> QuestionScript { QuestionScript(onderwerpen: [], findings: []) }
}
public struct QuestionIndex: Sendable {
  public init(_ onderwerpen: [Onderwerp], synonyms: [UInt8]) {}
  public func find(_ question: String, role: String?) -> Outcome { .none }
}
public enum Outcome: Hashable, Sendable { case answer(String, also: [String]); case which([String]); case none }
