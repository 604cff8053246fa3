import Measuring

/// One thing that is measured; it can give several figures.
struct Row {
  let name: String
  let measure: (Bench) throws -> [Metric]

  /// Everything, in the order in which it is measured.
  static var all: [Row] {
    [
      Row(name: "start.first_prompt", measure: StartRows.oneDialog),
      Row(name: "start.all_dialogs", measure: StartRows.allDialogs),
      Row(name: "turn.terminal", measure: TurnRows.terminal),
      Row(name: "turn.engine", measure: TurnRows.engine),
      Row(name: "script.pipe", measure: ScriptRows.pipe),
      Row(name: "script.chat", measure: ScriptRows.chat),
      Row(name: "dialogs.parse", measure: DialogRows.parse),
      Row(name: "dialogs.linter", measure: DialogRows.linter),
      Row(name: "store.append", measure: StoreRows.append),
      Row(name: "store.append_inzage", measure: StoreRows.appendWithInzage),
      Row(name: "store.dossier", measure: StoreRows.oneDossier),
      Row(name: "store.overview", measure: OverviewRows.overview),
      Row(name: "rules.tijdschema", measure: RuleRows.tijdschema),
      Row(name: "questions.find", measure: QuestionRows.find),
      Row(name: "questions.index", measure: QuestionRows.index),
    ]
  }
}
