public import DialogEngine
public import DialogScript
import Messages
import Questions
import ScriptText
import Verzuimprotocol

/// Everything that people wrote for the program: dialogs, questions, messages and words.
///
/// Each script is read when it is first needed, because a chat needs few of them.
public final class Library {
  let source: ScriptSource
  private var dialogs: [String: ParsedDialog] = [:]
  /// The dialog that was asked for last.
  private var last: (name: String, dialog: Dialog)?
  private var templates: [String: MessageTemplate] = [:]
  lazy var dialogPaths = pathsByName(".gesprek")
  lazy var messagePaths = pathsByName(".bericht")
  lazy var scenarioPaths = pathsByName(".oefening")

  /// The questions of the protocol, indexed when the first one is asked.
  lazy var questions = QuestionLibrary(source, dialogs: Set(dialogPaths.keys))
  /// Words of acute danger.
  lazy var danger = DangerWords(
    source.bytes(DangerWords.file) ?? [], name: source.name(DangerWords.file))
  /// Words that look medical.
  lazy var medical = MedicalWords(
    source.bytes(MedicalWords.file) ?? [], name: source.name(MedicalWords.file))

  /// A library over the scripts of `source`.
  public init(_ source: ScriptSource) {
    self.source = source
  }

  /// The names of all dialogs, in order; a dialog is named as its file.
  public var dialogNames: [String] { dialogPaths.keys.sorted() }

  /// The file of a dialog among the scripts; nil when there is none.
  public func path(of name: String) -> String? { dialogPaths[name] }

  /// The facts that a dialog may branch on.
  public var factNames: Set<String> { vocabulary.facts }

  /// The dialog with this name, also one with faults; nil when there is none.
  public func parsed(_ name: String) -> ParsedDialog? {
    if let known = dialogs[name] { return known }
    guard let path = dialogPaths[name], let bytes = source.bytes(path) else { return nil }
    let parsed = DialogParser.parse(bytes, name: source.name(path))
    dialogs[name] = parsed
    return parsed
  }

  /// Every dialog that has a head, by name.
  public var allDialogs: [Dialog] { dialogNames.compactMap { dialog($0) } }

  /// The dialog with this name; nil when there is none, or no head to it.
  public func dialog(_ name: String) -> Dialog? {
    // While a dialog is played, each line asks for it some ten times.
    if let last, last.name == name { return last.dialog }
    let dialog: Dialog? =
      if let place = Exercise(name) {
        parsed(place.lesson)?.dialog?.exercise(place)
      } else {
        parsed(name)?.dialog
      }
    if let dialog { last = (name, dialog) }
    return dialog
  }

  /// The dialogs that a role can start, with those for everyone, in the order of the menu.
  func dialogs(for role: String) -> [DialogOutline] {
    outlines.filter { $0.isFor(role) && $0.lesson == nil && !calledOnly.contains($0.name) }
      .sorted { ($0.menuPlace, $0.title) < ($1.menuPlace, $1.title) }
  }

  /// The dialog with this name or title, where it is for one role; nil when there is none, or more.
  func dialog(called words: String) -> String? {
    let words = words.lowercased()
    let found = outlines.filter {
      $0.roles.count == 1 && $0.lesson == nil && !calledOnly.contains($0.name)
        && [$0.name, $0.title.lowercased()].contains(words)
    }
    return found.count == 1 ? found.first?.name : nil
  }

  /// The lessons for a role, in the order of their path.
  func lessons(for role: String) -> [Dialog] {
    outlines.filter { $0.isFor(role) && $0.lesson != nil }
      .sorted { ($0.lesson ?? 0, $0.name) < ($1.lesson ?? 0, $1.name) }
      .compactMap { dialog($0.name) }
  }

  /// What a menu has to know of each dialog.
  private lazy var outlines: [DialogOutline] = dialogNames.compactMap { name in
    if let known = dialogs[name] { return known.dialog.map(DialogOutline.init) }
    guard let path = dialogPaths[name], let bytes = source.bytes(path) else { return nil }
    return DialogOutline.read(bytes, name: source.name(path))
  }

  /// Dialogs that are a part of others and have no place of their own in a menu.
  private lazy var calledOnly: Set<String> = {
    let names = Set(["aanmelden"] + outlines.flatMap(\.calls))
    return names.subtracting(outlines.filter(\.hasMenuPlace).map(\.name))
  }()

  /// The message template with this name; nil when there is none.
  func template(_ name: String) -> MessageTemplate? {
    if let known = templates[name] { return known }
    guard let path = messagePaths[name], let bytes = source.bytes(path) else { return nil }
    let template = readMessage(bytes, path: path).template
    templates[name] = template
    return template
  }

  /// The faults of one dialog and those it calls; a dialog with a fault is not played.
  ///
  /// A finding that its author may waive is no fault: who needs the dialog now can go on.
  func faults(in name: String) -> [Finding] {
    findings(in: name).filter { !$0.kind.isWaivable }
  }

  /// What is wrong with one dialog and those it calls.
  func findings(in name: String) -> [Finding] {
    var names = [Exercise(name)?.lesson ?? name]
    var index = 0
    while index < names.count {
      for reference in parsed(names[index])?.references ?? []
      where reference.kind == .dialog && !names.contains(reference.name) {
        names.append(reference.name)
      }
      index += 1
    }
    return DialogLinter(names.compactMap { parsed($0) }, vocabulary: vocabulary).findings()
  }

  func readMessage(_ bytes: [UInt8], path: String) -> MessageScript {
    MessageTemplate.read(
      ScriptFile(name: source.name(path), bytes: bytes),
      roles: Role.allCases.map(\.rawValue) + [Signal.whoActs])
  }

  /// What the host knows.
  private(set) lazy var vocabulary = HostVocabulary.vocabulary(
    messages: Set(messagePaths.keys))

  private func pathsByName(_ ending: String) -> [String: String] {
    var paths: [String: String] = [:]
    for path in source.paths(endingIn: ending) {
      let file = path.split(separator: "/").last.map(String.init) ?? path
      let name = String(file.dropLast(ending.count))
      if paths[name] == nil { paths[name] = path }
    }
    return paths
  }
}
