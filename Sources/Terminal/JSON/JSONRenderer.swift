internal import Assistant

/// Turns blocks into JSON, one object a line.
struct JSONRenderer: BlockRenderer {
  mutating func render(_ blocks: [Block], awaiting: Awaiting?, to out: inout [UInt8]) {
    for block in blocks {
      render(block, to: &out)
      out.append(contentsOf: "}\n".utf8)
    }
    guard let awaiting else { return }
    begin("invoer", to: &out)
    field("vraag", awaiting.question, to: &out)
    field("gesprek", awaiting.dialog, to: &out)
    out.append(contentsOf: "}\n".utf8)
  }

  func complaint(_ message: String) -> [UInt8] {
    var out = Array("{\"fout\":".utf8)
    JSONText.append(message, to: &out)
    out.append(contentsOf: "}\n".utf8)
    return out
  }

  private func render(_ block: Block, to out: inout [UInt8]) {
    switch block {
    case .say(let text, let sources):
      begin("zeg", to: &out)
      field("tekst", text, to: &out)
      key("bron", to: &out)
      JSONText.append(sources, to: &out) { JSONText.append($0, to: &$1) }
    case .question(let question): render(question, to: &out)
    case .refusal(let text):
      begin("fout", to: &out)
      field("tekst", text, to: &out)
    case .review(let rows):
      begin("controle", to: &out)
      key("antwoorden", to: &out)
      JSONText.append(rows, to: &out) { render($0, to: &$1) }
    case .recorded(let event, let dossier):
      begin("vastgelegd", to: &out)
      field("gebeurtenis", event, to: &out)
      field("dossier", dossier, to: &out)
    case .finished(let dialog):
      begin("einde", to: &out)
      field("gesprek", dialog, to: &out)
    }
  }

  private func render(_ question: QuestionBlock, to out: inout [UInt8]) {
    begin("vraag", to: &out)
    field("id", question.id, to: &out)
    field("tekst", question.text, to: &out)
    field("antwoord", question.kind, to: &out)
    key("keuzes", to: &out)
    JSONText.append(Array(question.choices.enumerated()), to: &out) { choice, out in
      number(choice.offset + 1, to: &out)
      field("tekst", choice.element, to: &out)
      out.append(0x7D)
    }
    field("standaard", question.standard, to: &out)
    key("verplicht", to: &out)
    out.append(contentsOf: (question.isRequired ? "true" : "false").utf8)
  }

  private func render(_ row: ReviewRow, to out: inout [UInt8]) {
    number(row.number, to: &out)
    field("id", row.id, to: &out)
    field("vraag", row.question, to: &out)
    field("waarde", row.value, to: &out)
    out.append(0x7D)
  }

  private func begin(_ kind: StaticString, to out: inout [UInt8]) {
    out.append(contentsOf: "{\"soort\":\"".utf8)
    append(kind, to: &out)
    out.append(0x22)
  }

  private func number(_ number: Int, to out: inout [UInt8]) {
    out.append(contentsOf: "{\"nummer\":".utf8)
    out.append(contentsOf: String(number).utf8)
  }

  private func key(_ name: StaticString, to out: inout [UInt8]) {
    out.append(contentsOf: ",\"".utf8)
    append(name, to: &out)
    out.append(contentsOf: "\":".utf8)
  }

  private func field(_ name: StaticString, _ value: String?, to out: inout [UInt8]) {
    key(name, to: &out)
    JSONText.append(value, to: &out)
  }

  private func append(_ name: StaticString, to out: inout [UInt8]) {
    out.append(
      contentsOf: UnsafeBufferPointer(start: name.utf8Start, count: name.utf8CodeUnitCount))
  }
}
