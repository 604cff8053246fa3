import CivilDate
import FoundationEssentials
import Measuring
import Verzuimprotocol

/// The rules of the protocol.
enum RuleRows {
  /// A whole tijdschema with its statuses, next to its dates as Foundation's Calendar counts them.
  static func tijdschema(_ bench: Bench) throws -> [Metric] {
    let first = CivilDate(dayNumber: 20_514)
    let gevallen = try Ziektegeval.gevallen(
      from: [Ziekteperiode(eersteDag: first)], rules: .nota2009)
    guard let geval = gevallen.first else { throw BenchError("There is no case.") }
    let plan = Tijdschema(withoutDossier: geval, vandaag: first + 100, rules: .nota2009)
    let offsets = plan.dates.flatMap { [$0.vanaf, $0.streef, $0.uiterst] }.compactMap { $0 }
      .map { $0 - first }
    let foundation = FoundationDates(offsets)
    var day = 0
    let samples = bench.batches(
      ours: {
        day = (day + 1) % 700
        let plan = Tijdschema(withoutDossier: geval, vandaag: first + day, rules: .nota2009)
        // Every date and status counts in the sum; the hash of a status costs more than the status.
        return plan.dates.reduce(0) { sum, dates in
          dates.status == .open ? sum &+ dates.sortDay.dayNumber : sum &- dates.sortDay.dayNumber
        }
      },
      anchor: { foundation.count() })
    return [
      Metric("rules.tijdschema", samples, target: .times(0.05)),
      Metric("rules.tijdschema_time", Samples(ours: samples.ours), target: .most(2000)),
    ]
  }
}

/// The same days, counted by Foundation.
private struct FoundationDates {
  private var calendar = Calendar(identifier: .gregorian)
  private let first = Date(timeIntervalSince1970: 20_514 * 86_400)
  private let offsets: [Int]

  init(_ offsets: [Int]) {
    self.offsets = offsets
    calendar.timeZone = .gmt
  }

  func count() -> Int {
    offsets.reduce(0) { sum, offset in
      guard let date = calendar.date(byAdding: .day, value: offset, to: first) else { return sum }
      return sum &+ calendar.component(.weekday, from: date)
    }
  }
}
