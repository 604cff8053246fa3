/// A kind of second opinion that UWV can give (Protocol 1.12.3, 2.10.2).
///
/// It is advice, not binding, and comes after the arbodienst has given its own judgement.
public struct SecondOpinion: Sendable {
  /// The stable name.
  public let kind: Kind
  /// The question for UWV, in plain Dutch.
  public let question: Cited<String>

  /// The three kinds.
  public enum Kind: String, CaseIterable, Hashable, Sendable, Codable {
    /// Whether and how much somebody can work.
    case geschiktheid
    /// Whether there is suitable work.
    case passendeArbeid = "passende-arbeid"
    /// Whether the employer has done enough.
    case inspanningWerkgever = "inspanning-werkgever"
  }

  /// A kind with its question.
  public init(_ kind: Kind, _ question: Cited<String>) {
    self.kind = kind
    self.question = question
  }
}

/// Why somebody wants a second opinion.
public enum SecondOpinionReason: String, CaseIterable, Hashable, Sendable, Codable {
  /// How much somebody can work is disputed.
  case geschiktheid
  /// Whether there is suitable work is disputed.
  case passendeArbeid = "passende-arbeid"
  /// Whether the employer did enough is disputed.
  case inspanningWerkgever = "inspanning-werkgever"
  /// The pay was stopped.
  case bezoldigingGestopt = "bezoldiging-gestopt"
  /// The plan van aanpak is disputed.
  case planVanAanpak = "plan-van-aanpak"

  /// The kind it is; nil where the nota does not say which.
  public var kind: SecondOpinion.Kind? {
    switch self {
    case .geschiktheid: .geschiktheid
    case .passendeArbeid: .passendeArbeid
    case .inspanningWerkgever: .inspanningWerkgever
    case .bezoldigingGestopt, .planVanAanpak: nil
    }
  }

  /// The reason with the sections that name it.
  public var cited: Cited<SecondOpinionReason> {
    switch self {
    case .geschiktheid, .passendeArbeid, .inspanningWerkgever, .bezoldigingGestopt:
      Cited(self, .protocol1s12s3, .protocol2s10s2)
    case .planVanAanpak: Cited(self, .protocol3)
    }
  }

  /// Whether it can be asked now: the arbodienst has to give its own judgement first.
  public func canBeAsked(arbodienstHasJudged: Bool) -> Cited<Bool> {
    cited.map { _ in arbodienstHasJudged }.alsoCiting([.protocol1s12s3, .protocol2s10s2])
  }
}
