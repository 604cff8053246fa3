import CivilDate
public import Verzuimprotocol

/// Why a task has the dates that it has, as people read it.
public struct TaskReason: Sendable {
  private let tijdschema: Tijdschema
  private let verplichting: Verplichting

  /// The reasons for the dates of an obligation in a tijdschema.
  public init(_ verplichting: Verplichting, in tijdschema: Tijdschema) {
    self.tijdschema = tijdschema
    self.verplichting = verplichting
  }

  /// The tasks of the obligation: none when the tijdschema cannot know it, several for spells.
  public var tasks: [Taak] { tijdschema.filter { $0.verplichting == verplichting } }

  /// What the program filled in about these dates; with a gap also that its days do not count.
  public var ownReadings: [OwnReading] {
    let rules = tijdschema.rules
    let hasGaps = tasks.contains { task in
      tijdschema.explanation(of: task).sums.values.contains { !$0.allGaps.isEmpty }
    }
    let ofGaps = rules.texts.ownReadings.filter { hasGaps && $0.id == "onderbreking-telt-niet" }
    return rules.ownReadings(about: verplichting) + ofGaps
  }

  /// Where the nota contradicts itself about it.
  public var contradictions: [Contradiction] {
    tijdschema.rules.contradictions(about: verplichting)
  }

  /// The text.
  public var blocks: [Block] {
    guard let regel = tijdschema.rules.row(verplichting) else {
      return [
        .say(
          text: "De \(tijdschema.rules.titel) kent '\(verplichting.id)' niet.", sources: [])
      ]
    }
    var blocks: [Block] = [
      .say(
        text: "\(verplichting.id). \(regel.wie.title): \(regel.whatAfterColon)",
        sources: regel.wat.citations.map(\.label))
    ]
    if tasks.isEmpty { blocks.append(.say(text: whyAbsent(regel), sources: [])) }
    for task in tasks { blocks += sums(of: task).map { .say(text: $0, sources: []) } }
    blocks += TaskReason.blocks(ownReadings, contradictions)
    blocks.append(
      .say(text: "Deze uitleg volgt de \(tijdschema.rules.titel).", sources: []))
    return blocks
  }

  /// What the program filled in about an obligation, and where the nota contradicts itself about it or
  /// in the other `contradictions`, by their names.
  static func readings(
    of verplichting: Verplichting?, contradictions others: [String], in rules: Verzuimprotocol
  ) -> [Block] {
    let own = verplichting.map { rules.ownReadings(about: $0) } ?? []
    return blocks(
      own,
      rules.texts.contradictions.filter { contradiction in
        others.contains(contradiction.id)
          || verplichting.map { contradiction.verplichtingen.contains($0) } ?? false
      })
  }

  private static func blocks(_ own: [OwnReading], _ contradictions: [Contradiction]) -> [Block] {
    let filledIn = own.map { own in
      Block.say(
        text: "Dit vult het programma zelf in: \(own.text.value) Waarom? \(own.reason)",
        sources: own.text.citations.map(\.label))
    }
    return filledIn + contradictions.map { .say(text: TaskReason.text(of: $0), sources: []) }
  }

  private func whyAbsent(_ regel: Tijdschemaregel) -> String {
    guard regel.timing.anchor.isKnownWithoutDossier else {
      return "Deze taak staat niet in deze tijdlijn. Zonder dossier is niet bekend of hij geldt."
    }
    return tijdschema.geval.hersteldatum == nil
      ? "Deze taak bestaat pas na het herstel." : "Deze taak geldt niet. De ziekte duurde te kort."
  }

  private func sums(of task: Taak) -> [String] {
    let which = task.volgnummer.map { " (nummer \($0))" } ?? ""
    let sums = tijdschema.explanation(of: task).sums
    var texts: [String] = []
    for moment in TaakMoment.allCases {
      guard let sum = sums[moment] else { continue }
      var lines = ["\(moment.title)\(which): \(DutchDates.full(sum.result))."]
      lines += sum.dutch.map { "- \($0)" }
      if let friday = task.weekendAdvice(moment) {
        lines.append("- Dat is in het weekend. Liever \(DutchDates.full(friday)).")
      }
      texts.append(lines.joined(separator: "\n"))
    }
    return texts
  }

  private static func text(of contradiction: Contradiction) -> String {
    func cited(_ text: Cited<String>) -> String {
      "\(text.value) (\(text.citations.map(\.label).joined(separator: ", ")))"
    }
    return """
      Hier spreekt de nota zichzelf tegen.
      - Dit geldt: \(cited(contradiction.choice))
      - Dit staat er ook: \(cited(contradiction.against))
      - Waarom deze keuze? \(contradiction.reason)
      """
  }
}

extension DateSum {
  /// The gaps of this sum and of the one it rests on.
  var allGaps: [Gap] { earlier.flatMap(\.allGaps) + gaps }
}

extension TaakMoment {
  /// What the date is called, to begin a sentence with.
  var title: String {
    switch self {
    case .vanaf: "Eerste dag"
    case .streef: "Streefdag"
    case .uiterst: "Uiterste dag"
    }
  }
}

extension Tijdschemaregel {
  /// What is done, to stand after a colon.
  var whatAfterColon: String { wat.value.prefix(1).lowercased() + wat.value.dropFirst() }
}
