import Answers
import Testing

@Suite struct WordsTests {
  static let yesNo =
    rows("ja", "ja", "j", "jawel", "jazeker", "klopt", "ok", "yes", "1", "JA!", "oké", "ja hoor")
    + rows("ja", "Ja, dat klopt.", "zeker weten", "jaa", "ja ja", "inderdaad", "1.", "ja graag")
    + rows("nee", "nee", "n", "neen", "niet", "nope", "2", "Nee.", "nee hoor", "dat klopt niet")
    + rows("nee", "neee", "nee dank", "zeker niet", "nee, zeker niet", "no", "nee, helaas niet")
    + rows("ja", "jo", "joa", "tuurlijk", "doe maar") + rows("nee", "neuh", "nee dankje")
    + rows("nee", "liever niet", "nee dank u wel") + rows("? geen-ja-of-nee", "liever", "doe")
    + rows("? geen-ja-of-nee", "misschien", "ja en nee", "3", "12", "nee, klopt", "ja niet", "hoor")
    + rows("? geen-ja-of-nee", "👍", "ja maar", "-", "1 2", "0", "weet ik niet", "ка", "ja/nee")
    + rows("? leeg", "", " ")

  @Test(arguments: yesNo)
  func yesOrNoIsRead(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: .yesNo) == read)
  }

  @Test(arguments: [
    (" Bel  na \t drie\nuur ", "Bel na drie uur"), ("a\u{00A0}b\u{1B}[2Jc", "a b [2Jc"),
    ("\u{202E}om\u{200B}keer", "omkeer"), ("Ünïcode é 👩‍🔬", "Ünïcode é 👩‍🔬"),
    ("'t Hoge 12", "'t Hoge 12"),
  ])
  func textIsFolded(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: .text(maximum: 20)) == read)
  }

  @Test(arguments: [
    ("1", "? leeg"), ("12 - 3", "? leeg"), ("...", "? leeg"), ("a1", "a1"), ("é", "é"), ("👍", "👍"),
  ])
  func aLoneNumberIsNoText(typed: String, read: String) throws {
    #expect(try reader().short(typed, as: .text(maximum: 20)) == read)
  }

  @Test(arguments: [(4, true), (5, true), (6, false)])
  func longestText(count: Int, fits: Bool) throws {
    // Five characters of several scalars each are five characters.
    for letter in ["a", "é", "e\u{301}", "👩‍🔬"] {
      let typed = String(repeating: letter, count: count)
      let expected = fits ? typed : "? te-lang"
      #expect(try reader().short("  \(typed) ", as: .text(maximum: 5)) == expected)
    }
  }

  @Test func tooLongTextIsCounted() throws {
    let refusal = try reader().refusal("123456", as: .text(maximum: 5))
    #expect(refusal.message == "Dit zijn 6 tekens. Er passen er 5. Haal 1 teken weg.")
    #expect(try reader().short(" \u{200B}\n", as: .text(maximum: 5)) == "? leeg")
  }

  @Test func escapes() {
    for typed in [
      "weet ik niet", "Weet ik niet.", "GEEN IDEE", "onbekend", "eh weet ik niet",
      "ik zou het niet weten",
      "tja, geen flauw idee", "Dat is nog niet bekend.", "weet ik eigenlijk nog niet precies",
    ] {
      #expect(AnswerReader.meansUnknown(typed))
    }
    for typed in [
      "ik weet het wel", "niet", "", "weet ik niet 1", "nog niet", "eh", "ik weet een adres",
    ] {
      #expect(!AnswerReader.meansUnknown(typed))
    }
    for typed in ["", " ", "-", "overslaan", "n.v.t.", "niet ingevuld"] {
      #expect(AnswerReader.meansSkipped(typed))
    }
    for typed in ["nee", "niet", "0"] { #expect(!AnswerReader.meansSkipped(typed)) }
  }
}
