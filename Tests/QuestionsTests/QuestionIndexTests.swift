import Testing

@testable import Questions

@Suite struct QuestionIndexTests {
  private func best(_ question: String, role: String? = nil) -> String {
    switch Fixture.smallIndex.find(question, role: role) {
    case .answer(let id, _): id
    case .which(let ids): "? " + ids.joined(separator: " ")
    case .elsewhere(let id): "> \(id)"
    case .none: "-"
    }
  }

  @Test(arguments: [
    // In the words of a sample, with capitals, accents and marks.
    ("Mag ik op vakantie, als ik ziek ben?", "vakantie-tijdens-ziekte"),
    ("HOE MELD IK ME ZIEK?!", "ziekmelden"),
    // Other forms of the same words.
    ("vakanties tijdens ziektes", "vakantie-tijdens-ziekte"),
    ("wordt het ziekmelden gemeld bij uwv", "uwv-melding"),
    // Synonyms, with and without a gap.
    ("met griep op reis", "vakantie-tijdens-ziekte"),
    ("ik ben het er helemaal niet mee eens, dat pva", "plan-oneens"),
    ("wat krijg ik nog betaald in het derde jaar", "loon-maand-25"),
    // Written as one word, or as two.
    ("ziekmeldingen bij de leidinggevende", "ziekmelden"),
    ("probleem analyse termijn", "probleemanalyse-termijn"),
    // Typing errors.
    ("vakantei tijdens ziekte", "vakantie-tijdens-ziekte"),
    ("probleemanlyse deadline", "probleemanalyse-termijn"),
    ("hersteldmeldne", "hersteldmelden"),
    // Numbers and periods.
    ("na zes weken", "probleemanalyse-termijn"),
    ("week 33", "uwv-melding"),
    ("de 33ste week", "uwv-melding"),
    ("drieendertigste week", "uwv-melding"),
    ("derde ziektejaar", "loon-maand-25"),
    ("wat verdien ik na vierentwintig maanden", "loon-maand-25"),
  ])
  func understands(question: String, id: String) {
    #expect(best(question) == id)
  }

  @Test(arguments: [
    "", " ", "???", "!!! ... ,,,", "🤒🤒", "你好吗", "asdf qwer",
    "hoe bouw ik pensioen op", "mijn laptop is stuk terwijl ik ziek ben",
    "hoe werkt de vrije markt", "the quick brown fox", "12 12 12", "de het een",
    String(repeating: "a", count: 1000), String(repeating: "kip ", count: 250),
    "\u{0}\u{1}\u{7F}", "'s-",
  ])
  func declines(question: String) {
    #expect(Fixture.smallIndex.find(question, role: nil) == .none)
    #expect(Fixture.smallIndex.find(question, role: "leidinggevende") == .none)
  }

  /// A moment by itself leads to its row of the time table.
  @Test(arguments: [
    ("dag 42", "Protocol 1.6"), ("week 33", "Protocol 3"), ("na een jaar ziek", "Protocol 1.7"),
  ])
  func aMomentIsUnderstood(question: String, section: String) throws {
    guard case .answer(let id, _) = Fixture.index.find(question, role: "leidinggevende") else {
      Issue.record("\(Fixture.index.find(question, role: "leidinggevende"))")
      return
    }
    let onderwerp = try #require(Fixture.onderwerpen.first { $0.id == id })
    #expect(onderwerp.sources.contains { $0.hasPrefix(section) }, "\(id) \(onderwerp.sources)")
  }

  /// In few onderwerpen small words tell too much to see it.
  @Test(arguments: [
    "wat is de zin van alles", "hoe laat gaat de zon onder", "wie wint er vanavond",
    "zing een lied",
  ])
  func declinesWhatIsAboutNothing(question: String) {
    for role in ["medewerker", "leidinggevende", nil] {
      switch Fixture.index.find(question, role: role) {
      case .none, .elsewhere: break
      case let outcome: Issue.record("\(role ?? "-"): \(outcome)")
      }
    }
  }

  @Test func theSpeakerTips() {
    #expect(best("mijn medewerker ziek, wat doe ik") == "week1-gesprek")
    #expect(best("na een week ziek, bellen", role: "leidinggevende") == "week1-gesprek")
  }

  @Test func twoSubjectsInOneLine() {
    let outcome = Fixture.smallIndex.find(
      "hoe meld ik me ziek? en mag ik op vakantie als ik ziek ben?", role: nil)
    #expect(outcome == .answer("ziekmelden", also: ["vakantie-tijdens-ziekte"]))
    let once = Fixture.smallIndex.find("hoe meld ik me ziek? hoe meld ik me ziek?", role: nil)
    #expect(once == .answer("ziekmelden", also: []))
  }

