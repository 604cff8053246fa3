import Assistant
import CivilDate
import DossierStore
import FoundationEssentials
import Sessions
import Testing

/// What one desk sees when another changes the world, or the disk does.
@Suite struct TwoDesksTests {
  private func play(_ head: String) throws -> Playing {
    let playing = try Playing(Transcript(head + "\n---\n"))
    _ = playing.chat.open()
    return playing
  }

  private func report(_ number: String, in playing: Playing) throws {
    _ = try playing.store.append(
      EventDraft(
        moment: Timestamp(secondsSince1970: 1_772_000_000),
        day: try #require(CivilDate(iso: "2026-03-02")),
        actor: Actor(role: "medewerker", number: nil), kind: "ziekmelding",
        fields: ["eerste-dag": "2026-03-02"]),
      to: try #require(DossierNumber(number)))
  }

  private let leader = "vandaag 2026-03-11T10:00\nrol leidinggevende\nals 10100\nteam ja\n"

  @Test func aListThatChangedIsShownAgainBeforeANumberCounts() throws {
    let playing = try play(
      leader + "gesprek vakantie-besluit\n"
        + "eerder 10235 2026-03-02 ziekmelding medewerker eerste-dag=2026-03-02")
    try report("10234", in: playing)
    let blocks = playing.chat.receive("1")
    #expect(playing.chat.awaiting?.question == "zieke-medewerker")
    #expect(
      blocks.first
        == .say(
          text: "Intussen is er iets veranderd. Lees daarom goed wat hier nu staat.", sources: []))
    _ = playing.chat.receive("2")
    #expect(playing.chat.awaiting?.question == "van")
  }

