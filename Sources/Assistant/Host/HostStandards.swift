import Answers
import Personnel

/// The answers that an empty line may stand for.
enum HostStandards {
  static let all: [String: @Sendable (HostContext) -> Answer?] = [
    "vandaag": { .date($0.today) },
    "mijn-telefoon": { $0.employee?.phone.map { .phone($0) } },
    "mijn-adres": { $0.employee?.address.map { .text($0) } },
  ]
}
