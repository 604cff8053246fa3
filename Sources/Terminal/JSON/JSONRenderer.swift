internal import Assistant

/// Turns blocks into JSON, one object a line.
struct JSONRenderer: BlockRenderer {
  mutating func render(_ blocks: [Block], awaiting: Awaiting?, to out: ByteBuffer) {
    for block in blocks {
      render(block, to: out)
      out.append(literal: "}\n")
    }
    guard let awaiting else { return }
    begin("invoer", to: out)
    field("vraag", awaiting.question, to: out)
    field("gesprek", awaiting.dialog, to: out)
    out.append(literal: "}\n")
  }

  func complaint(_ message: String, to out: ByteBuffer) {
    out.append(literal: "{\"fout\":")
    JSONText.append(message, to: out)
    out.append(literal: "}\n")
  }

  private func render(_ block: Block, to out: ByteBuffer) {
    switch block {
    case .say(let text, let sources):
      begin("zeg", to: out)
      field("tekst", text, to: out)
      key("bron", to: out)
      JSONText.append(sources, to: out) { JSONText.append($0, to: out) }
    case .question(let question): render(question, to: out)
    case .refusal(let text):
      begin("fout", to: out)
      field("tekst", text, to: out)
    case .review(let rows):
      begin("controle", to: out)
      key("antwoorden", to: out)
      JSONText.append(rows, to: out) { render($0, to: out) }
    case .recorded(let event, let dossier):
      begin("vastgelegd", to: out)
      field("gebeurtenis", event, to: out)
      field("dossier", dossier, to: out)
    case .finished(let dialog):
      begin("einde", to: out)
      field("gesprek", dialog, to: out)
    }
  }

  private func render(_ question: QuestionBlock, to out: ByteBuffer) {
    begin("vraag", to: out)
    field("id", question.id, to: out)
    field("tekst", question.text, to: out)
    field("antwoord", question.kind, to: out)
    key("keuzes", to: out)
    var count = 0
    JSONText.append(question.choices, to: out) { choice in
      count += 1
      number(count, to: out)
      field("tekst", choice, to: out)
      out.append(0x7D)
    }
    field("standaard", question.standard, to: out)
    key("verplicht", to: out)
    out.append(literal: question.isRequired ? "true" : "false")
  }

  private func render(_ row: ReviewRow, to out: ByteBuffer) {
    number(row.number, to: out)
    field("id", row.id, to: out)
    field("vraag", row.question, to: out)
    field("waarde", row.value, to: out)
    out.append(0x7D)
  }

  private func begin(_ kind: StaticString, to out: ByteBuffer) {
    out.append(literal: "{\"soort\":\"")
    out.append(literal: kind)
    out.append(0x22)
  }

  private func number(_ number: Int, to out: ByteBuffer) {
    out.append(literal: "{\"nummer\":")
    if 0..<10 ~= number {
      out.append(UInt8(truncatingIfNeeded: 0x30 + number))
    } else {
      out.append(String(number))
    }
  }

  private func key(_ name: StaticString, to out: ByteBuffer) {
    out.append(literal: ",\"")
    out.append(literal: name)
    out.append(literal: "\":")
  }

  private func field(_ name: StaticString, _ value: String?, to out: ByteBuffer) {
    key(name, to: out)
    JSONText.append(value, to: out)
  }
}
