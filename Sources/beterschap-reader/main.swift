import DossierStore
import Glibc

// Reads one dossier by its number and ends: what the store costs a program that does nothing else.
// Only the benchmark runs it; it notes nobody in inzage, for it shows nothing.
let words = CommandLine.arguments.dropFirst()
guard let path = words.first, words.count == 2, let number = words.last.flatMap(DossierNumber.init)
else {
  print("beterschap-reader OPSLAG NUMMER")
  exit(64)
}
do {
  let contents = try Store.open(at: path, create: false).read(number)
  exit(contents.events.isEmpty || !contents.damage.isEmpty ? 65 : 0)
} catch {
  print(error)
  exit(65)
}
