import CivilDate

/// What the gebeurtenissen of one case mean for its tasks.
struct CaseFacts: Hashable, Sendable {
  /// Something done for one spell, year or change; `number` counts those from 1.
  struct Numbered: Hashable, Sendable {
    let verplichting: Verplichting
    let number: Int
    let day: CivilDate
  }

  /// What the leidinggevende expects on a day: longer than six weeks, or no longer so.
  struct Forecast: Hashable, Sendable {
    let day: CivilDate
    let isLong: Bool
  }

  // By the raw value of the obligation; both empty when nothing was done.
  private var first: [CivilDate?] = []
  private var last: [CivilDate?] = []
  var numbered: [Numbered] = []
  var wijzigingen: [CivilDate] = []
  /// The lines about changes that never came.
  var vervallenWijzigingen: Set<Int> = []
  /// In order of day.
  var forecasts: [Forecast] = []
  /// The days of the talks that dreigend langdurig asks for.
  var talks: [CivilDate] = []
  var ontslagAangevraagd: CivilDate?
  var signal: CivilDate?
  var uitDienst: CivilDate?
  /// Whether the case was over when it was taken over from the registration: what was done in it is
  /// not known, and nobody is told that he did not do it.
  var isHistory = false

  mutating func markDone(_ verplichting: Verplichting, on day: CivilDate) {
    if first.isEmpty {
      first = [CivilDate?](repeating: nil, count: Verplichting.allCases.count)
      last = first
    }
    let index = Int(verplichting.rawValue)
    first[index] = first[index].map { min($0, day) } ?? day
    last[index] = last[index].map { max($0, day) } ?? day
  }

  func firstDone(_ verplichting: Verplichting) -> CivilDate? {
    first.isEmpty ? nil : first[Int(verplichting.rawValue)]
  }

  func lastDone(_ verplichting: Verplichting) -> CivilDate? {
    last.isEmpty ? nil : last[Int(verplichting.rawValue)]
  }

  func done(_ verplichting: Verplichting, number: Int) -> CivilDate? {
    for item in numbered where item.number == number && item.verplichting == verplichting {
      return item.day
    }
    return nil
  }

  /// Whether the leidinggevende expected a long absence before `day`.
  func saidLong(before day: CivilDate) -> Bool {
    forecasts.contains { $0.isLong && $0.day < day }
  }

  /// The day from which the case is dreigend langdurig without a break; nil when it is not.
  ///
  /// From the day the leidinggevende says so until he withdraws it; and always from `always` on.
  func longSince(always: CivilDate, until day: CivilDate) -> CivilDate? {
    var since: CivilDate?
    for forecast in forecasts where forecast.day <= day && forecast.day < always {
      since = forecast.isLong ? since ?? forecast.day : nil
    }
    if let since { return since }
    return day >= always ? always : nil
  }
}
