import DialogEngine
import Testing

@testable import DialogProof

/// Pictures of a dialog, and the ways to its steps.
@Suite struct GraphTests {
  private static let text = """
    gesprek kleur versie 1
    titel Een kleur
    bron Protocol 4.1
    als bekend -> klaar
    vraag kleur: keuze
      Welke kleur?
      - rood: Rood -> mooi
      - blauw: "Blauw" -> klaar
      - geel: Geel
    vraag dag: datum, vanaf vandaag
      Welke dag?
    stap klaar
    controle kleur, dag
    leg vast ziekmelding met dag
    als niet bekend -> eind
    zeg Bekend.
    stap eind
    einde Klaar.
    stap mooi
    zeg Mooi.
    ga naar klaar
    """

  @Test func treeHangsAStepBelowItsOnlyArrow() throws {
    let dialog = try Played.dialog(Self.text)
    #expect(
      DialogTree(DialogGraph(dialog), marks: false).text == """
        kleur: Een kleur
        ├─ begin
        │  ├─ als bekend -> klaar (Protocol 4.1)
        │  ├─ vraag kleur (Protocol 4.1)
        │  │  ├─ rood -> mooi
        │  │  │  ├─ zeg Mooi. (Protocol 4.1)
        │  │  │  └─ ga naar klaar (Protocol 4.1)
        │  │  └─ blauw -> klaar
        │  ├─ vraag dag (Protocol 4.1)
        │  └─ -> klaar
        ├─ stap klaar
        │  ├─ controle (Protocol 4.1)
        │  ├─ leg vast ziekmelding (Protocol 4.1)
        │  ├─ als niet bekend -> eind (Protocol 4.1)
        │  ├─ zeg Bekend. (Protocol 4.1)
        │  └─ -> eind
        └─ stap eind
           └─ einde Klaar. (Protocol 4.1)

        """)
  }

  @Test func whatNoSessionCameByIsMarkedInWordsAndShape() throws {
    let dialog = try Played.dialog(Self.text)
    var coverage = Coverage()
    let engine = Engine(
      host: Host(now: Played.now, fact: { _, _ in false }), library: { _ in dialog })
    var state = ConversationState(id: "a", dialog: dialog)
    _ = engine.begin(&state)
    _ = engine.answer("rood", in: &state)
    coverage.note(engine.trace(of: state))
    let graph = DialogGraph(dialog, coverage: coverage)
    let tree = DialogTree(graph, marks: true).text
    for line in [
      "│  │  └─ bekend  [geen sessie]", "│  │  ├─ blauw -> klaar  [geen sessie]",
      "│  │  └─ anders: verder  [geen sessie]",
      "│  ├─ vraag dag (Protocol 4.1)  [geen sessie]", "│  ├─ controle (Protocol 4.1)",
    ] {
      #expect(tree.contains(line + "\n"), "\(tree)")
    }
    #expect(
      graph.dot.contains("n2 [label=\"vraag dag\\nProtocol 4.1\", shape=ellipse, style=dashed"))
    #expect(graph.dot.contains("n1 -> n3 [label=\"blauw\", style=dashed, color=red];"))
    #expect(graph.mermaid.contains("n1 -.->|\"blauw\"| n3"))
    #expect(graph.mermaid.contains("class n2,"))
  }

  @Test func dotAndMermaidHoldEveryBoxAndArrow() throws {
    let dialog = try Played.dialog(Self.text)
    let graph = DialogGraph(dialog)
    #expect(graph.boxes.count == 10)
    #expect(graph.dot.hasPrefix("digraph \"kleur\" {\n"))
    #expect(graph.dot.contains("n0 [label=\"als bekend -> klaar\\nProtocol 4.1\", shape=diamond];"))
    #expect(graph.dot.contains("n0 -> n3 [label=\"bekend\"];"))
    #expect(graph.dot.contains("n0 -> n1 [label=\"niet bekend\"];"))
    #expect(!graph.dot.contains("dashed"))
    #expect(graph.dot.hasSuffix("}\n"))
    #expect(graph.mermaid.hasPrefix("flowchart TD\n  n0{\"als bekend"))
    #expect(graph.mermaid.contains("n4[(\"leg vast ziekmelding<br>Protocol 4.1\")]"))
    #expect(graph.mermaid.contains("n9 --> n3"))
  }

  @Test func signsOfTheLanguagesAreQuoted() throws {
    let dialog = try Played.dialog(
      "gesprek teken versie 1\nzeg Zeg \"dag\" of #1 \\ hoi.\neinde Klaar.")
    let graph = DialogGraph(dialog)
    #expect(graph.dot.contains(#"label="zeg Zeg \"dag\" of #1 \\ hoi.""#))
    #expect(graph.mermaid.contains("zeg Zeg #quot;dag#quot; of #35;1"))
  }

  private func ways(_ step: String) throws -> [String] {
    let dialog = try Played.dialog(Self.text)
    return Walker([dialog], days: [:], bounds: WalkBounds(now: Played.now))
      .ways(to: step, of: "kleur").map { way in
        let facts = way.facts.map { fact in
          "\(fact.name)=\(fact.values.map { $0 ? "ja" : "nee" }.joined(separator: ","))"
        }
        return (facts + way.lines.map { "\($0.question):\($0.typed)" }).joined(separator: " ")
      }
  }

  @Test func waysAreToldShortestFirst() throws {
    #expect(try ways("klaar").first == "bekend=ja")
    #expect(try ways("klaar").contains("bekend=nee kleur:1"))
    #expect(try ways("mooi") == ["bekend=nee kleur:1"])
    // Once something was stored the fact is asked for again.
    #expect(try ways("eind").contains("bekend=ja,nee controle:ja"))
    #expect(try ways("nergens") == [])
  }
}
