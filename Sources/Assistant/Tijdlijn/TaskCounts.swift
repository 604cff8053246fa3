import Verzuimprotocol

/// How many tasks stand how.
struct TaskCounts {
  private var done = 0
  private var late = 0
  private var past = 0
  private var now = 0
  private var ahead = 0
  private var cancelled = 0

  init(_ tasks: some Sequence<Taak>, isWithoutDossier: Bool) {
    for task in tasks {
      switch task.status {
      case .gedaan: done += 1
      case .vervallen: cancelled += 1
      // Only a dossier shows that somebody did not do something.
      case .teLaat where task.isLateByPerson && !isWithoutDossier: late += 1
      case .teLaat: past += 1
      case .open: now += 1
      case .toekomstig: ahead += 1
      }
    }
  }

  /// "2 voorbij, 1 nu, 3 later"; empty when there is nothing.
  var words: String {
    [
      (done, "gedaan"), (late, "te laat"), (past, "voorbij"), (now, "nu"), (ahead, "later"),
      (cancelled, "niet meer nodig"),
    ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ")
  }
}
