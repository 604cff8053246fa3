import DialogEngine
import DialogScript
import Messages
import PlainDutch
import ScriptText
import Verzuimprotocol

/// A message as it was read, with the name of its file.
struct ReadMessage {
  let name: String
  let file: String
  let script: MessageScript
}

extension Library {
  /// All messages, in the order of their names.
  var messageScripts: [ReadMessage] {
    messagePaths.sorted { $0.key < $1.key }.compactMap { name, path in
      source.bytes(path).map {
        ReadMessage(name: name, file: source.name(path), script: readMessage($0, path: path))
      }
    }
  }

  /// What is wrong with messages: their text, names, values, sections, language and use.
  func messageFindings(
    _ messages: [ReadMessage], _ dialogs: [ParsedDialog], _ language: LanguageChecks
  ) -> [Finding] {
    let neighbours = Neighbours(dialogs)
    return messages.flatMap { message -> [Finding] in
      guard let template = message.script.template else { return message.script.findings }
      let senders = dialogs.filter { dialog in
        dialog.references.contains { $0.kind == .message && $0.name == message.name }
      }
      let address = Address(roles: [template.recipient] + template.copies)
      return message.script.findings
        + nameFindings(
          message, template, isSent: !senders.isEmpty || Signal.templates.contains(message.name))
        + unknownValues(message, template, from: senders.isEmpty ? dialogs : senders, neighbours)
        + unknownSections(message)
        + language.findings(in: message.script.texts, file: message.file, address: address)
    }
  }

  private func nameFindings(
    _ message: ReadMessage, _ template: MessageTemplate, isSent: Bool
  ) -> [Finding] {
    let place = message.script.namePlace
    if template.name != message.name {
      return [
        Finding(
          code: .otherFileName, file: message.file, line: place.line, column: place.column,
          text: "Het bericht '\(template.name)' hoort in \(template.name).bericht te staan.")
      ]
    }
    guard !isSent else { return [] }
    return [
      Finding(
        code: .unusedMessage, file: message.file, line: place.line, column: place.column,
        text: "Geen enkel gesprek stuurt dit bericht.")
    ]
  }

  /// Values that neither the host nor a dialog that sends the message gives.
  private func unknownValues(
    _ message: ReadMessage, _ template: MessageTemplate, from senders: [ParsedDialog],
    _ neighbours: Neighbours
  ) -> [Finding] {
    let questions = senders.compactMap(\.dialog).reduce(into: Set<String>()) { names, dialog in
      names.formUnion(dialog.questions.map(\.id))
      for other in neighbours.around(dialog.name) {
        names.formUnion(other.dialog?.questions.map(\.id) ?? [])
      }
    }
    let known =
      Signal.templates.contains(message.name)
      ? SignalValues.names : vocabulary.values.union(questions)
    return template.placeholders.filter { !known.contains($0.name) }.map { place in
      Finding(
        code: .unknownValue, file: message.file, line: place.line, column: place.column,
        text: "Wie dit bericht stuurt, kent '\(place.name)' niet.",
        suggestion: Suggestion.nearest(to: place.name, among: known).map { "Bedoelde je '\($0)'?" })
    }
  }

  private func unknownSections(_ message: ReadMessage) -> [Finding] {
    message.script.sources.filter { Citation($0.name) == nil }.map { source in
      Finding(
        code: .unknownSource, file: message.file, line: source.line, column: source.column,
        text: "'\(source.name)' bestaat niet (bron).",
        suggestion: Suggestion.nearest(
          to: source.name, among: Citation.allCases.map(\.rawValue)
        ).map { "Bedoelde je '\($0)'?" })
    }
  }
}
