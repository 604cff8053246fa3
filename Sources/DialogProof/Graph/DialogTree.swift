import DialogEngine

/// A dialog as a tree in characters: steps with what they do, and below each answer or fact where
/// it leads.
///
/// A step to which only one arrow leads hangs below that arrow; one that is reached in more ways
/// stands at the left, and arrows to it name it.
public struct DialogTree {
  private struct Node {
    var words: String
    var children: [Node] = []
  }

  private let graph: DialogGraph
  private let marks: Bool
  /// The steps that hang below the one arrow to them.
  private let hanging: Set<Int>

  /// The tree of a graph; `marks` tells after each line that no session came by.
  public init(_ graph: DialogGraph, marks: Bool) {
    self.graph = graph
    self.marks = marks
    hanging = Set(
      graph.boxes.filter { $0.step != nil }.map(\.index).filter { start in
        let arrivals = graph.arrows.filter { $0.to == start }
        // An arrow back would hang a step below itself.
        return arrivals.count == 1 && !arrivals[0].runsOn && arrivals[0].from < start
      })
  }

  /// The lines, each with its line feed.
  public var text: String {
    let dialog = graph.dialog
    var text = "\(dialog.name): \(dialog.title)\n"
    var starts = [0]
    starts += graph.boxes.filter { $0.step != nil && $0.index != 0 }.map(\.index)
      .filter { !hanging.contains($0) }
    let nodes = starts.map { start in
      let step = start < graph.boxes.count ? graph.boxes[start].step : nil
      return Node(words: step.map { "stap \($0)" } ?? "begin", children: flow(from: start))
    }
    append(nodes, below: "", to: &text)
    return text
  }

  /// What is done from a box until the dialog goes elsewhere.
  private func flow(from start: Int) -> [Node] {
    var nodes: [Node] = []
    for index in start..<max(start, graph.boxes.count) {
      let box = graph.boxes[index]
      if index > start, let step = box.step {
        nodes.append(Node(words: "-> \(step)"))
        break
      }
      let arrows = graph.arrows(from: index)
      var node = Node(words: words(of: box))
      for arrow in arrows where !arrow.runsOn { node.children += children(arrow) }
      let onward = arrows.first { $0.runsOn }
      if let onward, marks, !onward.words.isEmpty, !onward.isShown, box.isShown {
        node.children.append(Node(words: "\(onward.words): verder\(DutchGraph.missed)"))
      }
      nodes.append(node)
      if onward == nil { break }
    }
    return nodes
  }

  private func children(_ arrow: DialogGraph.Arrow) -> [Node] {
    let below = arrow.to.map { hanging.contains($0) ? flow(from: $0) : [] } ?? []
    // The words of `ga naar` have named the step already.
    guard !arrow.words.isEmpty else { return below }
    // Those of `als` too.
    if case .branch = graph.boxes[arrow.from].shape {
      let isMissed = marks && !arrow.isShown && graph.boxes[arrow.from].isShown
      return below + (isMissed ? [Node(words: "\(arrow.words)\(DutchGraph.missed)")] : [])
    }
    let step = arrow.to.flatMap { graph.boxes[$0].step } ?? DutchGraph.leaves
    let missed = marks && !arrow.isShown ? DutchGraph.missed : ""
    return [Node(words: "\(arrow.words) -> \(step)\(missed)", children: below)]
  }

  private func words(of box: DialogGraph.Box) -> String {
    let sources = box.sources.isEmpty ? "" : " (\(box.sources.joined(separator: ", ")))"
    return box.words + sources + (marks && !box.isShown ? DutchGraph.missed : "")
  }

  private func append(_ nodes: [Node], below lead: String, to text: inout String) {
    for (index, node) in nodes.enumerated() {
      let isLast = index == nodes.count - 1
      text += "\(lead)\(isLast ? "└─ " : "├─ ")\(node.words)\n"
      append(node.children, below: lead + (isLast ? "   " : "│  "), to: &text)
    }
  }
}

/// Words in a picture of a dialog.
enum DutchGraph {
  static let missed = "  [geen sessie]"
  static let leaves = "einde"
}
