public import CivilDate

extension Gevaldossier {
  /// The changes in hours that were recorded in this case, in order of the day they hold from.
  ///
  /// One that was told and then passed on is one change; of each day the later line counts.
  public var gewerkteUren: [Verzuimhistorie.WorkedHours] {
    var latest: [CivilDate: Verzuimhistorie.WorkedHours] = [:]
    for change in changesInHours {
      latest[change.per] = change
    }
    return latest.values.sorted { $0.per < $1.per }
  }

  /// Each line that changes the hours, in the order of the lines.
  var changesInHours: [Verzuimhistorie.WorkedHours] {
    gebeurtenissen.compactMap { line in
      facts.vervallenWijzigingen.contains(line.nummer)
        ? nil : Verzuimhistorie.WorkedHours(line)
    }
  }

  /// The hours worked a week on a sick day, in hundredths; nil on another day.
  ///
  /// Each spell begins fully sick.
  public func gewerkteUren(on day: CivilDate) -> Int? {
    guard uitDienst.map({ day <= $0 }) ?? true,
      let periode = geval.perioden.first(where: { $0.contains(day) })
    else { return nil }
    return gewerkteUren.last { $0.per >= periode.eersteDag && $0.per <= day }?.hours ?? 0
  }
}

extension Ziektegevallen {
  /// What is paid on `day`, over the hours that the dossier says are worked (Protocol 2.10.1).
  ///
  /// `uren` are the hours a week of the contract, in hundredths. Throws when `day` is no sick day in
  /// service, or the hours cannot be true.
  public func bezoldiging(
    on day: CivilDate, uren: Int, rules: Verzuimprotocol
  ) throws(BezoldigingError) -> Cited<Bezoldiging> {
    let worked = geval(on: day)?.gewerkteUren(on: day) ?? 0
    return try rules.bezoldiging(
      gevallen.map(\.geval), on: day, hours: uren, worked: min(worked, uren), uitDienst: uitDienst)
  }
}
