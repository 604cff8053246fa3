import Assistant

/// A chat that answers from a table and remembers what reached it.
final class ScriptedChat: Conversing {
  var awaiting: Awaiting?
  var failure: ChatFailure?
  var completions: [String] = []
  /// What reached the chat, in order.
  private(set) var received: [String] = []
  private(set) var faults: [LineFault] = []
  private(set) var endsOfInput = 0

  private let opening: [Block]
  private let reply: (ScriptedChat, String) -> [Block]

  init(
    opening: [Block] = [], awaiting: Awaiting? = Awaiting(question: nil, dialog: nil),
    reply: @escaping (ScriptedChat, String) -> [Block] = { _, _ in [] }
  ) {
    self.opening = opening
    self.awaiting = awaiting
    self.reply = reply
  }

  func open() -> [Block] { opening }

  func receive(_ line: String) -> [Block] {
    received.append(line)
    return reply(self, line)
  }

  func reject(_ fault: LineFault) -> [Block] {
    faults.append(fault)
    return [.refusal("Typ dat nog eens.")]
  }

  func endOfInput() -> [Block] {
    endsOfInput += 1
    return [.say(text: "Tot ziens.", sources: [])]
  }
}

/// A question as a chat about a ziekmelding asks it.
enum Sample {
  static let inDialog = Awaiting(question: "plek", dialog: "ziekmelden")

  static let place = Block.question(
    QuestionBlock(
      id: "plek", text: "Waar ben je de komende dagen te vinden?", kind: "keuze",
      choices: ["Thuis", "Op een ander adres in Nederland"], standard: "Thuis"))

  static let comfort = Block.say(
    text: "Wat vervelend dat je ziek bent. Ik hoef niet te weten wat je hebt.",
    sources: ["Protocol 2.2", "Protocol 1.2"])

  static let review = Block.review([
    ReviewRow(
      number: 1, id: "eerste-dag", question: "Eerste dag", value: "maandag 2 maart 2026"),
    ReviewRow(number: 2, id: "plek", question: "Plek", value: "Thuis"),
  ])

  static let all: [Block] = [
    comfort, place, .refusal("Die dag moet nog komen. Op welke dag werd je ziek?"), review,
    .recorded(event: "ziekmelding", dossier: "00010234"), .finished(dialog: "ziekmelden"),
  ]
}
