internal import CIcal

/// Reads a calendar with libical.
public enum LibicalReader {
  /// The appointments, in the order of the file; libical must find nothing wrong with it.
  public static func events(_ bytes: [UInt8]) throws -> [ReadEvent] {
    let text = String(decoding: bytes, as: UTF8.self)
    guard let calendar = icalparser_parse_string(text) else {
      throw UnreadableCalendar(reason: "libical cannot read it")
    }
    defer { icalcomponent_free(calendar) }
    icalrestriction_check(calendar)
    guard icalcomponent_count_errors(calendar) == 0 else {
      throw UnreadableCalendar(reason: string(icalcomponent_as_ical_string(calendar)))
    }
    var events: [ReadEvent] = []
    var event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT)
    while let current = event {
      events.append(read(current))
      event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT)
    }
    return events
  }

  private static func read(_ event: OpaquePointer) -> ReadEvent {
    var found = ReadEvent()
    found.uid = string(icalcomponent_get_uid(event))
    found.summary = string(icalcomponent_get_summary(event))
    found.details = string(icalcomponent_get_description(event))
    let start = icalcomponent_get_dtstart(event)
    // A day is 8 characters; a moment would be more.
    found.day = string(icaltime_as_ical_string(start))
    found.stamp = string(icaltime_as_ical_string(icalcomponent_get_dtstamp(event)))
    found.status =
      icalcomponent_get_status(event) == ICAL_STATUS_CANCELLED
      ? "CANCELLED" : "CONFIRMED"
    if let alarm = icalcomponent_get_first_component(event, ICAL_VALARM_COMPONENT),
      let property = icalcomponent_get_first_property(alarm, ICAL_TRIGGER_PROPERTY)
    {
      found.alarm = string(
        icaldurationtype_as_ical_string(icalproperty_get_trigger(property).duration))
    }
    return found
  }

  private static func string(_ pointer: UnsafePointer<CChar>?) -> String {
    pointer.map { String(cString: $0) } ?? ""
  }
}
