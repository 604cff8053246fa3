import Assistant
import CivilDate
import DialogEngine
import DialogProof
import FoundationEssentials
import PlainDutch
import ScriptText
import Testing

private let pageFolder = dialogFolder + "/bevindingen"

/// The codes that only playing a dialog gives.
///
/// A dialog by itself shows two of them; the others are faults of the program, need a very large
/// dialog, or come with a finding that needs no playing.
private let playedCodes = FindingCode.allCases.filter { $0.rawValue.hasPrefix("loop-") }

private func page(_ code: FindingCode) throws -> String {
  String(
    decoding: try #require(
      FileManager.default.contents(atPath: "\(pageFolder)/\(code.rawValue).md")), as: UTF8.self)
}

/// The files between fences under a heading of a page; ⟦ marks where something must be found.
private func example(_ heading: String, in page: String) throws -> [String: String] {
  let start = try #require(page.firstRange(of: "\n## \(heading)\n"))
  let rest = page[start.upperBound...]
  let end = rest.firstRange(of: "\n## ")?.lowerBound ?? rest.endIndex
  var files: [String: String] = [:]
  var name: String?
  for line in rest[..<end].split(separator: "\n", omittingEmptySubsequences: false) {
    if line.hasPrefix("```") {
      name = name == nil ? String(line.dropFirst(3)) : nil
      if let name { files[name] = "" }
    } else if let name {
      files[name]? += line + "\n"
    }
  }
  return files
}

/// What an example is as a file: a sign that shows an invisible one becomes that one.
private func bytes(_ text: String) -> [UInt8] {
  text.utf8.isEmpty
    ? []
    : text.replacing("␇", with: "\u{7}").split(separator: "�", omittingEmptySubsequences: false)
      .map { Array($0.utf8) }.reduce(into: [UInt8]()) { all, part in
        all += (all.isEmpty ? [] : [0xFF]) + part
      }
}

/// What the program finds in files, beside its own lists of words.
private func found(in files: [String: String]) -> [String] {
  let real = projectDialogs()
  let lists = real.paths().filter { $0.hasPrefix("woorden.") }
  let source = ScriptSource(
    paths: { lists + files.keys },
    bytes: { path in
      files[path].map { bytes($0.filter { $0 != "⟦" }) } ?? real.bytes(path)
    })
  return Library(source).findings().map { "\($0.file):\($0.line):\($0.column) \($0.code)" }
}

/// What playing the dialogs of files finds.
private func walk(_ files: [String: String]) throws -> [WalkFailure] {
  let source = ScriptSource(
    paths: { Array(files.keys) },
    bytes: { path in files[path].map { Array($0.filter { $0 != "⟦" }.utf8) } })
  let dialogs = Library(source).allDialogs
  #expect(dialogs.count == files.count)
  let now = CivilMoment(date: CivilDate(dayNumber: 20_523), time: .noon)
  let walker = Walker(
    dialogs, days: FreeDays.days(around: now.date), bounds: WalkBounds(now: now))
  return dialogs.flatMap { walker.walk($0.name).failures }
}

private func marks(in files: [String: String], code: FindingCode) -> [String] {
  var marks: [String] = []
  for (name, text) in files {
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      guard let mark = line.firstIndex(of: "⟦") else { continue }
      let column = line.distance(from: line.startIndex, to: mark) + 1
      marks.append("Dialogs/\(name):\(number + 1):\(column) \(code.rawValue)")
    }
  }
  return marks.sorted()
}

/// `Dialogs/bevindingen` explains every code, and its examples show it.
@Suite struct FindingPagesTests {
  @Test func everyCodeHasAPageAndEveryPageACode() throws {
    let pages = try FileManager.default.contentsOfDirectory(atPath: pageFolder)
    #expect(pages.sorted() == FindingCode.allCases.map { "\($0.rawValue).md" }.sorted())
  }

  @Test(arguments: FindingCode.allCases.filter { !playedCodes.contains($0) })
  func theBadExampleGivesExactlyTheCode(code: FindingCode) throws {
    let files = try example("Zo niet", in: try page(code))
    let marks = marks(in: files, code: code)
    #expect(!marks.isEmpty)
    #expect(found(in: files).sorted() == marks)
  }

  @Test(arguments: FindingCode.allCases.filter { !playedCodes.contains($0) })
  func theGoodExampleGivesNothing(code: FindingCode) throws {
    #expect(found(in: try example("Zo wel", in: try page(code))) == [])
  }

  @Test(arguments: [
    (FindingCode.walkTrap, WalkFailure.Property.end), (.walkUnreached, .reached),
  ])
  func theExamplesArePlayed(code: FindingCode, property: WalkFailure.Property) throws {
    let bad = try example("Zo niet", in: try page(code))
    let good = try example("Zo wel", in: try page(code))
    #expect(found(in: bad) == [])
    #expect(found(in: good) == [])
    let failures = try walk(bad)
    #expect(failures.map(\.property) == [property])
    let places = failures.map { "\($0.file):\($0.line):1 \(code.rawValue)" }
    #expect(places == marks(in: bad, code: code))
    #expect(try walk(good).isEmpty)
  }

  @Test(arguments: FindingCode.allCases) func thePageReadsEasily(code: FindingCode) throws {
    let lines = try page(code).split(separator: "\n")
    #expect(lines.first == "# \(code.rawValue)")
    var isExample = false
    let words = lines.filter { line in
      if line.hasPrefix("```") { isExample.toggle() }
      return !isExample && !line.hasPrefix("#") && !line.hasPrefix("```")
    }
    let file = ScriptFile(name: "pagina", bytes: Array(words.joined(separator: "\n").utf8))
    let text = WrittenText(.statement, file.lines.map { $0.rest(after: 0) })
    #expect(LongSentences.findings(in: text, file: "pagina") == [])
    #expect(
      Address.formal.findings(in: [text], file: "pagina").isEmpty || code == .informalToOthers
        || code == .mixedAddress || code == .formalToMedewerker)
  }
}
