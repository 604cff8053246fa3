public import CivilDate

/// A message to be sent: plain text, with a subject that gives nothing away.
public struct MailMessage: Hashable, Sendable {
  /// The subject of every message.
  public static let subject = "Bericht van Beterschap"

  /// What makes it the same message.
  public var key: MessageKey
  /// From whom.
  public var sender: EmailAddress
  /// To whom; at least one.
  public var recipients: [EmailAddress]
  /// Who gets a copy.
  public var copies: [EmailAddress]
  /// When it was made, on the clock of Amsterdam.
  public var moment: CivilMoment
  /// The text, with lines of any length.
  public var text: String

  /// A message; `recipients` holds at least one address.
  public init(
    key: MessageKey, sender: EmailAddress, recipients: [EmailAddress], copies: [EmailAddress] = [],
    moment: CivilMoment, text: String
  ) {
    self.key = key
    self.sender = sender
    self.recipients = recipients
    self.copies = copies
    self.moment = moment
    self.text = text
  }

  /// The name of its file in the folder of messages to send.
  public var fileName: String { key.fileName }

  /// The bytes of the .eml file (RFC 5322), in ASCII, no line longer than 998.
  public var bytes: [UInt8] {
    var header = [
      "From: \(sender.header)", MailMessage.field("To", recipients),
    ]
    if !copies.isEmpty { header.append(MailMessage.field("Cc", copies)) }
    header += [
      "Subject: \(MailMessage.subject)", "Date: \(RFCDate.text(moment))",
      "Message-ID: \(key.messageID)", "Auto-Submitted: auto-generated", "MIME-Version: 1.0",
      "Content-Type: text/plain; charset=utf-8", "Content-Transfer-Encoding: quoted-printable",
    ]
    return Array((header.joined(separator: "\r\n") + "\r\n\r\n").utf8)
      + QuotedPrintable.encode(text)
  }

  // Every address on a line of its own.
  private static func field(_ name: String, _ addresses: [EmailAddress]) -> String {
    "\(name): " + addresses.map(\.header).joined(separator: ",\r\n ")
  }
}