  @Test func aReportFromElsewhereIsSeenBeforeASecondIsStored() throws {
    let playing = try play(
      "vandaag 2026-03-11T10:00\nrol medewerker\nals 10299\ngesprek ziekmelden")
    for line in ["gisteren", "thuis", "", "", "3 dagen", "1", "1"] {
      _ = playing.chat.receive(line)
    }
    try report("10299", in: playing)
    let blocks = playing.chat.receive("ja")
    #expect(!blocks.contains { if case .recorded = $0 { true } else { false } })
    #expect(try playing.store.read(try #require(DossierNumber("10299"))).events.count == 1)
    // It never ends without a word: the report that stands is told.
    #expect(
      blocks.contains {
        if case .say(let words, _) = $0 { words.contains("Je staat al ziek gemeld") } else { false }
      })
  }

  @Test func startingOverLeavesNothingBehind() throws {
    let playing = try play(
      "vandaag 2026-03-11T10:00\nrol medewerker\nals 10299\ngesprek ziekmelden")
    _ = playing.chat.receive("gisteren")
    #expect(try playing.store.documents(in: .drafts).count == 1)
    _ = playing.chat.receive("opnieuw")
    _ = playing.chat.receive("ja")
    #expect(try playing.store.documents(in: .drafts).isEmpty)
  }

  @Test func aDossierThatCannotBeReadSaysSoAndNothingElse() throws {
    let playing = try play("vandaag 2026-03-11T10:00\nrol medewerker\nals 10299")
    let path = playing.store.path + "/dossiers/00010299.jsonl"
    // A folder in its place cannot be read as a file, whoever tries.
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let blocks = playing.chat.receive("beter-melden")
    #expect(blocks.contains { if case .refusal = $0 { true } else { false } })
    #expect(
      !blocks.contains {
        if case .say(let words, _) = $0 { words.contains("niet ziek gemeld") } else { false }
      })
  }

  /// What was confirmed is finished at the next start, messages and all, without being asked for.
  @Test func whatWasBrokenOffIsFinishedAtTheNextStart() throws {
    let first = try play(
      "vandaag 2026-03-11T10:00\nrol medewerker\nals 10299\ngesprek ziekmelden")
    for line in ["gisteren", "thuis", "", "", "3 dagen", "1", "1"] {
      _ = first.chat.receive(line)
    }
    // Without its lock a dossier can be read, but nothing can be added.
    let path = first.store.path + "/dossiers/.99.lock"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    _ = first.chat.receive("ja")
    #expect(first.chat.failure?.exitCode == 74)
    try FileManager.default.removeItem(atPath: path)
    let next = try Playing(
      Transcript("vandaag 2026-03-12T10:00\nrol medewerker\nals 10299\n---\n"),
      over: first.store)
    let blocks = next.chat.open()
    #expect(blocks.contains(.recorded(event: "ziekmelding", dossier: "00010299")))
    #expect(next.chat.awaiting == Awaiting(question: nil, dialog: nil))
    let events = try first.store.read(try #require(DossierNumber("10299"))).events
    // The day on which it was confirmed, not the day on which the disk had room again.
    #expect(events.map(\.day.iso) == ["2026-03-11"])
    #expect(try first.store.documents(in: .outbox).count == 2)
    #expect(try first.store.documents(in: .drafts).isEmpty)
  }

  /// A chat that cannot finish what was broken off says so once, and still shows its menu.
  @Test(arguments: ["2026-03-12", "2026-04-20"]) func whatCannotBeFinishedYetKeepsNobodyOut(
    day: String
  ) throws {
    let first = try play(
      "vandaag 2026-03-11T10:00\nrol medewerker\nals 10299\ngesprek ziekmelden")
    for line in ["gisteren", "thuis", "", "", "3 dagen", "1", "1"] {
      _ = first.chat.receive(line)
    }
    let lock = first.store.path + "/dossiers/.99.lock"
    try FileManager.default.createDirectory(atPath: lock, withIntermediateDirectories: false)
    _ = first.chat.receive("ja")
    let path = first.store.path + "/dossiers/00010299.jsonl"
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
    let next = try Playing(
      Transcript("vandaag \(day)\nrol medewerker\nals 10299\n---\n"),
      over: first.store)
    let blocks = next.chat.open()
    #expect(blocks.contains { if case .refusal = $0 { true } else { false } })
    #expect(next.chat.awaiting?.question == "nog-een-keer")
    _ = next.chat.receive("nee")
    #expect(next.chat.awaiting == Awaiting(question: nil, dialog: nil))
    // Confirmed is confirmed: it is not thrown away with what was put aside long ago.
    #expect(try first.store.documents(in: .drafts).count == 1)
  }

  @Test func goingOnAfterTheWorldChangedNeverEndsWithoutAWord() throws {
    let first = try play(
      leader + "gesprek week1-gesprek\n"
        + "eerder 10234 2026-03-02 ziekmelding medewerker eerste-dag=2026-03-02")
    for line in ["2", "10234", "gedaan"] { _ = first.chat.receive(line) }
    _ = try first.store.append(
      EventDraft(
        moment: Timestamp(secondsSince1970: 1_772_000_000),
        day: try #require(CivilDate(iso: "2026-03-03")),
        actor: Actor(role: "medewerker", number: nil), kind: "intrekking",
        fields: ["betreft": "1"]),
      to: try #require(DossierNumber("10234")))
    let next = try Playing(Transcript(leader + "\n---\n"), over: first.store)
    _ = next.chat.open()
    let blocks = next.chat.receive("1")
    #expect(
      blocks.contains {
        if case .say(let words, _) = $0 { words.contains("nu geen ziekmelding") } else { false }
      }, "\(blocks)")
  }

  @Test func aDamagedLineIsTold() throws {
    let playing = try play(
      leader + "eerder 10234 2026-03-02 ziekmedling medewerker eerste-dag=2026-03-02")
    let path = playing.store.path + "/dossiers/00010234.jsonl"
    var bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    bytes[20] ^= 1
    try bytes.write(to: URL(fileURLWithPath: path))
    let blocks = playing.chat.receive("taken")
    #expect(
      blocks.contains {
        if case .refusal(let words) = $0 {
          words.contains("beschadigd") || words.contains("afgemaakt")
        } else {
          false
        }
      })
  }

  @Test func whatIsPutAsideIsOfferedForFourWeeks() throws {
    for (day, isOffered) in [("2026-04-08", true), ("2026-04-09", false)] {
      let first = try play(
        "vandaag 2026-03-11T10:00\nrol medewerker\nals 10299\ngesprek ziekmelden")
      _ = first.chat.receive("gisteren")
      let later = try Playing(
        Transcript("vandaag \(day)\nrol medewerker\nals 10299\n---\n"), over: first.store)
      let blocks = later.chat.open()
      guard case .question(let menu) = blocks.last else {
        Issue.record("no menu")
        return
      }
      #expect(menu.choices.contains { $0.hasPrefix("Verder met") } == isOffered)
      #expect(try first.store.documents(in: .drafts).isEmpty != isOffered)
    }
  }
}
