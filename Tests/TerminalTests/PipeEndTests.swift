import Assistant
import Glibc
import Terminal
import Testing

struct PipeEndTests {
  @Test func endOfInputInsideDialog() throws {
    let plain = ScriptedChat(opening: [Sample.place], awaiting: Sample.inDialog)
    let run = try FrontEndRun.plain(plain, typing: "1")
    #expect(run.code == 65)
    #expect(run.errors == "beterschap: Het gesprek is niet af. Er is niets genoteerd.\n")
    #expect(!run.output.contains("Tot ziens."))
    #expect(plain.endsOfInput == 1)

    let other = ScriptedChat(opening: [Sample.place], awaiting: Sample.inDialog)
    let json = try FrontEndRun.json(other, typing: "1")
    #expect(json.code == 65)
    #expect(json.errors == "{\"fout\":\"Het gesprek is niet af. Er is niets genoteerd.\"}\n")
  }

  @Test func endOfInputAfterSomethingWasRecorded() throws {
    let chat = ScriptedChat(awaiting: Sample.inDialog) { _, line in
      line == "ja" ? [.recorded(event: "ziekmelding", dossier: "00010234")] : []
    }
    let run = try FrontEndRun.plain(chat, typing: "ja\nen\n")
    #expect(run.code == 65)
    #expect(
      run.errors == "beterschap: Het gesprek is niet af. Wat al genoteerd is, blijft bewaard.\n")
  }

  @Test func anotherDialogBeginsWithNothingRecorded() throws {
    let chat = ScriptedChat(awaiting: Sample.inDialog) { chat, line in
      guard line == "ja" else { return [] }
      return [
        .recorded(event: "ziekmelding", dossier: "00010234"), .finished(dialog: "ziekmelden"),
      ]
    }
    let run = try FrontEndRun.plain(chat, typing: "ja\n")
    #expect(run.errors == "beterschap: Het gesprek is niet af. Er is niets genoteerd.\n")
  }

  @Test func failureEndsWithItsCode() throws {
    func failing() -> ScriptedChat {
      ScriptedChat(awaiting: Sample.inDialog) { chat, _ in
        chat.failure = ChatFailure(message: "De opslag is bezet.", exitCode: 75)
        return [.refusal("Dat is nog niet genoteerd.")]
      }
    }
    let chat = failing()
    let plain = try FrontEndRun.plain(chat, typing: "ja\nnog een\n")
    #expect(plain.code == 75)
    #expect(plain.output == "Let op: Dat is nog niet genoteerd.\n")
    #expect(plain.errors == "beterschap: De opslag is bezet.\n")
    #expect(chat.received == ["ja"])
    let json = try FrontEndRun.json(failing(), typing: "ja\nnog een\n")
    #expect(json.code == 75)
    #expect(json.errors == "{\"fout\":\"De opslag is bezet.\"}\n")
    #expect(json.output.split(separator: "\n").last?.contains("\"fout\"") == true)
  }

  @Test func failureAtTheStart() throws {
    let chat = ScriptedChat(awaiting: nil)
    chat.failure = ChatFailure(message: "Er is geen map met gesprekken.", exitCode: 78)
    let run = try FrontEndRun.plain(chat, typing: "ja\n")
    #expect(run.code == 78)
    #expect(run.output == "")
    #expect(chat.received == [])
  }

  @Test func fullDisk() throws {
    let full = open("/dev/full", O_WRONLY)
    defer { close(full) }
    let run = try FrontEndRun.run([]) { streams in
      let broken = Streams(input: streams.input, output: full, errors: streams.errors)
      return PlainFrontEnd(streams: broken).run(ScriptedChat(opening: [Sample.place]))
    }
    #expect(run.code == 74)
    #expect(run.errors == "beterschap: De uitvoer is niet te schrijven: de schijf is vol.\n")
  }

  @Test func unreadableInput() throws {
    let folder = open("/", O_RDONLY)
    defer { close(folder) }
    let run = try FrontEndRun.run([]) { streams in
      let broken = Streams(input: folder, output: streams.output, errors: streams.errors)
      return JSONFrontEnd(streams: broken).run(ScriptedChat())
    }
    #expect(run.code == 74)
    #expect(run.errors == "{\"fout\":\"De invoer is niet te lezen.\"}\n")
  }

  @Test func readerWentAway() throws {
    var ends: [Int32] = [0, 0]
    try #require(pipe(&ends) == 0)
    close(ends[0])
    defer { close(ends[1]) }
    let run = try FrontEndRun.run(Array("ja\n".utf8)) { streams in
      let broken = Streams(input: streams.input, output: ends[1], errors: streams.errors)
      return PlainFrontEnd(streams: broken).run(ScriptedChat(opening: [Sample.place]))
    }
    #expect(run.code == 141)
    #expect(run.errors == "")
  }

  @Test func programHasItsAnswerBeforeTheNextLine() throws {
    var lines: [Int32] = [0, 0]
    var answers: [Int32] = [0, 0]
    try #require(pipe(&lines) == 0 && pipe(&answers) == 0)
    let streams = Streams(input: lines[0], output: answers[1])
    // A thread of its own: other tests may keep the shared ones busy.
    let frontEnd = OwnThread {
      let chat = ScriptedChat(opening: [.say(text: "Welkom.", sources: [])]) { _, line in
        [.say(text: "Gehoord: \(line)", sources: [])]
      }
      return JSONFrontEnd(streams: streams).run(chat)
    }
    func sends(_ text: String) { write(lines[1], text, text.utf8.count) }
    #expect(nextAnswer(answers[0]).contains("Welkom."))
    for (typed, heard) in [("een\n", "een"), ("twee\nhal", "twee"), ("ve\n", "halve")] {
      sends(typed)
      let answer = nextAnswer(answers[0])
      #expect(answer.contains("Gehoord: \(heard)\""))
      #expect(answer.hasSuffix("{\"soort\":\"invoer\",\"vraag\":null,\"gesprek\":null}\n"))
    }
    close(lines[1])
    #expect(frontEnd.result() == 0)
    for file in [lines[0], answers[0], answers[1]] { close(file) }
  }

  private func nextAnswer(_ file: Int32) -> String {
    var waiting = pollfd(fd: file, events: Int16(POLLIN), revents: 0)
    guard poll(&waiting, 1, 5000) == 1 else { return "" }
    var buffer = [UInt8](repeating: 0, count: 65_536)
    let count = read(file, &buffer, buffer.count)
    return String(decoding: buffer[..<max(count, 0)], as: UTF8.self)
  }
}
