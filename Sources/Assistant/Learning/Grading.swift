import CivilDate
import DialogEngine
import DossierStore
import FoundationEssentials
import Training

extension Assistant {
  /// Whether what is learnt is still known tomorrow.
  var keepsProgress: Bool { environment.keepsDrafts && asker.number != nil }

  /// How far the asker is; what cannot be read is as if nothing was learnt yet.
  func readProgress() -> Progress {
    if let sessionProgress { return sessionProgress }
    guard keepsProgress, let name = progressName,
      let bytes = try? environment.store.document(name, in: .drafts),
      let kept = try? JSONDecoder().decode(Progress.self, from: Data(bytes)),
      kept.formaat <= Progress.currentFormat
    else { return Progress() }
    return kept
  }

  /// Notes the first answer to each question with a right answer that the dialog passed.
  func grade(_ state: ConversationState) {
    guard let lesson = lessonName(state.dialog) else { return }
    let fresh = engine.graded(in: state).filter { grades[$0.key] == nil }
    guard !fresh.isEmpty else { return }
    var progress = readProgress()
    for item in fresh {
      grades[item.key] = item.isRight
      let question = item.key.split(separator: "/").last.map(String.init) ?? item.key
      progress.note(question, of: lesson, isRight: item.isRight, on: environment.today)
    }
    keep(progress)
  }

  /// Notes that a lesson was played to its end, and tells how it went; one question by itself is no
  /// lesson.
  func finishLesson(_ name: String) -> [Block] {
    guard library.dialog(name)?.lesson != nil, Exercise(name) == nil else { return [] }
    var progress = readProgress()
    progress.finish(name, on: environment.today)
    keep(progress)
    let words = LearningWords.score(
      right: grades.values.count { $0 }, of: grades.count, role: asker.role)
    return [.say(text: words, sources: [])]
  }

  /// The lesson that a dialog is, or that its one question is from; nil for any other dialog.
  private func lessonName(_ dialog: String) -> String? {
    guard library.dialog(dialog)?.lesson != nil else { return nil }
    return Exercise(dialog)?.lesson ?? dialog
  }

  private var progressName: DocumentName? {
    asker.number.flatMap { DocumentName("\($0)-leren.json") }
  }

  /// A disk that refuses does not stop a lesson: the session still knows, and says it is not kept.
  private func keep(_ progress: Progress) {
    sessionProgress = progress
    guard keepsProgress, let name = progressName else { return }
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys]
    do {
      let bytes = [UInt8](try encoder.encode(progress))
      try environment.store.replaceDocument(name, in: .drafts, with: bytes)
      progressTrouble = false
    } catch {
      progressTrouble = true
    }
  }
}
