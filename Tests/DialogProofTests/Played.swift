import CivilDate
import DialogEngine
import DialogScript
import Testing

@testable import DialogProof

/// Plays small dialogs for a test.
struct Played {
  static let now = CivilMoment(date: CivilDate(dayNumber: 20_523), time: .noon)

  /// The dialog of a text without findings of its own; a `bron` is of no use here.
  static func dialog(_ text: String) throws -> Dialog {
    let name = String(text.split(separator: " ")[1])
    let parsed = DialogParser.parse(Array(text.utf8), name: "Dialogs/\(name).gesprek")
    #expect(parsed.findings == [])
    return try #require(parsed.dialog)
  }

  static func walk(
    _ texts: [String], moves: Moves = Moves(), mostLines: Int = 60, mostStates: Int = 5_000
  ) throws -> WalkReport {
    let dialogs = try texts.map { try dialog($0) }
    var bounds = WalkBounds(now: now)
    bounds.mostLines = mostLines
    bounds.mostStates = mostStates
    return Walker(dialogs, days: [:], bounds: bounds, moves: moves).walk(dialogs[0].name)
  }
}
