public import ScriptText

/// A `.vragen` file: the onderwerpen it describes and what its author should look at.
public struct QuestionScript: Sendable {
  private let file: ScriptFile
  /// The onderwerpen, in order; one with a finding is kept when it has an id, samples and an answer.
  public let onderwerpen: [Onderwerp]
  /// What is wrong with it, in order of place.
  public let findings: [Finding]
  let places: [Place]
  /// What people read of it.
  public let texts: [Words]
  private let ids: [String]
  private let sampleLines: [SampleLines.Line]

  init(
    file: ScriptFile, onderwerpen: [Onderwerp], findings: [Finding], places: [Place],
    texts: [Words], ids: [String], sampleLines: [SampleLines.Line]
  ) {
    self.file = file
    self.onderwerpen = onderwerpen
    self.findings = findings
    self.places = places
    self.texts = texts
    self.ids = ids
    self.sampleLines = sampleLines
  }

  /// The file, as it was named to the reader.
  public var name: String { file.name }
  /// Comments that say why a finding may stay.
  public var waivers: [Waiver] { file.waivers }
  /// The samples with their places.
  public var samples: [Sample] {
    sampleLines.map { line in
      let phrase = file.phrase(line.place.range, ofLine: Int(line.line))
      return Sample(id: ids[Int(line.owner)], text: phrase.text, place: phrase.place)
    }
  }

  /// Who reads a text.
  public enum Reader: Hashable, Sendable {
    /// Whoever asks.
    case everyone
    /// Whoever asks in another role than this.
    case everyoneBut(String)
    /// Whoever asks in this role.
    case role(String)
  }

  /// A text of an onderwerp.
  public struct Words: Sendable {
    /// The onderwerp.
    public let id: String
    /// Who reads it.
    public let reader: Reader
    /// The words.
    public let text: WrittenText
  }

  /// A sample of an onderwerp.
  public struct Sample: Sendable {
    /// The onderwerp.
    public let id: String
    /// The question.
    public let text: String
    /// Where it stands.
    public let place: ScriptPlace
  }

  /// Where an onderwerp is named.
  struct Place: Sendable {
    let id: String
    let line: Int
    let column: Int
  }

  /// Reads a file and checks it against what exists outside it.
  ///
  /// `isRole` knows the names of roles, `isSource` the sections ("Protocol 2.4.2"), `isDialog` the
  /// dialogs that `gesprek` may name. `dialogs` are proposed for another name; without `tasks`,
  /// `values` or `contradictions` any of those may be named. Codes: syntax, onbekend-woord,
  /// onbekende-rol, onbekende-bron, onbekend-gesprek, onbekende-taak, onbekende-waarde, haakjes,
  /// ontbrekende-bron, te-weinig-vragen, dubbele-naam, ontbreekt, and those of `ScriptFile`.
  public static func parse(
    _ bytes: [UInt8], name: String, isRole: (String) -> Bool, isSource: (String) -> Bool,
    isDialog: (String) -> Bool, dialogs: Set<String> = [], tasks: Set<String> = [],
    values: Set<String> = [], contradictions: Set<String> = []
  ) -> QuestionScript {
    let file = ScriptFile(name: name, bytes: bytes)
    return withoutActuallyEscaping(isRole) { role in
      withoutActuallyEscaping(isSource) { source in
        withoutActuallyEscaping(isDialog) { dialog in
          var reader = OnderwerpReader(
            file: file,
            known: KnownNames(
              isRole: role, isSource: source, isDialog: dialog, dialogs: dialogs, tasks: tasks,
              values: values, contradictions: contradictions))
          return reader.read()
        }
      }
    }
  }

  /// Reads many files as `parse` reads one, in their order.
  ///
  /// Two threads read half of the bytes each, because somebody waits for the first answer.
  public static func parseAll(
    _ files: [(name: String, bytes: [UInt8])], isRole: @Sendable (String) -> Bool,
    isSource: @Sendable (String) -> Bool, dialogs: Set<String>, tasks: Set<String> = [],
    values: Set<String> = [], contradictions: Set<String> = []
  ) -> [QuestionScript] {
    @Sendable func parsed(_ part: ArraySlice<(name: String, bytes: [UInt8])>) -> [QuestionScript] {
      part.map { file in
        parse(
          file.bytes, name: file.name, isRole: isRole, isSource: isSource,
          isDialog: { dialogs.contains($0) }, dialogs: dialogs, tasks: tasks, values: values,
          contradictions: contradictions)
      }
    }
    let half = files.reduce(0) { $0 + $1.bytes.count } / 2
    var (middle, read) = (0, 0)
    while middle < files.count, read < half {
      read += files[middle].bytes.count
      middle += 1
    }
    let halves = TwoThreads.run { [middle] in
      parsed(files[..<middle])
    } _: { [middle] in
      parsed(files[middle...])
    }
    return halves.first + halves.second
  }

  /// The ids that a later file uses again, as findings with code "dubbele-naam" in that later file.
  public static func repeatedNames(in scripts: [QuestionScript]) -> [Finding] {
    var first: [String: String] = [:]
    var findings: [Finding] = []
    for script in scripts {
      for place in script.places {
        if let other = first[place.id], other != script.name {
          findings.append(
            Finding(
              code: .repeatedName, file: script.name, line: place.line, column: place.column,
              text: "Het onderwerp '\(place.id)' staat ook in \(other)."))
        } else {
          first[place.id] = script.name
        }
      }
    }
    return findings.sorted()
  }
}
