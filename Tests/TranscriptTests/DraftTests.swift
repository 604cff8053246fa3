import DossierStore
import Sessions
import Testing

@testable import Assistant

/// What was put aside is offered with its own dialog and person only, and leaves when it is stored.
@Suite final class DraftTests {
  /// The desk whose store is used is kept: its folder goes with it.
  private var desks: [Playing] = []
  /// Two who are ill, of whom the call after a week is what waits.
  private static let ill = ["10234", "10235"].flatMap { number in
    [
      "ziekmelding medewerker eerste-dag=2026-03-02", "terugbellen leidinggevende",
      "ziekmelding-doorgeven leidinggevende",
    ].map { "eerder \(number) 2026-03-02 \($0)" }
  }.joined(separator: "\n")
  private static let title = "Bellen na een week ziekte"

  private func leader(over first: Playing? = nil, role: String = "leidinggevende") throws -> Playing
  {
    let head = "vandaag 2026-03-17T10:00\nrol \(role)\nals 10100\nteam ja\n"
    let earlier = first == nil ? Self.ill + "\n" : ""
    let playing = try Playing(Transcript(head + earlier + "---\n"), over: first?.store)
    // Each desk counts its conversations from 1; those of a next one have to differ.
    if first != nil { for _ in 0..<9 { _ = playing.chat.environment.newID() } }
    desks.append(playing)
    return playing
  }

  private func menu(in blocks: [Block]) -> [String] {
    guard case .question(let menu) = blocks.last else { return [] }
    return menu.choices
  }

  private func drafts(in playing: Playing) throws -> Int {
    try playing.store.documents(in: .drafts).count
  }

  private func resumes(_ blocks: [Block]) -> [String] {
    menu(in: blocks).filter { $0.hasPrefix("Verder met") }
  }

  private func says(_ words: String, _ blocks: [Block]) -> Bool {
    blocks.contains { if case .say(let text, _) = $0 { text.contains(words) } else { false } }
  }

