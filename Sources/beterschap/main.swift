import Glibc
import Terminal

// Before anything else, so that nothing that breaks shows a visitor more than one sentence.
CrashGuard.install()
exit(Beterschap.run(Array(CommandLine.arguments.dropFirst())))
