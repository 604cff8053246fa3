import Verzuimprotocol

/// A dossier as people read it on a screen: course, agreements, what is done and what is due.
public struct DossierText {
  private let report: DossierReport
  private let words: DossierWords

  /// The text of a dossier.
  public init(_ report: DossierReport) {
    self.report = report
    words = DossierWords(report: report)
  }

  /// The blocks, with the last case in full.
  public var blocks: [Block] {
    var blocks = report.troubles.map { Block.refusal($0) } + [say([head])]
    guard let last = report.cases.last else {
      blocks.append(say(["In dit dossier staat geen ziekmelding die telt."]))
      return blocks + loose
    }
    if report.cases.count > 1 { blocks.append(say(earlier)) }
    blocks.append(say(["Verloop:"] + words.course(last)))
    add("Gewerkte uren:", words.workedHours(last), orElse: nil, to: &blocks)
    if report.hasAgreements {
      add("Afspraken:", words.agreements(last), orElse: "Er zijn geen afspraken.", to: &blocks)
    }
    add(
      "Gedaan:", last.entries.map { words.done($0, forOthers: false) }, orElse: nil, to: &blocks)
    let left = report.cases.dropLast().flatMap { words.due($0) }
    add("Nog te doen uit een eerder geval:", left, orElse: nil, to: &blocks)
    if let steps = NextSteps(tijdschema: last.tijdschema, role: report.role).text {
      blocks.append(say(["Te doen:", steps]))
    } else {
      blocks.append(say(["Er is niets meer te doen."]))
    }
    if !report.hasAgreements {
      blocks.append(say(["Afspraken en antwoorden horen niet bij uw rol. Die staan hier niet."]))
    }
    return blocks + loose
  }

  private var head: String {
    let whose = report.name.map { " van \($0)" } ?? ""
    return "Dossier \(report.number)\(whose)."
  }

  private var earlier: [String] {
    ["Eerdere ziektegevallen, geheel te lezen met --markdown:"]
      + report.cases.dropLast().map { "- \(words.title($0).capitalisedFirst)." }
  }

  private var loose: [Block] {
    guard !report.others.isEmpty else { return [] }
    return [
      say(
        ["Zonder ziektegeval:"]
          + report.others.map { "- \(words.done($0, forOthers: false))" })
    ]
  }

  private func add(
    _ title: String, _ rows: [String], orElse none: String?, to blocks: inout [Block]
  ) {
    if !rows.isEmpty {
      blocks.append(say([title] + rows.map { "- \($0)" }))
    } else if let none {
      blocks.append(say([none]))
    }
  }

  private func say(_ lines: [String]) -> Block {
    .say(text: lines.joined(separator: "\n"), sources: [])
  }
}
