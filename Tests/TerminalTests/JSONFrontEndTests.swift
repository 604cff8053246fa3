import Assistant
import Testing

@testable import Terminal

struct JSONFrontEndTests {
  @Test func shapes() throws {
    let chat = ScriptedChat(opening: Sample.all, awaiting: Sample.inDialog) { chat, _ in
      chat.awaiting = nil
      return []
    }
    let run = try FrontEndRun.json(chat, typing: "1\n")
    #expect(
      run.output == #"""
        {"soort":"zeg","tekst":"Wat vervelend dat je ziek bent. Ik hoef niet te weten wat je hebt.",\#
        "bron":["Protocol 2.2","Protocol 1.2"]}
        {"soort":"vraag","id":"plek","tekst":"Waar ben je de komende dagen te vinden?",\#
        "antwoord":"keuze","keuzes":[{"nummer":1,"tekst":"Thuis"},\#
        {"nummer":2,"tekst":"Op een ander adres in Nederland"}],"standaard":"Thuis","verplicht":true}
        {"soort":"fout","tekst":"Die dag moet nog komen. Op welke dag werd je ziek?"}
        {"soort":"controle","antwoorden":[\#
        {"nummer":1,"id":"eerste-dag","vraag":"Eerste dag","waarde":"maandag 2 maart 2026"},\#
        {"nummer":2,"id":"plek","vraag":"Plek","waarde":"Thuis"}]}
        {"soort":"vastgelegd","gebeurtenis":"ziekmelding","dossier":"00010234"}
        {"soort":"einde","gesprek":"ziekmelden"}
        {"soort":"invoer","vraag":"plek","gesprek":"ziekmelden"}

        """#)
    #expect(run.code == 0)
  }

  @Test func nothingIsNull() throws {
    let question = QuestionBlock(id: nil, text: "Wat?", kind: "tekst", isRequired: false)
    let chat = ScriptedChat(opening: [.say(text: "", sources: []), .question(question)])
    let lines = try FrontEndRun.json(chat).output.split(separator: "\n").prefix(3)
    #expect(
      Array(lines) == [
        #"{"soort":"zeg","tekst":"","bron":[]}"#,
        #"{"soort":"vraag","id":null,"tekst":"Wat?","antwoord":"tekst","keuzes":[],"#
          + #""standaard":null,"verplicht":false}"#,
        #"{"soort":"invoer","vraag":null,"gesprek":null}"#,
      ])
  }

  @Test(arguments: [
    ("gewoon", #""gewoon""#), ("één €😀", #""één €😀""#),
    (#"zeg "ja" \ nee"#, #""zeg \"ja\" \\ nee""#),
    ("a\nb\tc\rd\u{8}e\u{C}f", #""a\nb\tc\rd\be\ff""#),
    ("\u{0}\u{1B}\u{1F}", #""\u0000\u001b\u001f""#),
    ("\u{7F}\u{9B}", #""\u007f\u009b""#), ("\u{2028}\u{2029}", #""\u2028\u2029""#),
    ("a\u{202E}b\u{200B}", #""a\u202eb\u200b""#), ("\u{E0041}", #""\udb40\udc41""#), ("/", #""/""#),
    ("", #""""#),
  ])
  func escapes(text: String, expected: String) {
    let out = ByteBuffer(capacity: 1)
    JSONText.append(text, to: out)
    #expect(String(decoding: out.bytes, as: UTF8.self) == expected)
  }
}
