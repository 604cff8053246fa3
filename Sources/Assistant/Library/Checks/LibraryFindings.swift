import DialogScript
import Messages
import PlainDutch
import Questions
public import ScriptText

extension Library {
  /// What is wrong with any script, sorted by place; empty when all is well.
  public func findings() -> [Finding] {
    let dialogs = dialogNames.compactMap { parsed($0) }
    let messages = messageScripts
    let unwanted = UnwantedWords(
      source.bytes("woorden.liever-niet") ?? [], name: source.name("woorden.liever-niet"))
    let synonyms = SynonymFile(
      source.bytes("woorden.synoniemen") ?? [], name: source.name("woorden.synoniemen"))
    let language = LanguageChecks(unwanted: unwanted, medical: MedicalQuestions(medical))
    let found =
      dialogFindings(dialogs, messages, language)
      + messageFindings(messages, dialogs, language)
      + questionFindings(language)
      + repeatedFiles() + overlookedFiles()
      + scenarioFindings() + danger.findings + medical.findings + unwanted.findings
      + synonyms.findings
    let waivers =
      dialogs.flatMap(\.waivers) + messages.flatMap(\.script.waivers)
      + questions.scripts.flatMap(\.waivers)
    return Waiver.apply(waivers, to: found).sorted()
  }

  /// Files of which only the first is read, because another has the same name.
  private func repeatedFiles() -> [Finding] {
    [(".gesprek", dialogPaths), (".bericht", messagePaths)].flatMap { ending, paths in
      source.paths(endingIn: ending).compactMap { path in
        let file = path.split(separator: "/").last.map(String.init) ?? path
        guard let first = paths[String(file.dropLast(ending.count))], first != path else {
          return nil
        }
        return Finding(
          code: .repeatedName, file: source.name(path), line: 1, column: 1,
          text: "Er is al een bestand met deze naam: \(source.name(first)).")
      }
    }
  }

  /// Files that are not read because an editor gave their name another end: `groet.gesprek.txt`.
  private func overlookedFiles() -> [Finding] {
    source.paths().sorted().compactMap { path in
      let small = path.lowercased()
      let ending = [".gesprek", ".vragen", ".bericht", ".oefening"].first { ending in
        !path.hasSuffix(ending)
          && ["", ".txt", ".md", ".rtf", ".doc", ".docx"].contains { small.hasSuffix(ending + $0) }
      }
      return ending.map {
        Finding(
          code: .otherFileName, file: source.name(path), line: 1, column: 1,
          text: "Dit bestand wordt niet gelezen. Laat zijn naam eindigen op \($0).")
      }
    }
  }
}
