import DossierStore
import Glibc
import Testing

/// Gives a folder of its own to the test, and removes it afterwards.
func withFolder(_ body: (String) throws -> Void) throws {
  var template = Array("/tmp/beterschap-XXXXXX".utf8CString)
  let path = try #require(mkdtemp(&template).map { String(cString: $0) })
  defer { remove(path) }
  try body(path)
}

/// Removes a folder with all that is in it.
func remove(_ path: String) {
  for name in (try? GlibcFileSystem().names(in: path)) ?? [] { remove("\(path)/\(name)") }
  if rmdir(path) != 0 { unlink(path) }
}
