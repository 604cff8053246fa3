import FoundationEssentials
import ProgramUnderTest
import Testing

private let root = String(#filePath.dropLast("/Tests/beterschapTests/BeheerPageTests.swift".count))

/// Runs every command of the page for the beheerder, in the page's order, in folders of its own.
@Suite struct BeheerPageTests {
  // The blocks of commands, in order.
  private func commands() throws -> [String] {
    let page = try #require(
      FileManager.default.contents(atPath: root + "/Sources/beterschap/Beheer/BEHEER.md"))
    var blocks: [String] = []
    var current: [Substring]?
    for line in String(decoding: page, as: UTF8.self).split(
      separator: "\n", omittingEmptySubsequences: false)
    {
      if line == "```sh" {
        current = []
      } else if line == "```", let lines = current {
        blocks.append(lines.joined(separator: "\n"))
        current = nil
      } else {
        current?.append(line)
      }
    }
    return blocks
  }

  @Test func everyCommandOfThePageWorks() throws {
    let folder = FileManager.default.temporaryDirectory.path + "/beheer-\(UUID().uuidString)"
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try FileManager.default.createDirectory(
      atPath: folder + "/hulp", withIntermediateDirectories: true)
    // What makes accounts and hands out rights is not to be done to the machine of a test.
    for (name, body) in [
      ("adduser", "true"), ("chown", "true"), ("visudo", "grep -q NOPASSWD \"$3\""),
      ("systemctl", "test $1 = daemon-reload || test $1 = enable || test $1 = mask"),
      ("chvt", "true"),
      ("runuser", "test \"$1 $2 $3\" = '-u beterschap --' && shift 3 && exec \"$@\""),
    ] {
      try writeShellProgram(at: "\(folder)/hulp/\(name)", body)
    }
    let build = String(try builtProgram("beterschap").dropLast("/beterschap".count))
    let blocks = try commands()
    #expect(blocks.count >= 10)
    let script = (["cd \"$BRON\""] + blocks).joined(separator: "\n")
    let ended = try PipeProgram(
      path: "/bin/bash", ["-euo", "pipefail", "-c", script],
      settings: [
        "PATH=\(folder)/hulp:/usr/bin:/bin", "BRON=\(root)", "BOUW=\(build)",
        "PROGRAMMA=\(folder)/programma", "OPSLAG=\(folder)/opslag", "KOPIEEN=\(folder)/kopieen",
      ]
    ).end()
    #expect(ended.status == 0, "\(ended.output) \(ended.errors)")
    for words in [
      "protocol: nota-2009", "De opslag is nu gecontroleerd.", "De opslag is in orde.",
      "De pincode van 00010234 is ", "nagelezen en in orde.", "De opslag is hersteld",
      "Dit was een proef.", "De dialogen zijn in orde.",
    ] {
      #expect(ended.output.contains(words), "\(words) in \(ended.output)")
    }
  }
}
