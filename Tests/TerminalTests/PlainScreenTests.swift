import Assistant
import Testing

struct PlainScreenTests {
  @Test func wideScreen() throws {
    let run = try FrontEndRun.plain(ScriptedChat(opening: Sample.all))
    #expect(
      run.output == """
        Wat vervelend dat je ziek bent. Ik hoef niet te weten wat je hebt.
        (Protocol 2.2, Protocol 1.2)

        Waar ben je de komende dagen te vinden?
          1. Thuis
          2. Op een ander adres in Nederland
          Enter: Thuis

        Let op: Die dag moet nog komen. Op welke dag werd je ziek?

          1. Eerste dag: maandag 2 maart 2026
          2. Plek: Thuis

        Genoteerd in dossier 00010234: ziekmelding.

        Tot ziens.

        """)
    #expect(run.code == 0)
    #expect(run.errors == "")
  }

  @Test func halfScreen() throws {
    let run = try FrontEndRun.plain(ScriptedChat(opening: Sample.all), width: 40)
    #expect(
      run.output == """
        Wat vervelend dat je ziek bent. Ik hoef
        niet te weten wat je hebt.
        (Protocol 2.2, Protocol 1.2)

        Waar ben je de komende dagen te vinden?
          1. Thuis
          2. Op een ander adres in Nederland
          Enter: Thuis

        Let op: Die dag moet nog komen. Op welke
        dag werd je ziek?

          1. Eerste dag: maandag 2 maart 2026
          2. Plek: Thuis

        Genoteerd in dossier 00010234:
        ziekmelding.

        Tot ziens.

        """)
  }

  @Test func narrowScreen() throws {
    let run = try FrontEndRun.plain(ScriptedChat(opening: Sample.all), width: 20)
    #expect(
      run.output == """
        Wat vervelend dat je
        ziek bent. Ik hoef
        niet te weten wat je
        hebt. (Protocol 2.2,
        Protocol 1.2)

        Waar ben je de
        komende dagen te
        vinden?
          1. Thuis
          2. Op een ander
             adres in
             Nederland
          Enter: Thuis

        Let op: Die dag moet
        nog komen. Op welke
        dag werd je ziek?

          1. Eerste dag:
             maandag 2 maart
             2026
          2. Plek: Thuis

        Genoteerd in dossier
        00010234:
        ziekmelding.

        Tot ziens.

        """)
  }

  @Test(arguments: [1, 8, 11, 20, 33, 79, 80])
  func noLineIsWider(width: Int) throws {
    let run = try FrontEndRun.plain(ScriptedChat(opening: Sample.all), width: width)
    let widest = run.output.split(separator: "\n").map(\.count).max()
    #expect(try #require(widest) <= max(width, 8))
  }

  @Test func stylesAddNoWords() throws {
    let opening: [Block] = [
      .say(text: "Rust goed uit.", sources: ["Protocol 2.2"]), .refusal("Nee."),
    ]
    let styled = try FrontEndRun.plain(ScriptedChat(opening: opening), hasStyle: true)
    #expect(
      styled.output == """
        Rust goed uit. \u{1B}[2m(Protocol 2.2)\u{1B}[0m

        \u{1B}[1mLet op:\u{1B}[0m Nee.

        Tot ziens.

        """)
    let plain = try FrontEndRun.plain(ScriptedChat(opening: opening))
    let bare = ["\u{1B}[2m", "\u{1B}[1m", "\u{1B}[0m"].reduce(styled.output) { text, code in
      text.split(separator: code, omittingEmptySubsequences: false).joined()
    }
    #expect(bare == plain.output)
  }

  @Test func turnsAreSeparatedByAnEmptyLine() throws {
    let chat = ScriptedChat(opening: [Sample.place]) { chat, line in
      chat.awaiting = nil
      return [.say(text: "Je koos \(line).", sources: [])]
    }
    let run = try FrontEndRun.plain(chat, typing: "1\nte veel\n")
    #expect(
      run.output == """
        Waar ben je de komende dagen te vinden?
          1. Thuis
          2. Op een ander adres in Nederland
          Enter: Thuis

        Je koos 1.

        """)
    #expect(run.code == 0)
    #expect(chat.received == ["1"])
    #expect(chat.endsOfInput == 0)
  }

  @Test func optionalQuestionTellsHowToSkip() throws {
    func screen(id: String?) throws -> String {
      let question = QuestionBlock(id: id, text: "Nog iets?", kind: "tekst", isRequired: false)
      return try FrontEndRun.plain(ScriptedChat(opening: [.question(question)])).output
    }
    #expect(try screen(id: "meer") == "Nog iets?\n  Enter: overslaan\n\nTot ziens.\n")
    #expect(try screen(id: nil) == "Nog iets?\n\nTot ziens.\n")
  }

  @Test func longMenuStaysInLine() throws {
    let choices = (1...10).map { "keuze \($0)" }
    let question = QuestionBlock(id: nil, text: "Wat wil je?", kind: "keuze", choices: choices)
    let run = try FrontEndRun.plain(ScriptedChat(opening: [.question(question)]))
    #expect(run.output.contains("\n  9. keuze 9\n 10. keuze 10\n"))
  }

  @Test func textCannotSteerTheScreen() throws {
    let nasty = "rood \u{1B}[31m \u{202E}mo\u{7}\tnul\u{0}"
    let row = ReviewRow(number: 1, id: "a", question: nasty, value: "een\ntwee")
    let question = QuestionBlock(
      id: "a", text: nasty, kind: "keuze", choices: [nasty], standard: nasty)
    let chat = ScriptedChat(opening: [
      .say(text: nasty, sources: [nasty]), .refusal(nasty), .review([row]), .question(question),
      .recorded(event: nasty, dossier: nasty),
    ])
    let run = try FrontEndRun.plain(chat)
    for scalar in run.output.unicodeScalars where scalar != "\n" {
      #expect(scalar.value >= 0x20 && scalar != "\u{202E}")
    }
    #expect(run.output.contains("een twee"))
    #expect(run.output.contains("rood \u{FFFD}[31m"))
  }
}
