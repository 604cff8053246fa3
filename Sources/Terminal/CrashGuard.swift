internal import CReadline

/// What happens when the program itself breaks: one calm sentence and a usable terminal.
///
/// The guard takes the place of the Swift runtime's own crash report, which would show memory
/// addresses to a visitor, and forbids core files, which would hold people's answers.
public enum CrashGuard {
  /// Remembers the terminal's mode and watches for SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGABRT and
  /// SIGFPE.
  ///
  /// Call it once, first of all, while the terminal still has the mode that it must return to.
  /// After the sentence the signal strikes as it would have done, so the exit status shows it.
  public static func install() {
    TerminalWords.crash.withUTF8Buffer { buffer in
      // A static string lives as long as the process and ends with a zero byte.
      buffer.withMemoryRebound(to: CChar.self) { ccrash_install($0.baseAddress) }
    }
  }

  /// Whether the terminal was asked to mark what is pasted, which a crash must undo.
  static func pastesAreBracketed(_ yes: Bool) {
    ccrash_set_pastes_bracketed(yes ? 1 : 0)
  }
}
