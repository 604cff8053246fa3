import CFuzzer
import FuzzTargets
import Glibc

// libFuzzer takes the arguments; which target it tries stands in the environment.
private let target: FuzzTarget = {
  guard let word = getenv("BETERSCHAP_FUZZ_DOEL"),
    let found = FuzzTarget(rawValue: String(cString: word))
  else { fatalError("BETERSCHAP_FUZZ_DOEL is one of \(FuzzTarget.allCases.map(\.rawValue))") }
  return found
}()

/// Tries one target with inputs that libFuzzer makes.
///
/// Swift has a main function of its own, so that of libFuzzer never runs.
@main
enum FuzzRunner {
  static func main() {
    // What a target makes once is made before the time of an input is taken.
    target.run([])
    var count = CommandLine.argc
    var words: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>? = CommandLine.unsafeArgv
    exit(LLVMFuzzerRunDriver(&count, &words) { tryOneInput($0, $1) })
  }
}

/// What libFuzzer calls for each input.
@_cdecl("LLVMFuzzerTestOneInput")
public func tryOneInput(_ data: UnsafePointer<UInt8>?, _ size: Int) -> CInt {
  target.run(Array(UnsafeBufferPointer(start: data, count: size)))
  return 0
}
