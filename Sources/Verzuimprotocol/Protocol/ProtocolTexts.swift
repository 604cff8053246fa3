/// What a protocol tells without computing: tasks, choices of reading, what people judge.
public struct ProtocolTexts: Sendable {
  /// What is done when it happens, without a date.
  public var undated: [UndatedTask]
  /// What always holds, without a date and without a line in the dossier.
  public var standingRules: [StandingRule]
  /// The tasks of each role.
  public var taakomschrijvingen: [Taakomschrijving]
  /// What people judge, and never the program.
  public var oordelen: [Oordeel]
  /// What UWV can give a second opinion on.
  public var secondOpinions: [SecondOpinion]
  /// What one has to know about a second opinion, in order.
  public var secondOpinionSteps: [Cited<String>]
  /// Where the protocol contradicts itself, and which reading holds.
  public var contradictions: [Contradiction]
  /// What the protocol leaves open and the program fills in.
  public var ownReadings: [OwnReading]
  /// What can follow when somebody does too little.
  public var sanctions: [Cited<String>]

  /// The words of a protocol; what is left out is empty.
  public init(
    undated: [UndatedTask] = [], standingRules: [StandingRule] = [],
    taakomschrijvingen: [Taakomschrijving] = [],
    oordelen: [Oordeel] = [], secondOpinions: [SecondOpinion] = [],
    secondOpinionSteps: [Cited<String>] = [],
    contradictions: [Contradiction] = [], ownReadings: [OwnReading] = [],
    sanctions: [Cited<String>] = []
  ) {
    self.undated = undated
    self.standingRules = standingRules
    self.taakomschrijvingen = taakomschrijvingen
    self.oordelen = oordelen
    self.secondOpinions = secondOpinions
    self.secondOpinionSteps = secondOpinionSteps
    self.contradictions = contradictions
    self.ownReadings = ownReadings
    self.sanctions = sanctions
  }
}
