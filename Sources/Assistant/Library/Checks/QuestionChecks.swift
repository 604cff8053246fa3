import PlainDutch
import Questions
import ScriptText
import Verzuimprotocol

extension Library {
  /// What is wrong with onderwerpen: their text, names, language and samples.
  func questionFindings(_ language: LanguageChecks) -> [Finding] {
    let scripts = questions.scripts
    return scripts.flatMap(\.findings) + QuestionScript.repeatedNames(in: scripts)
      + scripts.flatMap { script in
        script.texts.flatMap { words in
          language.findings(
            in: [words.text], file: script.name, address: Address(reader: words.reader))
        }
      }
      + repeatedTitles(scripts) + straySamples(scripts)
  }

  /// Titles that two onderwerpen have: in a counter-question nobody could choose.
  private func repeatedTitles(_ scripts: [QuestionScript]) -> [Finding] {
    var owners: [String: String] = [:]
    var findings: [Finding] = []
    for script in scripts {
      for words in script.texts where words.text.use == .label {
        guard let line = words.text.lines.first else { continue }
        if let owner = owners[line.text], owner != words.id {
          findings.append(
            Finding(
              code: .repeatedTitle, file: script.name, line: line.place.line,
              column: line.place.column, text: "Het onderwerp '\(owner)' heeft ook deze titel."))
        } else {
          owners[line.text] = words.id
        }
      }
    }
    return findings
  }

  /// Samples that do not come out at their own onderwerp.
  ///
  /// A counter-question is no fault by itself. When two onderwerpen both get one that names the other,
  /// the way to each is blocked by the other.
  private func straySamples(_ scripts: [QuestionScript]) -> [Finding] {
    var findings: [Finding] = []
    var doubts: [(finding: Finding, id: String, others: [String])] = []
    for script in scripts {
      let samples = script.samples
      for (sample, outcome) in zip(samples, questions.outcomes(of: samples.map(\.text))) {
        func finding(_ code: FindingCode, _ text: String) -> Finding {
          Finding(
            code: code, file: script.name, line: sample.place.line, column: sample.place.column,
            text: text)
        }
        switch outcome {
        case .answer(let id, let also):
          if id != sample.id, !also.contains(sample.id) {
            findings.append(finding(.straySample, "Deze vraag komt uit bij '\(id)'."))
          }
        case .which(let ids) where ids.contains(sample.id):
          let others = ids.filter { $0 != sample.id }
          let names = others.map { "'\($0)'" }.joined(separator: ", ")
          doubts.append(
            (finding(.collidingSubjects, "Deze vraag past ook bij \(names)."), sample.id, others))
        case .which(let ids):
          findings.append(
            finding(.straySample, "Deze vraag komt uit bij '\(ids.first ?? "")' en andere."))
        case .elsewhere(let id):
          if id != sample.id {
            findings.append(finding(.straySample, "Deze vraag komt uit bij '\(id)'."))
          }
        case .none:
          findings.append(finding(.straySample, "Deze vraag komt nergens uit."))
        }
      }
    }
    let blocked = doubts.filter { doubt in
      doubts.contains { doubt.others.contains($0.id) && $0.others.contains(doubt.id) }
    }
    return findings + blocked.map(\.finding)
  }
}

extension Address {
  /// How the reader of an answer is spoken to.
  fileprivate init(reader: QuestionScript.Reader) {
    switch reader {
    case .everyone: self = .either
    case .everyoneBut: self = .formal
    case .role(let role): self.init(roles: [role])
    }
  }
}
