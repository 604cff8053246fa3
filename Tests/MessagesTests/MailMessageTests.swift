import CivilDate
import Messages
import Testing

private func message(_ text: String, name: String? = nil, at iso: String = "2026-03-02T09:30")
  throws -> MailMessage
{
  MailMessage(
    key: MessageKey(
      conversation: "g1", step: "melden", template: "ziekmelding", recipient: "10234"),
    sender: try #require(EmailAddress("beterschap@voorbeeld.example", name: "Beterschap")),
    recipients: [try #require(EmailAddress("a@voorbeeld.example", name: name))],
    copies: [
      try #require(EmailAddress("b@voorbeeld.example")),
      try #require(EmailAddress("c@voorbeeld.example", name: "C, \"D\" \\ E")),
    ], moment: try #require(CivilMoment(iso: iso)), text: text)
}

@Test func aMessageHasItsHeader() throws {
  let message = try message("Dag.\n")
  let mail = ParsedMail(message.bytes)
  #expect(mail["From"] == "\"Beterschap\" <beterschap@voorbeeld.example>")
  #expect(mail["To"] == "a@voorbeeld.example")
  #expect(mail["Cc"] == #"b@voorbeeld.example, "C, \"D\" \\ E" <c@voorbeeld.example>"#)
  #expect(mail["Subject"] == "Bericht van Beterschap")
  #expect(mail["Message-ID"] == "<\(message.key.digits)@beterschap>")
  #expect(mail["Auto-Submitted"] == "auto-generated")
  #expect(mail["MIME-Version"] == "1.0")
  #expect(mail["Content-Type"] == "text/plain; charset=utf-8")
  #expect(mail["Content-Transfer-Encoding"] == "quoted-printable")
  #expect(mail.fields.count == 10)
}

@Test(arguments: [
  ("2026-03-02T09:30", "Mon, 02 Mar 2026 09:30:00 +0100"),
  ("2026-03-29T01:59", "Sun, 29 Mar 2026 01:59:00 +0100"),
  ("2026-03-29T03:00", "Sun, 29 Mar 2026 03:00:00 +0200"),
  ("2026-10-25T03:00", "Sun, 25 Oct 2026 03:00:00 +0100"),
  ("2026-12-31T23:59", "Thu, 31 Dec 2026 23:59:00 +0100"),
])
func theDateIsThatOfAmsterdam(iso: String, expected: String) throws {
  #expect(ParsedMail(try message("", at: iso).bytes)["Date"] == expected)
}

@Test(arguments: [
  "", "Dag.", ".", "..\n.\n", "From hier\n", "a = b =\n", "spatie aan het eind \n\n\nx",
  "Zoë € 😀", String(repeating: "é", count: 3000), String(repeating: "a", count: 5000),
  String(repeating: "woord ", count: 400), "\tTab\u{0}\u{1B}", String(repeating: ".", count: 400),
  String(repeating: "a", count: 74) + " ", String(repeating: "a", count: 75) + ".b",
])
func everyTextComesBack(text: String) throws {
  let bytes = try message(text).bytes
  let expected = text.hasSuffix("\n") ? text : text + "\n"
  #expect(ParsedMail(bytes).text == expected)
  for line in ParsedMail.lines(of: bytes) {
    #expect(line.count <= 78)
    #expect(line.allSatisfy { $0 >= 0x20 && $0 < 0x7F })
    #expect(line != [UInt8(ascii: ".")])
    #expect(line.last != UInt8(ascii: " "))
  }
}

@Test(arguments: ["een\r\ntwee", "een\rtwee", "een\ntwee\n"])
func everyLineEndIsOne(text: String) throws {
  #expect(ParsedMail(try message(text).bytes).text == "een\ntwee\n")
}

@Test(arguments: [
  ("Zoë", "=?UTF-8?B?Wm/Dqw==?= <a@voorbeeld.example>"),
  ("=?x?=", "=?UTF-8?B?PT94Pz0=?= <a@voorbeeld.example>"),
  ("A\r\nBcc: x@y.example", "\"A  Bcc: x@y.example\" <a@voorbeeld.example>"),
  ("A\u{2028}B\u{0}", "\"A B\" <a@voorbeeld.example>"),
  (" \n ", "a@voorbeeld.example"),
])
func namesCannotBreakOut(name: String, expected: String) throws {
  let mail = ParsedMail(try message("", name: name).bytes)
  #expect(mail["To"] == expected)
  #expect(mail["Bcc"] == nil)
  #expect(mail.fields.count == 10)
}

@Test func longNamesAreFolded() throws {
  let bytes = try message("", name: String(repeating: "é€😀", count: 200)).bytes
  #expect(ParsedMail.lines(of: bytes).allSatisfy { $0.count <= 998 })
  let words = try #require(ParsedMail(bytes)["To"]).split(separator: " ").dropLast()
  #expect(words.count > 40)
  #expect(words.allSatisfy { $0.utf8.count <= 75 && $0.hasPrefix("=?UTF-8?B?") })
}

@Test(arguments: [
  "a@b.nl", "jan.de-wit+x@sub.voorbeeld.example", "A1!#$%&'*/=?^_`{|}~@b.nl",
  String(repeating: "a", count: 64) + "@b.nl",
])
func addressesAreTaken(address: String) {
  #expect(EmailAddress(address)?.address == address)
}

@Test(arguments: [
  "", "a", "a@", "@b.nl", "a@b", "a@@b.nl", "a@b@c.nl", ".a@b.nl", "a.@b.nl", "a..b@b.nl",
  "a b@b.nl", "a@b .nl", "a@-b.nl", "a@b-.nl", "a@b..nl", "a@b.nl\r\nBcc: c@d.nl", "é@b.nl",
  "a@é.nl", "\"a\"@b.nl", "a@[127.0.0.1]", "<a@b.nl>", "a,c@b.nl",
  String(repeating: "a", count: 65) + "@b.nl",
  "a@" + String(repeating: "b", count: 64) + ".nl",
  "a@" + String(repeating: "bcd.", count: 64) + "nl",
])
func otherAddressesAreRefused(address: String) {
  #expect(EmailAddress(address) == nil)
}

@Test func theKeyIsThatOfOneMessage() {
  let base = ["g1", "melden", "ziekmelding", "10234"]
  func key(_ parts: [String]) -> MessageKey {
    MessageKey(conversation: parts[0], step: parts[1], template: parts[2], recipient: parts[3])
  }
  var keys: Set<MessageKey> = [key(base)]
  for index in base.indices {
    var other = base
    other[index] += "x"
    keys.insert(key(other))
  }
  keys.insert(key(["g1m", "elden", "ziekmelding", "10234"]))
  #expect(keys.count == 6)
  #expect(key(base) == key(base))
  // The hash was computed by another program.
  #expect(key(base).fileName == "3894937e4d70d835d2ee3a0f435e70b3.eml")
}
