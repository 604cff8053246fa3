import Glibc
import Testing

@testable import Terminal

struct HistoryFileTests {
  private let folder: String
  private var path: String { "\(folder)/geschiedenis" }

  init() throws {
    var template = Array("/tmp/beterschap-test-XXXXXX".utf8CString)
    folder = try #require(mkdtemp(&template).map { String(cString: $0) })
  }

  private func contents() throws -> [String] {
    let file = open(path, O_RDONLY)
    try #require(file >= 0)
    defer { close(file) }
    return String(decoding: readAll(file), as: UTF8.self).split(separator: "\n").map(String.init)
  }

  private func adds(_ line: String, to file: inout HistoryFile) -> Bool { file.append(line) }

  private func put(_ text: String, mode: mode_t = 0o644) throws {
    let file = open(path, O_WRONLY | O_CREAT | O_TRUNC, mode)
    try #require(file >= 0)
    write(file, text, text.utf8.count)
    close(file)
  }

  private func mode() -> mode_t {
    var information = stat()
    stat(path, &information)
    return information.st_mode & 0o777
  }

  @Test func linesComeBackFromAPrivateFile() throws {
    var file = HistoryFile(path: path) { _ in true }
    #expect(file.lines == [])
    #expect(adds("hulp", to: &file))
    #expect(adds("één", to: &file))
    #expect(mode() == 0o600)
    #expect(HistoryFile(path: path) { _ in true }.lines == ["hulp", "één"])
  }

  @Test func neverMoreThanTwoHundred() throws {
    var file = HistoryFile(path: path) { _ in true }
    for number in 1...450 {
      file.append("\(number)")
      let count = try contents().count
      #expect(count <= 200)
    }
    #expect(try contents().last == "450")
    #expect(try contents().count >= 150)
    #expect(HistoryFile(path: path) { _ in true }.lines == file.lines)
  }

  @Test func whatMayNotStandThereIsTakenOut() throws {
    let many = (1...199).map { "\($0)\n" }.joined()
    try put("hulp\nik ben moe\n\u{1B}[2J\n\(many)300\n")
    let file = HistoryFile(path: path) { !$0.contains(" ") }
    #expect(file.lines.count == 200)
    #expect(file.lines.first == "1")
    #expect(try contents() == file.lines)
    #expect(mode() == 0o600)
  }

  @Test func aLinkIsNotFollowed() throws {
    symlink("/etc/passwd", path)
    var file = HistoryFile(path: path) { _ in true }
    #expect(file.lines == [])
    #expect(!adds("hulp", to: &file))
  }

  @Test func aMissingFolderIsNoError() {
    var file = HistoryFile(path: "\(folder)/weg/geschiedenis") { _ in true }
    #expect(!adds("hulp", to: &file))
  }
}
