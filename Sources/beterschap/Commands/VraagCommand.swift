import ArgumentParser
import Assistant
import Terminal
import Verzuimprotocol

/// `beterschap vraag TEKST...` or `--onderwerp ID`: one question, one answer.
struct VraagCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "vraag")

  @OptionGroup var options: CommonOptions
  @Option(name: .customLong("onderwerp")) var subject: String?
  @Argument var words: [String] = []

  func carryOut() throws(Failure) -> Int32 {
    let library = Library(FindDialogs.source(try FindDialogs.folder(named: options.dialogs)))
    let role = try options.named.checkedRole() ?? .helpdesk
    let reply: Reply
    if let subject {
      guard let found = library.reply(about: subject, role: role) else {
        throw Failure("Het onderwerp '\(subject)' bestaat niet.", exitCode: 64)
      }
      reply = found
    } else {
      let question = words.joined(separator: " ")
      guard !words.isEmpty else {
        throw Failure(
          "Typ een vraag, zoals: beterschap vraag vakantie tijdens ziekte.", exitCode: 64)
      }
      guard case .text = Array(question.utf8).withUnsafeBufferPointer(LineGate.check) else {
        throw Failure("Deze vraag is te lang of bevat stuurtekens.", exitCode: 64)
      }
      reply = library.reply(to: question, role: role)
    }
    if options.isJSON {
      print(json(reply).line)
    } else {
      PlainScreen.show(reply.blocks(role: role))
    }
    return 0
  }

  private func json(_ reply: Reply) -> JSONOutput {
    .object([
      .init("uitkomst", .text(reply.outcome.rawValue)),
      .init("onderwerp", .text(orNull: reply.subject)), .init("bron", .texts(reply.sources)),
      .init("tekst", .text(reply.fullText)),
      .init(
        "opties",
        .list(
          reply.options.map { option in
            .object([
              .init("onderwerp", .text(option.subject)), .init("tekst", .text(option.text)),
              .init("bron", .texts(option.sources)),
            ])
          })),
      .init("gesprek", .text(orNull: reply.dialog)), .init("taak", .text(orNull: reply.task)),
    ])
  }
}
