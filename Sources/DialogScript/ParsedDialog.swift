public import DialogEngine
public import ScriptText

/// What a `.gesprek` file says: the dialog, the names it uses, and what is wrong with it.
public struct ParsedDialog: Sendable {
  /// The dialog; nil when the first line is no head.
  public let dialog: Dialog?
  /// Every name the file uses that must exist somewhere, with its place.
  public let references: [Reference]
  /// What is wrong with the text itself, in the order of the file.
  public let findings: [Finding]
  private let pieces: WrittenPieces
  private let file: ScriptFile
  private let places: [(named: Named, place: ScriptPlace)]

  init(
    dialog: Dialog?, references: [Reference], findings: [Finding], pieces: WrittenPieces,
    file: ScriptFile, places: [(named: Named, place: ScriptPlace)]
  ) {
    self.dialog = dialog
    self.references = references
    self.findings = findings
    self.pieces = pieces
    self.file = file
    self.places = places
  }

  /// Words that people will read; made when they are asked for, because who plays needs none.
  public var texts: [WrittenText] { pieces.texts(of: file) }
  /// Comments that say why a finding may stay.
  public var waivers: [Waiver] { file.waivers }

  /// A name that the file gives to something.
  enum Named: Hashable, Sendable {
    case name
    case title
    case step(String)
    case question(String)
  }

  /// Where a name is given; the first line when it is not there.
  func place(of named: Named) -> ScriptPlace {
    (places.last { $0.named == named } ?? places.last { $0.named == .name })?.place
      ?? ScriptPlace(line: 1, column: 1)
  }

  /// Where the dialog is named.
  public var namePlace: ScriptPlace { place(of: .name) }
}

/// A name that a dialog uses.
public struct Reference: Hashable, Sendable {
  /// What it names.
  public enum Kind: String, Hashable, Sendable {
    /// A step of the same dialog.
    case step = "stap"
    /// A question of the same dialog (or of one that it calls).
    case question = "vraag"
    /// A fact of the host.
    case fact = "feit"
    /// An answer, or a value of the host.
    case value = "waarde"
    /// A day: "vandaag", an answer, or a value of the host.
    case day = "dag"
    /// What an empty line stands for: an answer, or a value of the host.
    case standard = "standaard"
    /// A list of choices of the host.
    case list = "lijst"
    /// Another dialog.
    case dialog = "gesprek"
    /// A role.
    case role = "rol"
    /// A kind of gebeurtenis.
    case event = "gebeurtenis"
    /// A message.
    case message = "bericht"
    /// A right answer that the host works out.
    case expected = "juist antwoord"
    /// An invented situation.
    case situation = "situatie"
    /// A section.
    case source = "bron"
  }

  /// What it names.
  public let kind: Kind
  /// The name.
  public let name: String
  /// Its line, from 1.
  public let line: Int
  /// Its column, in characters from 1.
  public let column: Int

  /// Where it stands.
  public var place: ScriptPlace { ScriptPlace(line: line, column: column) }
}
