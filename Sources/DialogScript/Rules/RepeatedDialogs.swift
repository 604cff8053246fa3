import DialogEngine
import ScriptText

/// Two dialogs with the same name, or with the same words in the menu of one role.
enum RepeatedDialogs {
  static func findings(in items: [LintedDialog]) -> [Finding] {
    var findings: [Finding] = []
    var names: Set<String> = []
    var titles: [String: [Dialog]] = [:]
    for item in items {
      let dialog = item.dialog
      guard names.insert(dialog.name).inserted else {
        findings.append(
          item.finding(
            .repeatedName, at: item.parsed.place(of: .name),
            "Er is al een gesprek '\(dialog.name)'."))
        continue
      }
      if let other = titles[dialog.title]?.first(where: { $0.sharesRole(with: dialog) }) {
        findings.append(
          item.finding(
            .repeatedTitle, at: item.parsed.place(of: .title),
            "Het gesprek '\(other.name)' heet in het menu ook '\(dialog.title)'."))
      }
      titles[dialog.title, default: []].append(dialog)
    }
    return findings
  }
}

extension Dialog {
  fileprivate func sharesRole(with other: Dialog) -> Bool {
    roles.isEmpty || other.roles.isEmpty || !Set(roles).isDisjoint(with: other.roles)
  }
}
