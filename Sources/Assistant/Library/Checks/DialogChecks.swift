import DialogEngine
import DialogScript
import Messages
import PlainDutch
import ScriptText

extension Library {
  /// What is wrong with dialogs, with their language and with the names of their files.
  func dialogFindings(
    _ dialogs: [ParsedDialog], _ messages: [ReadMessage], _ language: LanguageChecks
  ) -> [Finding] {
    var vocabulary = vocabulary
    for message in messages {
      vocabulary.messageValues[message.name] = Set(
        message.script.template?.placeholders.map(\.name) ?? [])
    }
    var findings = DialogLinter(dialogs, vocabulary: vocabulary).findings()
    for (name, path) in dialogPaths {
      guard let parsed = parsed(name), let dialog = parsed.dialog else { continue }
      let file = source.name(path)
      if dialog.name != name {
        findings.append(
          Finding(
            code: .otherFileName, file: file, line: parsed.namePlace.line,
            column: parsed.namePlace.column,
            text: "Het gesprek '\(dialog.name)' hoort in \(dialog.name).gesprek te staan."))
      }
      let texts = parsed.texts
      findings += AboutNobody.findings(in: dialog, file: file)
      findings += language.findings(
        in: texts, file: file, address: Address(roles: dialog.roles))
      findings += texts.flatMap { language.medical.findings(in: $0, file: file) }
    }
    return findings
  }
}
