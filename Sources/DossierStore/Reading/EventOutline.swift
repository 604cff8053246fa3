import CivilDate

/// Where the parts of a line stand, found without reading them.
///
/// Only for a line in the very form that ``EventLine/encode(_:)`` gives it, with nothing in its strings
/// that has to be read in another way; any other line is read by ``EventLine/decode(_:)``, which says
/// the same of this one.
struct EventOutline {
  let day: CivilDate
  let actor: DossierNumber?
  let role: Range<Int>
  /// From the bracket before the first field to the one after the last.
  let fields: Range<Int>
  /// The id and the step; nil when it came from no conversation.
  let conversation: (id: Range<Int>, step: Range<Int>)?
  let moment: Timestamp
  let number: Int
  let kind: Range<Int>

  var hasFields: Bool { fields.count > 2 }

  /// Reads a line whose checksum is right; nil for one in another form.
  init?(_ line: UnsafeBufferPointer<UInt8>) {
    var cursor = PlainCursor(line)
    guard cursor.take("{\"dag\":\""), let iso = cursor.bytes(10), let day = CivilDate(iso: iso),
      cursor.take("\",\"door\":{\"nummer\":")
    else { return nil }
    self.day = day
    if cursor.take("null") {
      actor = nil
    } else {
      guard cursor.take("\""), let number = cursor.dossierNumber() else { return nil }
      actor = number
    }
    guard cursor.take(",\"rol\":"), let role = cursor.string(), cursor.take("},\"formaat\":"),
      let format = cursor.digits(), format == Event.currentFormat, cursor.take(",\"gegevens\":"),
      let fields = cursor.fields(), cursor.take(",\"gesprek\":")
    else { return nil }
    self.role = role
    self.fields = fields
    if cursor.take("null") {
      conversation = nil
    } else {
      guard cursor.take("{\"id\":"), let id = cursor.string(), cursor.take(",\"stap\":"),
        let step = cursor.string(), cursor.take("}")
      else { return nil }
      conversation = (id, step)
    }
    guard cursor.take(",\"moment\":\""), let iso = cursor.bytes(20),
      let moment = Timestamp(iso: iso), cursor.take("\",\"nummer\":"),
      let number = cursor.digits(), number > 0, cursor.take(",\"soort\":"),
      let kind = cursor.string(), cursor.index == line.count - EventLine.trailerLength
    else { return nil }
    self.moment = moment
    self.number = number
    self.kind = kind
  }
}
