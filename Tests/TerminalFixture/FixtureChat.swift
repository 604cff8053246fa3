import Assistant

#if canImport(Glibc)
import Glibc
#endif

/// Repeats each line and its length; a few words make it end, fail or crash.
final class FixtureChat: Conversing {
  private(set) var awaiting: Awaiting? = Awaiting(question: "plek", dialog: "ziekmelden")
  private(set) var failure: ChatFailure?
  let completions = ["Thuis", "Bij een vriend", "Bij familie", "hulp", "stop", "één dag"]

  private var question: Block {
    .question(
      QuestionBlock(
        id: "plek", text: "Waar ben je?", kind: "keuze",
        choices: ["Thuis", "Bij een vriend", "Bij familie"], standard: "Thuis"))
  }

  func open() -> [Block] { [.say(text: "Welkom.", sources: ["Protocol 2.2"]), question] }

  func receive(_ line: String) -> [Block] {
    failure = nil
    switch line {
    case "stop":
      awaiting = nil
      return [.say(text: "Tot ziens.", sources: [])]
    case "schijf":
      failure = ChatFailure(message: "De schijf is vol.", exitCode: 74)
      return [question]
    case "kapot":
      let nothing: [Int] = []
      return [.say(text: "\(nothing[line.count])", sources: [])]
    case "breek": abort()
    default:
      return [.say(text: "Gehoord: \(line) (\(line.count))", sources: []), question]
    }
  }

  func reject(_ fault: LineFault) -> [Block] {
    switch fault {
    case .tooLong: [.refusal("Die regel is te lang.")]
    case .notUTF8: [.refusal("Die regel is niet te lezen.")]
    case .controlCharacters: [.refusal("Die regel heeft vreemde tekens.")]
    }
  }

  func endOfInput() -> [Block] { [.say(text: "Er is niets genoteerd.", sources: [])] }
}
