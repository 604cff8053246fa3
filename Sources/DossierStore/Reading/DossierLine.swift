/// A line of a dossier whose checksum and place are right.
struct DossierLine {
  enum Content {
    case outline(EventOutline)
    /// Of a line in another form than this program writes: already read.
    case event(Event)
  }

  /// Where it stands in the file, without its line end.
  let range: Range<Int>
  let content: Content

  /// The number of its event.
  var number: Int {
    switch content {
    case .outline(let outline): outline.number
    case .event(let event): event.number
    }
  }
}

extension EventOutline {
  /// The whole event of the line that this is an outline of.
  func event(in line: UnsafeBufferPointer<UInt8>) -> Event {
    Event(
      number: number,
      draft: EventDraft(
        moment: moment, day: day, actor: Actor(role: line.text(role), number: actor),
        kind: line.text(kind), fields: fields(in: line), conversation: conversation(in: line)))
  }

  /// The step of a conversation that it came from.
  func conversation(in line: UnsafeBufferPointer<UInt8>) -> ConversationStep? {
    conversation.map { ConversationStep(id: line.text($0.id), step: line.text($0.step)) }
  }

  private func fields(in line: UnsafeBufferPointer<UInt8>) -> [String: EventValue] {
    // Room for what most events have: growing costs more than reading.
    var found = [String: EventValue](minimumCapacity: 6)
    forEachField(in: line) { name, value in
      found[line.text(name)] = line.eventValue(value)
    }
    return found
  }

  /// Gives each field and its value, in order; of two with one name the last counts.
  func forEachField(
    in line: UnsafeBufferPointer<UInt8>, _ body: (Range<Int>, PlainValue) -> Void
  ) {
    // Past the bracket. What it passes over was read once, so it is there.
    var cursor = PlainCursor(line, from: fields.lowerBound + 1)
    while let name = cursor.string(), cursor.take(":"), let value = cursor.value() {
      body(name, value)
      _ = cursor.take(",")
    }
  }
}

extension UnsafeBufferPointer<UInt8> {
  func text(_ range: Range<Int>) -> String {
    String(decoding: UnsafeBufferPointer(rebasing: self[range]), as: UTF8.self)
  }

  func eventValue(_ value: PlainValue) -> EventValue {
    switch value {
    case .text(let range): return .text(text(range))
    case .number(let number): return .number(Double(number))
    case .flag(let flag): return .flag(flag)
    case .texts(let range):
      var cursor = PlainCursor(self, from: range.lowerBound + 1)
      var texts: [String] = []
      while let range = cursor.string() {
        texts.append(text(range))
        _ = cursor.take(",")
      }
      return .texts(texts)
    }
  }
}
