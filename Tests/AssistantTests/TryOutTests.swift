import Assistant
import CivilDate
import Testing

/// A dialog is played while its author edits it.
@Suite struct TryOutTests {
  /// A file that a test edits.
  private final class File {
    var text: String
    init(_ text: String) { self.text = text }
  }

  private static let first = """
    gesprek fiets versie 1
    voor medewerker
    bron Protocol 4.1
    als al-ziek -> ziek
    vraag dag: datum, vanaf vandaag
      Op welke dag?
    vraag soort: keuze
      Welke fiets?
      - gewoon: Gewoon
      - bak: Bakfiets
    controle dag, soort
    leg vast ziekmelding met dag
    als al-ziek -> ziek
    einde Klaar.
    stap ziek
    einde Word eerst beter.
    """

  private func tryOut(_ file: File, facts: [String: [Bool]] = [:]) throws -> TryOut {
    let scripts = TryOutScripts(
      ScriptSource(paths: { [] }, bytes: { _ in nil }), path: "Dialogs/fiets.gesprek",
      read: { Array(file.text.utf8) })
    let now = CivilMoment(date: try #require(CivilDate(iso: "2026-03-11")), time: .noon)
    return TryOut(scripts, now: now, facts: facts)
  }

  private func said(_ blocks: [Block]) -> [String] {
    blocks.compactMap { block in
      switch block {
      case .say(let text, _): text
      case .refusal(let text): "! \(text)"
      case .question(let question): "? \(question.text)"
      case .review, .recorded, .finished: nil
      }
    }
  }

  @Test func factsAreAskedAndNothingIsStored() throws {
    let file = File(Self.first.replacing("met dag", with: "met soort"))
    let chat = try tryOut(file)
    #expect(said(chat.open()).last == "? Is 'al-ziek' waar?")
    #expect(said(chat.receive("misschien")).last == "? Is 'al-ziek' waar?")
    #expect(said(chat.receive("nee")) == ["? Op welke dag?"])
    _ = chat.receive("morgen")
    _ = chat.receive("bakfiets")
    let blocks = chat.receive("ja")
    #expect(
      said(blocks) == [
        "Hier komt in het echt 'ziekmelding' in het dossier, op woensdag 11 maart 2026. "
          + "Met: soort is Bakfiets.",
        "? Is 'al-ziek' waar?",
      ])
    #expect(said(chat.receive("ja")).first == "Word eerst beter.")
    #expect(!blocks.contains { if case .recorded = $0 { true } else { false } })
    #expect(chat.awaiting == Awaiting(question: nil, dialog: nil))
    // From the first question, with what was said of the fact before anything was stored.
    #expect(said(chat.receive("opnieuw")) == ["? Op welke dag?"])
    _ = chat.receive("stop")
    #expect(chat.awaiting == nil)
  }

  @Test func factsCanBeNamedBeforehandOneForEachTimeSomethingIsStored() throws {
    let chat = try tryOut(File(Self.first), facts: ["al-ziek": [false, true]])
    #expect(said(chat.open()).last == "? Op welke dag?")
    for line in ["morgen", "1"] { _ = chat.receive(line) }
    #expect(said(chat.receive("ja")).contains("Word eerst beter."))
  }

  @Test func answersThatFitStayAfterAChange() throws {
    let file = File(Self.first)
    let chat = try tryOut(file, facts: ["al-ziek": [false]])
    _ = chat.open()
    _ = chat.receive("morgen")
    #expect(chat.awaiting?.question == "soort")
    // Another word in another question: the line that was typed still counts.
    file.text = Self.first.replacing("Op welke dag?", with: "Wanneer?")
    _ = chat.receive("1")
    #expect(chat.awaiting?.question == "controle")
    // An answer that no longer fits is asked again, and the line is not taken for it.
    file.text = Self.first.replacing("  - gewoon: Gewoon\n", with: "")
    #expect(
      said(chat.receive("ja")).contains(
        "Het antwoord op 'Soort' past niet meer. Die vraag komt opnieuw."))
    #expect(chat.awaiting?.question == "soort")
  }

  @Test func findingsAreToldAtTheirPlace() throws {
    let file = File(Self.first)
    let chat = try tryOut(file, facts: ["al-ziek": [false]])
    _ = chat.open()
    file.text = Self.first.replacing("vraag soort: keuze", with: "vrag soort: keuze")
    let words = said(chat.receive(""))
    #expect(
      words.first?.hasPrefix("! Dialogs/fiets.gesprek:7:1: ") ?? false, "\(words)")
    #expect(words.first?.hasSuffix("\n  vrag soort: keuze\n  ^") ?? false, "\(words)")
    // The version before it goes on.
    #expect(chat.awaiting?.question == "dag")
    _ = chat.receive("morgen")
    #expect(chat.awaiting?.question == "soort")
    file.text = "dit is geen dialoog"
    #expect(said(chat.receive("")).contains("De vorige versie gaat door tot dit in orde is."))
  }

  @Test func aFileThatCannotBePlayedYetIsWaitedFor() throws {
    let file = File("gesprek fiets\n")
    let chat = try tryOut(file, facts: ["al-ziek": [false]])
    _ = chat.open()
    #expect(chat.awaiting == Awaiting(question: nil, dialog: nil))
    file.text = Self.first
    _ = chat.receive("")
    #expect(chat.awaiting?.question == "dag")
  }
}
