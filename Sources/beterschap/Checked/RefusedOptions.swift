import Glibc

/// What nobody may choose for himself in a checked store.
enum RefusedOptions {
  private static let options = ["--opslag", "--dialogen", "--nu", "--vandaag"]
  // They open a file that the caller names, with the rights of the store's account.
  private static let commands: Set<String> = ["probeer"]

  /// Throws 77 for an option, a command or a variable that would lead around the rules.
  static func check(_ arguments: [String]) throws(Failure) {
    for argument in arguments {
      let name = argument.split(separator: "=").first.map(String.init) ?? argument
      if options.contains(name) {
        throw Failure("\(name) mag niet in een gecontroleerde opslag.", exitCode: 77)
      }
    }
    if let command = arguments.first(where: { !$0.hasPrefix("-") }), commands.contains(command) {
      throw Failure("\(command) kan niet in een gecontroleerde opslag.", exitCode: 77)
    }
    var variable = environ
    while let text = variable.pointee {
      let name = String(cString: text).prefix { $0 != "=" }
      if name.hasPrefix("BETERSCHAP_") {
        throw Failure("De variabele \(name) mag niet in een gecontroleerde opslag.", exitCode: 77)
      }
      variable += 1
    }
  }
}
