import CivilDate
import Terminal
import Verzuimprotocol

/// A task as JSON, the same in every command.
enum TaskJSON {
  /// The members of a task, in a fixed order.
  static func members(_ task: Taak) -> [JSONOutput.Member] {
    [
      .init("id", .text(task.id)),
      .init("volgnummer", task.volgnummer.map { .number($0) } ?? .null),
      .init("wie", .texts(task.wie.map(\.rawValue))), .init("wat", .text(task.wat)),
      .init("vanaf", date(task.vanaf)), .init("streef", date(task.streef)),
      .init("uiterst", date(task.uiterst)), .init("status", .text(task.status.rawValue)),
      .init("soort_taak", .text(task.kind.rawValue)),
      .init("bron", .texts(task.bron.map(\.label))),
    ]
  }

  /// A day, or null.
  static func date(_ date: CivilDate?) -> JSONOutput { .text(orNull: date?.iso) }
}