  @Test func wordsOfTwoAreAskedBack() {
    let near = QuestionIndex(
      Fixture.small + [
        Onderwerp(
          id: "ziekmelden-hoe-laat", title: "Hoe laat je je ziek meldt", sources: ["Protocol 2.3"],
          samples: ["hoe meld ik me ziek", "ziekmelding doen"], answer: "Op tijd.")
      ], synonyms: Fixture.synonyms)
    guard case .which(let ids) = near.find("hoe meld ik me ziek", role: nil) else {
      Issue.record("no counter-question")
      return
    }
    #expect(Set(ids).isSuperset(of: ["ziekmelden", "ziekmelden-hoe-laat"]))
  }

  @Test func otherMattersAreSentOn() {
    #expect(
      Fixture.index.find("wanneer wordt het vakantiegeld betaald", role: nil)
        == .elsewhere("elders-loon"))
    #expect(
      Fixture.index.find("Wachtwoord vergeten!", role: "medewerker") == .elsewhere("elders-ict"))
  }

  @Test func aReaderIsReferredToHisOwnPart() {
    let onderwerp = Onderwerp(
      id: "a", title: "A", sources: ["Protocol 1.2", "Protocol 3", "Protocol 2.2"], samples: [],
      answer: "")
    #expect(
      onderwerp.sources(for: "medewerker") == ["Protocol 2.2", "Protocol 1.2", "Protocol 3"])
    #expect(onderwerp.sources(for: "leidinggevende") == onderwerp.sources)
    #expect(onderwerp.sources(for: nil) == onderwerp.sources)
  }

  @Test func explainNamesTheWords() throws {
    let score = try #require(
      Fixture.smallIndex.explain("Vakantie tijdens griep?", role: nil).first)
    #expect(score.id == "vakantie-tijdens-ziekte")
    #expect((1...1000).contains(score.score))
    #expect(Set(score.words).isSuperset(of: ["vakantie", "griep"]))
  }

  /// Whatever bytes come in, the end is one of the three, and the same one each time.
  @Test func anyBytesHaveAnEnd() {
    var state: UInt64 = 7
    for _ in 0..<500 {
      var bytes: [UInt8] = []
      for _ in 0..<(state >> 33) % 200 {
        state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        let isLetter = state >> 40 % 4 != 0
        bytes.append(
          isLetter ? UInt8(97 + (state >> 33) % 26) : UInt8(truncatingIfNeeded: state >> 50))
      }
      state = state &* 6_364_136_223_846_793_005 &+ 1
      let question = String(decoding: bytes, as: UTF8.self)
      let outcome = Fixture.smallIndex.find(question, role: "medewerker")
      #expect(outcome == Fixture.smallIndex.find(question, role: "medewerker"))
    }
  }

  /// Who asks counts even then, while no word stands for it.
  @Test(arguments: ["", "...???", "!!!!!", "\u{1F600}", "\u{FFFD}"])
  func aTextWithoutWordsIsExplained(text: String) {
    for role in ["medewerker", "leidinggevende", nil] {
      let explanation = Fixture.index.explanation(text, role: role)
      #expect(explanation.outcome == .none)
      #expect(explanation.scores.allSatisfy { $0.words.isEmpty })
    }
  }

  /// In the middle of a dialog a line may be an answer that went wrong.
  @Test(arguments: [
    ("ik ben thuis ziek geworden", false), ("een dag of drie", false), ("bij mijn moeder", false),
    ("weet ik nog niet precies", false), ("4 uur per dag", false),
    ("vakantie tijdens ziekte", true), ("second opinion", true), ("mijn dossier inzien", true),
    ("termijn plan van aanpak", true), ("rechten en plichten", true),
  ])
  func onlyWhatIsSurelyMeantIsAnswered(line: String, isAnswered: Bool) {
    let outcome = Fixture.index.find(line, role: "medewerker", mustBeSure: true)
    if case .answer = outcome {
      #expect(isAnswered)
    } else {
      #expect(!isAnswered, "\(outcome)")
    }
  }

  @Test func aLongTextIsReadInPart() {
    let long = String(repeating: "mag ik op vakantie als ik ziek ben ", count: 200)
    #expect(
      Fixture.smallIndex.find(long, role: nil) == .answer("vakantie-tijdens-ziekte", also: []))
  }

  @Test func anEmptyIndexDeclines() {
    #expect(QuestionIndex([], synonyms: []).find("ik ben ziek", role: nil) == .none)
    #expect(QuestionIndex([], synonyms: [0xFF, 0x3D]).explain("ik ben ziek", role: nil).isEmpty)
  }

  @Test func manyAtOnce() async {
    let index = Fixture.smallIndex
    await withTaskGroup(of: Outcome.self) { group in
      for _ in 0..<64 { group.addTask { index.find("vakantie tijdens ziekte", role: nil) } }
      for await outcome in group {
        #expect(outcome == .answer("vakantie-tijdens-ziekte", also: []))
      }
    }
  }

  @Test func manyQuestionsComeOutAsEachByItself() {
    let asked = Fixture.small.flatMap { Array($0.samples) } + ["", "pensioen", "xyz"]
    for count in [0, 1, 2, asked.count] {
      let some = Array(asked.suffix(count))
      #expect(
        Fixture.smallIndex.outcomes(of: some)
          == some.map { Fixture.smallIndex.find($0, role: nil) })
    }
  }
}
