import Answers
import Testing

@Suite struct ContactTests {
  static let phones =
    rows("020 123 4567", "020 123 45 67", "020-1234567", "(020) 123 45 67", "+31 20 123 4567")
    + rows("06 12 34 56 78", "06-12345678", "+31612345678", "0031 6 12 34 56 78", "0612345678")
    + rows(
      "06 12 34 56 78", "+31 (0)6 12345678", "06 - 12 34 56 78", "31612345678", "tel. 06 12345678")
    + rows("06 12 34 56 78", "０６１２３４５６７８", "06.12.34.56.78", "06/12345678", "+31 06 12345678")
    + rows("0182 123 456", "0182-123456", "0182 12 34 56", "+31182123456")
    + rows("088 123 4567", "0881234567") + rows("0800 1234", "0800-1234")
    + rows("0800 123 4567", "08001234567")
    + rows("+32 470 123 456", "+32 470 12 34 56", "0032470123456")
    + rows("+49 301 234 5678", "+49 30 12345678") + rows("+1 202 555 0123", "+1 (202) 555-0123")
    + rows("? geen-telefoonnummer", "12345", "06-1234567", "061234567890", "1234567890", "geen")
    + rows("? geen-telefoonnummer", "0123456789", "0200", "++31612345678", "06 1234x678", "+", "-")
    + rows("? geen-telefoonnummer", "06 12345678 of 06 87654321", "+49 1", "+0612345678", "👍")
    + rows("? geen-telefoonnummer", "+99999999999999999999", "06 12345678 thuis", "00000000000")
    + rows("? leeg", "", " ")

  static let emails =
    rows("naam@voorbeeld.nl", "naam@voorbeeld.nl", " naam@Voorbeeld.NL ", "<naam@voorbeeld.nl>")
    + rows("naam@voorbeeld.nl", "mailto:naam@voorbeeld.nl", "naam@voorbeeld.nl.")
    + rows("A.van-b+c@sub.voorbeeld.nl", "A.van-b+c@sub.voorbeeld.nl")
    + rows("? geen-e-mailadres", "naam", "naam@", "@voorbeeld.nl", "naam@voorbeeld", "a@b@c.nl")
    + rows("? geen-e-mailadres", "na am@voorbeeld.nl", "naam@voorbeeld..nl", ".a@b.nl", "a.@b.nl")
    + rows("? geen-e-mailadres", "a@-b.nl", "a@b.n", "a@b.12", "é@b.nl", "a@b.nl🙂", "a..b@c.nl")
    + rows("? geen-e-mailadres", String(repeating: "a", count: 65) + "@b.nl", "@", "a,b@c.nl")
    + rows("? leeg", "", "\u{200B}")

  static let numbers =
    rows("00010234", "10234", "00010234", "10.234", "10 234", "0001 0234", "nr. 10234", "#10234")
    + rows("00010234", "personeelsnummer 10234", "１０２３４", "10234.")
    + rows("00000007", "7") + rows("12345678", "12345678", "12.345.678")
    + rows("? geen-personeelsnummer", "123456789", "000010234", "10,234", "1.2", "abc", "10234a")
    + rows("? geen-personeelsnummer", "-10234", "1/2", "99999999999999999999", "👍", "-")
    + rows("? leeg", "", " ")

  @Test(arguments: phones)
  func phone(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: .phone) == read)
  }

  @Test(arguments: emails)
  func email(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: .email) == read)
  }

  @Test(arguments: numbers)
  func employeeNumber(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: .employeeNumber) == read)
  }

  @Test(arguments: [
    ("naam", "apenstaartje"), ("a b@c.nl", "spaties"), ("naam@voorbeeld", "na het apenstaartje"),
  ])
  func emailRefusalSaysWhatIsWrong(typed: String, part: String) throws {
    #expect(try reader().refusal(typed, as: .email).message.contains(part))
  }
}
