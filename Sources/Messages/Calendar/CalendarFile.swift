public import CivilDate

/// A file of appointments for any calendar (RFC 5545).
public struct CalendarFile: Hashable, Sendable {
  /// The appointments; a calendar without any is no valid file.
  public var events: [CalendarEvent]
  /// When the file was made, on the clock of Amsterdam.
  public var made: CivilMoment

  /// A file of appointments.
  public init(events: [CalendarEvent], made: CivilMoment) {
    self.events = events
    self.made = made
  }

  /// The bytes of the file: UTF-8, lines that end in CR LF.
  ///
  /// Every appointment is private, takes no time of the day, and is announced a day before.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    for line in lines { CalendarText.append(line, to: &bytes) }
    return bytes
  }

  private var lines: [String] {
    [
      "BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Beterschap//Tijdlijn//NL",
      "CALSCALE:GREGORIAN",
    ] + events.flatMap(lines(of:)) + ["END:VCALENDAR"]
  }

  private func lines(of event: CalendarEvent) -> [String] {
    let summary = CalendarText.escaped(event.summary)
    var lines = [
      "BEGIN:VEVENT", "UID:\(CalendarText.escaped(event.uid))",
      "DTSTAMP:\(CalendarDate.universal(made))",
      "DTSTART;VALUE=DATE:\(CalendarDate.day(event.day))", "SUMMARY:\(summary)",
    ]
    if let details = event.details, !details.isEmpty {
      lines.append("DESCRIPTION:\(CalendarText.escaped(details))")
    }
    lines += [
      "STATUS:\(event.isCancelled ? "CANCELLED" : "CONFIRMED")", "CLASS:PRIVATE",
      "TRANSP:TRANSPARENT",
    ]
    // Nobody needs to hear of what is off.
    if !event.isCancelled {
      lines += [
        "BEGIN:VALARM", "ACTION:DISPLAY", "DESCRIPTION:\(summary)", "TRIGGER:-P1D", "END:VALARM",
      ]
    }
    return lines + ["END:VEVENT"]
  }
}
