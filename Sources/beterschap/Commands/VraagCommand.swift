import ArgumentParser
import Assistant
import Terminal
import Verzuimprotocol

/// `beterschap vraag TEKST...` or `--onderwerp ID`: one question, one answer; with `--uitleg` why.
///
/// With `--als` the answer also tells what is known of that person's own case.
struct VraagCommand: DutchCommand {
  static let configuration = CommandConfiguration(commandName: "vraag")

  @OptionGroup var options: CommonOptions
  @Option(name: .customLong("onderwerp")) var subject: String?
  @Flag(name: .customLong("uitleg")) var explains = false
  @Argument var words: [String] = []

  func carryOut() throws(Failure) -> Int32 {
    let library = Library(FindDialogs.source(try FindDialogs.folder(named: options.dialogs)))
    let chat = options.number == nil ? nil : try openChat(library)
    let named = try options.named.checkedRole()
    let role = chat?.asker.role ?? named ?? .helpdesk
    let reply: Reply
    var reason: ReplyReason?
    if let subject {
      if explains {
        throw Failure("Bij --onderwerp valt er niets uit te leggen. Typ een vraag.", exitCode: 64)
      }
      guard
        let found = chat?.reply(about: subject) ?? library.reply(about: subject, role: role)
      else { throw Failure("Het onderwerp '\(subject)' bestaat niet.", exitCode: 64) }
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
      reply = chat?.reply(to: question) ?? library.reply(to: question, role: role)
      if explains { reason = library.reason(for: question, role: role) }
    }
    if options.isJSON {
      print(JSONOutput.object(members(of: reply) + members(of: reason)).line)
    } else {
      PlainScreen.show(reply.blocks(role: role) + (reason?.blocks ?? []))
    }
    return 0
  }

  /// The chat of who is named, to ask it once; he asks as a medewerker when he names no role.
  private func openChat(_ library: Library) throws(Failure) -> Assistant {
    let environment = try OpenStore.environment(options.named)
    var asker = try WhoAsks.asker(options.named, environment, isInteractive: true)
    asker.role = asker.role ?? .medewerker
    return Assistant(environment, library: library, asker: asker)
  }

  private func members(of reason: ReplyReason?) -> [JSONOutput.Member] {
    guard let reason else { return [] }
    let candidates = reason.candidates.map { candidate in
      JSONOutput.object([
        .init("onderwerp", .text(candidate.subject)),
        .init("procent", .number(candidate.percent)), .init("woorden", .texts(candidate.words)),
        .init("bron", .texts(candidate.sources)),
      ])
    }
    return [
      .init(
        "uitleg",
        .object([.init("tekst", .text(reason.text)), .init("onderwerpen", .list(candidates))]))
    ]
  }

  private func members(of reply: Reply) -> [JSONOutput.Member] {
    [
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
    ]
  }
}
