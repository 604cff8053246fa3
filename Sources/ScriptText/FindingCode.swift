/// The kinds of finding, by their stable codes.
///
/// Each has a page for authors, `Dialogs/bevindingen/CODE.md`.
public enum FindingCode: String, CaseIterable, Sendable {
  // The text of a file.
  case tab
  case controlCharacter = "stuurteken"
  case notUTF8 = "geen-utf8"
  case missingHead = "geen-kop"
  case unknownWord = "onbekend-woord"
  case indentation = "inspringen"
  case syntax
  case missing = "ontbreekt"
  case badName = "geen-naam"
  case braces = "haakjes"
  case repeatedName = "dubbele-naam"
  case repeatedTitle = "dubbele-titel"
  case otherFileName = "andere-bestandsnaam"

  // Questions of a dialog.
  case unknownKind = "onbekende-soort"
  case unknownProperty = "onbekende-eigenschap"
  case unknownReason = "onbekende-reden"
  case impossibleAnswer = "onmogelijk-antwoord"
  case unusedQuestion = "ongebruikte-vraag"
  case laterQuestion = "latere-vraag"
  case medicalQuestion = "medische-vraag"

  // Names that must exist.
  case unknownStep = "onbekende-stap"
  case unknownQuestion = "onbekende-vraag"
  case unknownFact = "onbekend-feit"
  case unknownValue = "onbekende-waarde"
  case unknownList = "onbekende-lijst"
  case unknownDialog = "onbekend-gesprek"
  case unknownRole = "onbekende-rol"
  case unknownEvent = "onbekende-gebeurtenis"
  case unknownMessage = "onbekend-bericht"
  case unknownSource = "onbekende-bron"
  case unknownAnswer = "onbekend-antwoord"
  case unknownSituation = "onbekende-situatie"
  case unknownTask = "onbekende-taak"
  case missingSource = "ontbrekende-bron"

  // The ways through a dialog.
  case unreachableStep = "onbereikbare-stap"
  case unreachableLine = "onbereikbare-regel"
  case deadEnd = "geen-einde"
  case loopWithoutQuestion = "lus-zonder-vraag"
  case neverFinished = "nooit-klaar"
  case callingCircle = "kring"

  // What a dialog stores and sends.
  case unchecked = "geen-controle"
  case aboutNobody = "geen-dossier"
  case unknownField = "onbekend-veld"
  case missingField = "ontbrekend-veld"
  case unfitField = "verkeerd-veld"
  case unknownChoice = "onbekende-keuze"
  case tooLongField = "te-lang-veld"
  case unusedMessage = "ongebruikt-bericht"

  // The language of what people read.
  case longSentence = "lange-zin"
  case unwantedWord = "liever-niet"
  case mixedAddress = "je-en-u"
  case formalToMedewerker = "u-tegen-medewerker"
  case informalToOthers = "je-tegen-ander"

  // Questions about the protocol.
  case tooFewSamples = "te-weinig-vragen"
  case straySample = "verdwaalde-vraag"
  case collidingSubjects = "botsende-onderwerpen"

  // Waivers.
  case waiverWithoutReason = "mag-zonder-reden"
  case waiverOfNothing = "mag-voor-niets"
  case waiverOfFault = "mag-niet"
  case unknownCode = "onbekende-code"

  // What only playing shows.
  case walkTrap = "loop-klem"
  case walkTooLong = "loop-lang"
  case walkRound = "loop-rondje"
  case walkBack = "loop-terug"
  case walkReplay = "loop-herhaling"
  case walkUnchecked = "loop-geen-controle"
  case walkCommand = "loop-opdracht"
  case walkRefusal = "loop-weigering"
  case walkUnreached = "loop-onbereikt"
  case walkTooLarge = "loop-grens"

  /// Whether a file may say that it knows better; a fault that stops a dialog cannot be waived.
  public var isWaivable: Bool {
    switch self {
    case .unusedQuestion, .laterQuestion, .medicalQuestion, .unreachableStep, .unreachableLine,
      .repeatedTitle, .longSentence, .unwantedWord, .mixedAddress, .formalToMedewerker,
      .informalToOthers, .tooFewSamples, .straySample, .collidingSubjects, .unusedMessage:
      true
    case .tab, .controlCharacter, .notUTF8, .missingHead, .unknownWord, .indentation, .syntax,
      .missing, .badName, .braces, .repeatedName, .otherFileName, .unknownKind, .unknownProperty,
      .unknownReason, .impossibleAnswer, .unknownStep, .unknownQuestion, .unknownFact,
      .unknownValue, .unknownList, .unknownDialog, .unknownRole, .unknownEvent, .unknownMessage,
      .unknownSource, .unknownAnswer, .unknownSituation, .unknownTask, .missingSource, .deadEnd,
      .loopWithoutQuestion, .neverFinished, .callingCircle, .unchecked, .aboutNobody,
      .unknownField, .missingField, .unfitField, .unknownChoice, .tooLongField,
      .waiverWithoutReason, .waiverOfNothing, .waiverOfFault, .unknownCode,
      .walkTrap, .walkTooLong, .walkRound, .walkBack, .walkReplay, .walkUnchecked, .walkCommand,
      .walkRefusal, .walkUnreached, .walkTooLarge:
      false
    }
  }
}