  /// The number of the line of the menu for the call with somebody.
  private func task(_ person: String, in blocks: [Block]) throws -> String {
    let lines = menu(in: blocks)
    let index = try #require(
      lines.firstIndex { $0.hasPrefix("\(Self.title), \(person)") }, "\(lines)")
    return "\(index + 1)"
  }

  /// A desk at which the call with one of the two was begun from its task, answered once and put aside.
  private func putAside() throws -> Playing {
    let first = try leader()
    let blocks = first.chat.open()
    _ = first.chat.receive(try task("A. Voorbeeld", in: blocks))
    _ = first.chat.receive("ik heb gebeld")
    _ = first.chat.receive("later")
    #expect(try drafts(in: first) == 1)
    return first
  }

  @Test func theMenuNamesThePersonAndSoDoesTheChatThatGoesOn() throws {
    let next = try leader(over: try putAside())
    let blocks = next.chat.open()
    let line = "Verder met '\(Self.title)' over A. Voorbeeld (00010234), van dinsdag 17 maart"
    #expect(resumes(blocks) == [line])
    let index = try #require(menu(in: blocks).firstIndex(of: line))
    let resumed = next.chat.receive("\(index + 1)")
    #expect(says("Dit gaat over A. Voorbeeld (00010234).", resumed))
    #expect(next.chat.awaiting?.question == "gesprek-dag")
  }

  /// Who comes back the next day sees what he answered, once.
  @Test func theAnswersSoFarAreShown() throws {
    let next = try leader(over: try putAside())
    _ = next.chat.open()
    let overviews = next.chat.receive("verder").compactMap { block -> [ReviewRow]? in
      if case .review(let rows) = block { rows } else { nil }
    }
    #expect(overviews.count == 1)
    #expect(overviews.first?.contains { $0.value == "Ik heb gebeld" } ?? false, "\(overviews)")
  }

  /// From a task the person is filled in already; only his own draft is told, and taken.
  @Test(arguments: [("A. Voorbeeld", true), ("B. Voorbeeld", false)])
  func verderAfterATask(person: String, isOffered: Bool) throws {
    let next = try leader(over: try putAside())
    let begun = next.chat.receive(try task(person, in: next.chat.open()))
    #expect(says("Van dit gesprek staan antwoorden klaar", begun) == isOffered)
    _ = next.chat.receive("verder")
    #expect(next.chat.awaiting?.question == (isOffered ? "gesprek-dag" : "gebeld"))
    #expect(try drafts(in: next) == 1)
  }

  /// Begun from its name, the draft is told as soon as it is known whom it is about.
  @Test(arguments: [("A. Voorbeeld", true), ("B. Voorbeeld", false)])
  func verderAfterThePersonWasChosen(person: String, isOffered: Bool) throws {
    let next = try leader(over: try putAside())
    _ = next.chat.open()
    #expect(!says("staan antwoorden klaar", next.chat.receive("gesprek week1-gesprek")))
    let chosen = next.chat.receive(person)
    #expect(says("Van dit gesprek staan antwoorden klaar", chosen) == isOffered)
    guard case .question = chosen.last else {
      Issue.record("the question does not come last")
      return
    }
    _ = next.chat.receive("verder")
    #expect(next.chat.awaiting?.question == (isOffered ? "gesprek-dag" : "gebeld"))
  }

  /// After an answer of one's own the word is an answer, not a way to lose it.
  @Test func verderCountsOnlyBeforeTheFirstAnswer() throws {
    let next = try leader(over: try putAside())
    _ = next.chat.receive(try task("A. Voorbeeld", in: next.chat.open()))
    _ = next.chat.receive("ik ga nu bellen")
    _ = next.chat.receive("verder")
    #expect(next.chat.awaiting?.question == "gesprek-dag")
    #expect(try drafts(in: next) == 2)
  }

  @Test(arguments: [true, false]) func openingADialogLeavesNoDraft(isTask: Bool) throws {
    let first = try leader()
    let blocks = first.chat.open()
    if isTask {
      _ = first.chat.receive(try task("A. Voorbeeld", in: blocks))
    } else {
      _ = first.chat.receive("gesprek week1-gesprek")
      _ = first.chat.receive("A. Voorbeeld")
    }
    #expect(first.chat.awaiting?.question == "gebeld")
    #expect(try drafts(in: first) == 0)
    #expect(says("Er was nog niets om te bewaren.", first.chat.receive("later")))
    #expect(resumes(try leader(over: first).chat.open()) == [])
  }

  /// Storing the call takes what was put aside of it away, and nothing about somebody else.
  @Test(arguments: [("A. Voorbeeld", 0), ("B. Voorbeeld", 1)])
  func whatIsStoredLeavesNoDraftBehind(person: String, left: Int) throws {
    let next = try leader(over: try putAside())
    var blocks = next.chat.receive(try task(person, in: next.chat.open()))
    for _ in 0..<30 where next.chat.awaiting?.dialog != nil {
      guard case .question(let question) = blocks.last else { break }
      let answer =
        switch (question.id, question.kind) {
        case ("controle", _): "ja"
        case ("gebeld", _): "ik heb gebeld"
        case (_, "keuze"), (_, "meerkeuze"): "1"
        case (_, "ja-nee"): "ja"
        case (_, "datum"): "vandaag"
        case (_, "tijd"): "10:00"
        case (_, "tekst"): question.isRequired ? "Twee ochtenden in de kwekerij werken" : ""
        default: ""
        }
      blocks = next.chat.receive(answer)
    }
    #expect(next.chat.awaiting == Awaiting(question: nil, dialog: nil))
    #expect(resumes(blocks).count == left)
    #expect(try drafts(in: next) == left)
  }

  /// A medewerker's dialogs are about himself: nobody is named.
  @Test func aMedewerkerIsNotNamed() throws {
    let first = try leader(role: "medewerker")
    _ = first.chat.open()
    _ = first.chat.receive("ziekmelden")
    _ = first.chat.receive("gisteren")
    _ = first.chat.receive("later")
    let next = try leader(over: first, role: "medewerker")
    #expect(resumes(next.chat.open()) == ["Verder met 'Ik ben ziek' van dinsdag 17 maart"])
    #expect(says("Van dit gesprek staan antwoorden klaar", next.chat.receive("ziekmelden")))
    #expect(!says("Dit gaat over", next.chat.receive("verder")))
    #expect(next.chat.awaiting?.question == "plaats")
  }
}
