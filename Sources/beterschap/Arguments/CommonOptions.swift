import ArgumentParser

/// The options that every command takes.
struct CommonOptions: ParsableArguments {
  @Option(name: .customLong("opslag")) var store: String?
  @Option(name: .customLong("dialogen")) var dialogs: String?
  @Option(name: .customLong("als")) var number: String?
  @Option(name: .customLong("rol")) var role: String?
  @Option(name: [.customLong("nu"), .customLong("vandaag")]) var now: String?
  @Flag(name: .customLong("json")) var isJSON = false

  /// What was named, apart from the parser.
  var named: NamedOptions {
    NamedOptions(
      store: store, dialogs: dialogs, number: number, role: role, now: now, isJSON: isJSON)
  }
}
