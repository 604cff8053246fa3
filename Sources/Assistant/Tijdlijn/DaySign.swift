import Verzuimprotocol

/// The character of a day in the picture of a course; what comes later covers what came before.
enum DaySign: Int, CaseIterable, Comparable {
  /// Nothing to tell.
  case none
  /// A sick day up to today.
  case sick
  /// A sick day that has yet to come.
  case stillAhead
  /// A day between two spells.
  case gap
  /// The day of a task that is done.
  case taskDone
  /// The day of a task that can be done now or later.
  case task
  /// The day of a task of which the last day is past.
  case taskPast
  /// A hersteldatum.
  case recovery
  /// Today.
  case today

  init(_ task: Taak) {
    switch task.status {
    case .gedaan, .vervallen: self = .taskDone
    case .teLaat: self = .taskPast
    case .open, .toekomstig: self = .task
    }
  }

  var character: Character {
    switch self {
    case .none: " "
    case .sick: "="
    case .stillAhead: "-"
    case .gap: "."
    case .taskDone: "+"
    case .task: "o"
    case .taskPast: "!"
    case .recovery: "H"
    case .today: "V"
    }
  }

  /// What it means, in one line; nil for what has no character.
  var meaning: String? {
    switch self {
    case .none: nil
    case .sick: "= ziek tot en met vandaag"
    case .stillAhead: "- ziek vanaf morgen, als het zo doorgaat"
    case .gap: ". tussen twee ziekteperioden"
    case .taskDone: "+ een taak die gedaan is"
    case .task: "o een taak voor nu of later"
    case .taskPast: "! een taak waarvan de uiterste dag voorbij is"
    case .recovery: "H weer aan het werk"
    case .today: "V vandaag"
    }
  }

  static func < (left: DaySign, right: DaySign) -> Bool { left.rawValue < right.rawValue }
}
