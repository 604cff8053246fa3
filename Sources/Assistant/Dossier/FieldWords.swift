import Access
import Answers
import CivilDate
import DossierStore
import Verzuimprotocol

/// The fields of a line as people read them; only those that its kind has.
struct FieldWords {
  /// Fields that hold what was agreed.
  private static let agreements: Set<String> = [
    "volgende-stap", "afspraak-datum", "afspraak-tijd", "afspraken", "einddoel",
    "einddoel-toelichting", "casemanager", "evaluatie-datum", "volgende-evaluatie",
  ]

  private let event: Event
  private let fields: [GebeurtenisField]

  /// The fields of a line, of those with a visible name.
  init(_ event: Event, visible: Set<String>) {
    self.event = event
    fields = (Gebeurtenissoort.named(event.kind)?.fields ?? []).filter {
      visible.contains($0.name)
    }
  }

  /// All of them, in the order of the kind.
  var all: [String] { words { _ in true } }

  /// What was agreed: "Afspraak: bellen", "Volgende afspraak, dag: dinsdag 24 maart 2026".
  var agreed: [String] { words { FieldWords.agreements.contains($0.name) } }

  /// What else was answered.
  var answered: [String] { words { !FieldWords.agreements.contains($0.name) } }

  /// What else was answered that others may read: no address, telephone or loose note.
  var answeredForOthers: [String] {
    words { field in
      !FieldWords.agreements.contains(field.name)
        && Content.parts(of: field).contains { $0 != .personalData && $0 != .looseNotes }
    }
  }

  private func words(_ isAsked: (GebeurtenisField) -> Bool) -> [String] {
    fields.filter(isAsked).compactMap { field in
      event.fields[field.name].map { value in
        let title = field.title.replacing(": ", with: ", ")
        // A line end in an answer would look like a row of its own.
        let words = FieldWords.words(value, field.kind).split(whereSeparator: \.isNewline)
        return "\(title)\(title.hasSuffix("?") ? "" : ":") \(words.joined(separator: " "))"
      }
    }
  }

  private static func words(_ value: EventValue, _ kind: GebeurtenisFieldKind) -> String {
    switch value {
    case .flag(let isYes): return isYes ? "ja" : "nee"
    case .texts(let keys): return keys.map(spaced).joined(separator: ", ")
    case .number: return value.integer.map { String($0) } ?? ""
    case .text(let text):
      switch kind {
      case .date: return CivilDate(iso: text).map(DutchDates.full) ?? text
      case .choice, .choices: return spaced(text)
      case .hours: return hours(text)
      case .time: return CivilTime(iso: text).map(DutchSpeech.time) ?? text
      case .text, .yesNo, .duration, .number, .phone, .address: return text
      }
    }
  }

  /// "20.50" and "20,50" are "20,5 uur".
  static func hours(_ text: String) -> String {
    var digits = text.replacing(".", with: ",")
    if digits.hasSuffix(",00") {
      digits.removeLast(3)
    } else if digits.contains(","), digits.hasSuffix("0") {
      digits.removeLast()
    }
    return "\(digits) uur"
  }

  /// What a choice is called where its key alone is no good Dutch.
  private static let choiceWords: [String: String] = [
    "ongeval-werk": "ongeval op het werk",
    "ongeval-verkeer": "ongeval in het verkeer",
    "ander-werk-binnen": "ander werk bij de gemeente",
    "ander-werk-buiten": "ander werk bij een andere werkgever",
  ]

  private static func spaced(_ key: String) -> String {
    choiceWords[key] ?? key.replacing("-", with: " ")
  }
}
