import DialogEngine
import DialogScript
public import Verzuimprotocol

/// One line of the list of dialogs.
public struct DialogListing: Hashable, Sendable {
  /// The name by which it is started.
  public let name: String
  /// What it is called in a menu.
  public let title: String
  /// The roles it is for.
  public let roles: [String]
  /// Its version.
  public let version: Int
}

extension Library {
  /// The dialogs that can be started, by name; those of one role when it is named.
  public func listing(for role: Role?) -> [DialogListing] {
    Role.allCases.filter { role == nil || $0 == role }
      .flatMap { dialogs(for: $0.rawValue) }
      .reduce(into: [String: DialogListing]()) { list, dialog in
        list[dialog.name] = DialogListing(
          name: dialog.name, title: dialog.title, roles: dialog.roles, version: dialog.version)
      }
      .values.sorted { $0.name < $1.name }
  }

  /// What keeps a role from playing a dialog: it is not there, has a fault, or is for others.
  public func problem(with name: String, for role: Role?) -> ChatFailure? {
    guard let dialog = dialog(name) else {
      return ChatFailure(message: AssistantWords.noDialog(name), exitCode: 64)
    }
    if let finding = faults(in: name).first {
      return ChatFailure(message: AssistantWords.brokenDialog(finding), exitCode: 65)
    }
    if let role, !dialog.roles.isEmpty, !dialog.roles.contains(role.rawValue) {
      return ChatFailure(message: AssistantWords.notFor(role, dialog), exitCode: 77)
    }
    return nil
  }
}
