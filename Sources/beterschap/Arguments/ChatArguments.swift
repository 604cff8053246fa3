/// The arguments of a plain chat, which most starts have: the parser takes longer than all the rest
/// until the first prompt.
enum ChatArguments {
  /// The options of a chat; nil when more is asked or something is not plain, which the parser takes
  /// up or complains of.
  static func read(_ arguments: [String]) -> NamedOptions? {
    var named = NamedOptions()
    var index = 0
    while index < arguments.count {
      let argument = arguments[index]
      if argument == "--json" {
        guard !named.isJSON else { return nil }
        named.isJSON = true
        index += 1
      } else {
        guard index + 1 < arguments.count, let option = option(argument),
          named[keyPath: option] == nil
        else { return nil }
        let value = arguments[index + 1]
        guard let first = value.utf8.first, first != UInt8(ascii: "-") else { return nil }
        named[keyPath: option] = value
        index += 2
      }
    }
    return named
  }

  private static func option(_ argument: String) -> WritableKeyPath<NamedOptions, String?>? {
    switch argument {
    case "--opslag": \.store
    case "--dialogen": \.dialogs
    case "--als": \.number
    case "--rol": \.role
    case "--nu", "--vandaag": \.now
    default: nil
    }
  }
}
