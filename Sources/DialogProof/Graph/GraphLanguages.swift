import DialogEngine

extension DialogGraph {
  /// The graph for Graphviz; what no session came by is dashed and red.
  public var dot: String {
    var lines = [
      "digraph \(quoted(dialog.name)) {", "  node [shape=box, fontname=\"sans-serif\"];",
      "  edge [fontname=\"sans-serif\"];",
    ]
    for box in boxes {
      let style = box.isShown ? "" : ", style=dashed, color=red"
      lines.append(
        "  n\(box.index) [label=\(quoted(label(box, "\n"))), shape=\(box.shape.dot)\(style)];")
    }
    if hasExit { lines.append("  uit [label=\"\", shape=point];") }
    for arrow in arrows {
      let style = arrow.isShown ? "" : ", style=dashed, color=red"
      let to = arrow.to.map { "n\($0)" } ?? "uit"
      lines.append("  n\(arrow.from) -> \(to) [label=\(quoted(arrow.words))\(style)];")
    }
    return lines.joined(separator: "\n") + "\n}\n"
  }

  /// The graph for Mermaid; what no session came by is dashed.
  public var mermaid: String {
    var lines = ["flowchart TD"]
    for box in boxes {
      let (open, close) = box.shape.mermaid
      lines.append("  n\(box.index)\(open)\"\(escaped(label(box, "<br>")))\"\(close)")
    }
    if hasExit { lines.append("  uit(( ))") }
    for arrow in arrows {
      let line = arrow.isShown ? "-->" : "-.->"
      let words = arrow.words.isEmpty ? "" : "|\"\(escaped(arrow.words))\"|"
      lines.append("  n\(arrow.from) \(line)\(words) \(arrow.to.map { "n\($0)" } ?? "uit")")
    }
    let missed = boxes.filter { !$0.isShown }.map { "n\($0.index)" }
    if !missed.isEmpty {
      lines.append("  classDef geensessie stroke:#c00,stroke-dasharray:5 5")
      lines.append("  class \(missed.joined(separator: ",")) geensessie")
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private var hasExit: Bool { arrows.contains { $0.to == nil } }

  private func label(_ box: Box, _ lineEnd: String) -> String {
    let step = box.step.map { "stap \($0)\(lineEnd)" } ?? ""
    let sources = box.sources.isEmpty ? "" : lineEnd + box.sources.joined(separator: ", ")
    return step + box.words + sources
  }

  private func quoted(_ text: String) -> String {
    var result = "\""
    for character in text {
      switch character {
      case "\"", "\\": result += "\\\(character)"
      case "\n": result += "\\n"
      default: result.append(character)
      }
    }
    return result + "\""
  }

  /// Mermaid reads these as signs of its own; the break between lines stays one.
  private func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\"": result += "#quot;"
      case "#": result += "#35;"
      default: result.append(character)
      }
    }
    return result
  }
}

extension DialogGraph.Shape {
  fileprivate var dot: String {
    switch self {
    case .plain: "box"
    case .question: "ellipse"
    case .branch: "diamond"
    case .deed: "cylinder"
    case .end: "doubleoctagon"
    }
  }

  fileprivate var mermaid: (open: String, close: String) {
    switch self {
    case .plain: ("[", "]")
    case .question: ("([", "])")
    case .branch: ("{", "}")
    case .deed: ("[(", ")]")
    case .end: ("((", "))")
    }
  }
}
