import DossierStore

extension Failure {
  /// Does something with the store; what goes wrong ends the program in the store's words.
  static func attempt<Value>(_ body: () throws(StoreError) -> Value) throws(Failure) -> Value {
    do throws(StoreError) {
      return try body()
    } catch {
      throw Failure(error.description, exitCode: error.exitCode)
    }
  }
}
