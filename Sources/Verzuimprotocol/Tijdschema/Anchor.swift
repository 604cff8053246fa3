/// The day that the dates of a row are counted from.
public enum Anchor: Hashable, Sendable {
  /// The eerste ziektedag; gaps do not count.
  case geval
  /// The day on which the first report of the case was received.
  case firstReport
  /// The first day of each spell.
  case periode
  /// The day on which the report of each spell was received.
  case report
  /// The same, only when another than the leidinggevende took the report.
  case reportTakenByAnother
  /// The last of these, or else the day at this offset from the eerste ziektedag.
  case last(Verplichtingen, orElse: DateOffset)
  /// The last of these, or else the day of another row: its own day, or else its streef.
  case lastOrDay(Verplichtingen, of: Verplichting)
  /// Only when dreigend langdurig: the last of these since then, or else the day it became so.
  case dreigendLangdurig(Verplichtingen)
  /// The day of each change in hours or work.
  case wijziging
  /// The hersteldatum of each spell.
  case herstel
  /// The hersteldatum of each spell, when the case then has more than this many sick days.
  case herstelAfter(sickDays: Int)
  /// The day on which the frequency signal came.
  case signal

  /// Whether a program without dossier can know that the row is there.
  public var isKnownWithoutDossier: Bool {
    switch self {
    case .geval, .firstReport, .periode, .report, .last, .lastOrDay, .herstel, .herstelAfter: true
    case .reportTakenByAnother, .dreigendLangdurig, .wijziging, .signal: false
    }
  }

  /// Whether the days of a gap do not count in the row's dates.
  public var countsGaps: Bool {
    switch self {
    case .geval, .last, .lastOrDay, .dreigendLangdurig: true
    case .firstReport, .periode, .report, .reportTakenByAnother, .wijziging, .herstel,
      .herstelAfter, .signal:
      false
    }
  }
}

/// What the day is that a date was counted from.
public enum Basis: Hashable, Sendable {
  /// The eerste ziektedag of the case.
  case eersteZiektedag
  /// The first day of a spell.
  case eersteDag
  /// The day a report was received.
  case ontvangst
  /// The day an obligation was done.
  case done(Verplichting)
  /// A day at this offset from the eerste ziektedag.
  case offset(DateOffset)
  /// The day at which another row aims.
  case streef(of: Verplichting)
  /// The day on which the absence became dreigend langdurig.
  case dreigendLangdurig
  /// The day of a change in hours or work.
  case wijziging
  /// A hersteldatum.
  case hersteldatum
  /// The day of the frequency signal.
  case signal
}
