import Assistant
import Terminal

#if canImport(Glibc)
import Glibc
#endif

CrashGuard.install()
let chat = FixtureChat()
let arguments = CommandLine.arguments.dropFirst()
let times = KioskTimes(warning: 1, away: 3, reading: 0)
let exitCode: Int32
switch arguments.first {
case "--json": exitCode = JSONFrontEnd().run(chat)
case "--plain": exitCode = PlainFrontEnd().run(chat)
case "--kiosk": exitCode = ReadlineFrontEnd(kiosk: times).run(chat)
case "--twice":
  _ = ReadlineFrontEnd(kiosk: times).run(FixtureChat())
  exitCode = ReadlineFrontEnd(kiosk: times).run(chat)
case .some(let path):
  let history = HistoryKeeping.file(path) { !$0.contains(" ") }
  exitCode = ReadlineFrontEnd(history: history).run(chat)
case nil: exitCode = ReadlineFrontEnd().run(chat)
}
exit(exitCode)
