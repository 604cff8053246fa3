public import CivilDate

/// All that the figures need to know of one medewerker.
public struct Verzuimhistorie: Sendable {
  /// From a day on, so many hours a week are worked while ill, in hundredths.
  public struct WorkedHours: Hashable, Sendable {
    /// The first day.
    public let per: CivilDate
    /// Hundredths of hours a week.
    public let hours: Int

    /// Hours worked from a day on.
    public init(per: CivilDate, hours: Int) {
      self.per = per
      self.hours = hours
    }
  }

  /// The first day in service; nil when it lies before all that is known.
  public let inDienst: CivilDate?
  /// The last day in service; nil when it is not known.
  public let uitDienst: CivilDate?
  /// Contract hours a week, in hundredths; nil counts each absent day in full.
  public let uren: Int?
  /// The whole history, as samentelling makes it.
  public let gevallen: [Ziektegeval]
  /// Changes in worked hours, in order of day.
  public let worked: [WorkedHours]

  /// The history of a medewerker.
  public init(
    gevallen: [Ziektegeval], inDienst: CivilDate? = nil, uitDienst: CivilDate? = nil,
    uren: Int? = nil, worked: [WorkedHours] = []
  ) {
    self.inDienst = inDienst
    self.uitDienst = uitDienst
    self.uren = uren
    self.gevallen = gevallen
    self.worked = worked.sorted { $0.per < $1.per }
  }

  /// The history that a dossier holds.
  public init(_ dossier: Ziektegevallen, inDienst: CivilDate? = nil, uren: Int? = nil) {
    self.init(
      gevallen: dossier.gevallen.map(\.geval), inDienst: inDienst, uitDienst: dossier.uitDienst,
      uren: uren, worked: dossier.gevallen.flatMap(\.changesInHours))
  }

  // The part of [from, to] in service; nil when there is none.
  func service(from: CivilDate, to: CivilDate) -> ClosedRange<CivilDate>? {
    let first = inDienst.map { max($0, from) } ?? from
    let last = uitDienst.map { min($0, to) } ?? to
    return first <= last ? first...last : nil
  }
}

extension Verzuimhistorie.WorkedHours {
  // Nil for a line that does not change the hours.
  init?(_ line: Gebeurtenis) {
    guard let hours = line.uren else { return nil }
    switch line.soort {
    case .overig(.deelherstel), .verplichting(.werkhervattingMelden):
      self.init(per: line.per ?? line.dag, hours: hours)
    case .overig, .verplichting: return nil
    }
  }
}
