import DialogEngine
import ScriptText

/// Ways that go round for ever, because nothing is asked on the way.
enum LoopsWithoutQuestion: DialogRule {
  static func findings(in item: LintedDialog) -> [Finding] {
    item.closingLines.sorted().map { index in
      item.finding(
        .loopWithoutQuestion, at: item.dialog.statements[index],
        "Dit gaat terug naar een eerdere regel, en onderweg wordt niets gevraagd.")
    }
  }
}

extension LintedDialog {
  /// The statements that lead back to where the way came from, with nothing asked in between.
  var closingLines: Set<Int> {
    var closing: Set<Int> = []
    var finished: Set<Int> = []
    for start in 0..<flow.end where !finished.contains(start) && !asks(start) {
      // A way from the start with, for each statement on it, how many of its followers were seen.
      var way: [(index: Int, seen: Int)] = [(start, 0)]
      var onWay: Set<Int> = [start]
      while let last = way.last {
        guard last.seen < flow.next[last.index].count else {
          finished.insert(last.index)
          onWay.remove(last.index)
          way.removeLast()
          continue
        }
        let target = flow.next[last.index][last.seen]
        way[way.count - 1].seen += 1
        guard target < flow.end, !asks(target) else { continue }
        if onWay.contains(target) {
          closing.insert(last.index)
        } else if !finished.contains(target) {
          way.append((target, 0))
          onWay.insert(target)
        }
      }
    }
    return closing
  }

  /// Whether the dialog waits for its user at this statement.
  private func asks(_ index: Int) -> Bool {
    switch dialog.statements[index].action {
    case .ask, .review: true
    case .call(let name):
      neighbours.reached(from: name).union([name]).contains {
        !(neighbours.dialogs[$0]?.dialog?.questions.isEmpty ?? true)
      }
    case .say, .branch, .go, .record, .send, .end: false
    }
  }
}
