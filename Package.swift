// swift-tools-version: 6.1
import PackageDescription

let package = Package(
  name: "beterschap",
  dependencies: [
    // Reads the command line: options, help texts and errors in one declared shape.
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0")
  ],
  targets: [
    // Line editing between two terminals: history, completion, UTF-8.
    .systemLibrary(name: "CReadline", providers: [.apt(["libreadline-dev"])]),
    // Checksums of dossier lines and names of outgoing files.
    .systemLibrary(name: "CSodium", providers: [.apt(["libsodium-dev"])]),
    // The kind of a file system, which the Glibc module leaves out.
    .systemLibrary(name: "CFileSystem"),
    // Dutch word stems for free questions.
    .systemLibrary(name: "CStemmer", providers: [.apt(["libstemmer-dev"])]),

    .target(name: "CivilDate"),
    .target(name: "Answers", dependencies: ["CivilDate"]),
    .target(name: "ScriptText"),
    .target(name: "PlainDutch", dependencies: ["ScriptText"]),
    .target(name: "DialogEngine", dependencies: ["Answers", "CivilDate"]),
    .target(name: "DialogProof", dependencies: ["Answers", "CivilDate", "DialogEngine"]),
    .target(name: "DialogScript", dependencies: ["Answers", "DialogEngine", "ScriptText"]),
    .target(name: "Verzuimprotocol", dependencies: ["CivilDate"]),
    .target(name: "Training", dependencies: ["CivilDate", "ScriptText", "Verzuimprotocol"]),
    .target(name: "Questions", dependencies: ["CStemmer", "ScriptText"]),
    .target(
      name: "DossierStore", dependencies: ["CFileSystem", "CSodium", "CivilDate", "JSONText"]),
    .target(name: "JSONText"),
    // Strict reader of CSV files, with the place of each row.
    .target(name: "CSVText"),
    .target(name: "Personnel", dependencies: ["CSVText", "CivilDate", "JSONText"]),
    .target(name: "Access", dependencies: ["DossierStore", "Personnel", "Verzuimprotocol"]),
    // Pincodes for the kiosk: hashed slowly, counted before they are checked.
    .target(name: "Pincode", dependencies: ["CSodium", "DossierStore", "JSONText"]),
    .target(name: "Messages", dependencies: ["CSodium", "CivilDate", "ScriptText"]),
    .target(
      name: "Assistant",
      dependencies: [
        "Access", "Answers", "CSVText", "CivilDate", "DialogEngine", "DialogProof", "DialogScript",
        "DossierStore", "Messages", "Personnel", "PlainDutch", "Questions", "ScriptText",
        "Training", "Verzuimprotocol",
      ]),
    // Plays a session of a file in a store of its own, for tests and for coverage.
    .target(
      name: "Sessions",
      dependencies: [
        "Answers", "Assistant", "CivilDate", "DialogEngine", "DialogProof", "DossierStore",
        "Personnel", "Terminal", "Verzuimprotocol",
      ]),
    .target(name: "Terminal", dependencies: ["Assistant", "CReadline"]),
    .executableTarget(
      name: "beterschap",
      dependencies: [
        "Access", "Assistant", "CSVText", "CivilDate", "DialogEngine", "DialogProof",
        "DossierStore", "Messages", "Personnel", "Pincode", "ScriptText", "Sessions", "Terminal",
        "Verzuimprotocol",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      exclude: ["Beheer"]),

    // What the program costs, next to the least that any program would cost.
    .target(name: "Measuring", dependencies: ["JSONText"]),
    // Small C programs and functions that do the same work with nothing around it.
    .target(
      name: "CBench", linkerSettings: [.linkedLibrary("stemmer")]),
    .executableTarget(
      name: "beterschap-anchor",
      linkerSettings: [.linkedLibrary("readline"), .linkedLibrary("tinfo")]),
    // Opens one dossier and ends.
    .executableTarget(name: "beterschap-reader", dependencies: ["DossierStore"]),
    .executableTarget(
      name: "beterschap-bench",
      dependencies: [
        "Assistant", "CBench", "CivilDate", "DialogEngine", "DialogProof", "DialogScript",
        "DossierStore", "Measuring", "Personnel", "Questions", "Terminal", "Verzuimprotocol",
        // Measured, so built with it.
        "beterschap", "beterschap-anchor", "beterschap-reader",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ]),

    .testTarget(name: "CivilDateTests", dependencies: ["CivilDate"]),
    .testTarget(name: "AnswersTests", dependencies: ["Answers", "CivilDate"]),
    .testTarget(name: "ScriptTextTests", dependencies: ["ScriptText"]),
    .testTarget(name: "PlainDutchTests", dependencies: ["PlainDutch", "ScriptText"]),
    .testTarget(
      name: "DialogEngineTests",
      dependencies: ["DialogScript", "Answers", "CivilDate", "DialogEngine"]),
    .testTarget(
      name: "DialogProofTests",
      dependencies: ["Answers", "CivilDate", "DialogEngine", "DialogProof", "DialogScript"]),
    .testTarget(
      name: "DialogScriptTests",
      dependencies: ["Answers", "CivilDate", "DialogEngine", "DialogScript", "ScriptText"]),
    .testTarget(name: "VerzuimprotocolTests", dependencies: ["CivilDate", "Verzuimprotocol"]),
    .testTarget(
      name: "TrainingTests",
      dependencies: ["CivilDate", "ScriptText", "Training", "Verzuimprotocol"]),
    .testTarget(
      name: "QuestionsTests", dependencies: ["Questions", "ScriptText"],
      exclude: ["Sets"]),
    .testTarget(name: "JSONTextTests", dependencies: ["JSONText"]),
    // Stores with a known flaw, which the tests of the store must each find.
    .target(
      name: "StoreUnderTest", dependencies: ["CSodium", "DossierStore"],
      path: "Tests/StoreUnderTest"),
    // Adds events to a dossier in a process of its own, run by DossierStoreTests.
    .executableTarget(
      name: "store-fixture", dependencies: ["CivilDate", "DossierStore", "StoreUnderTest"],
      path: "Tests/StoreFixture"),
    .testTarget(
      name: "DossierStoreTests",
      dependencies: [
        "CivilDate", "DossierStore", "ProgramUnderTest", "StoreUnderTest", "store-fixture",
      ]),
    // Readers of bytes from outside, each to be tried with any bytes.
    .target(
      name: "FuzzTargets",
      dependencies: [
        "Access", "Answers", "Assistant", "CSVText", "CivilDate", "DialogScript", "DossierStore",
        "Personnel", "Questions", "ScriptText", "StoreUnderTest", "Verzuimprotocol",
      ],
      path: "Tests/FuzzTargets"),
    .testTarget(name: "FuzzTests", dependencies: ["FuzzTargets"], exclude: ["Found"]),
    .testTarget(name: "CSVTextTests", dependencies: ["CSVText"]),
    .testTarget(name: "PersonnelTests", dependencies: ["CSVText", "Personnel"]),
    .testTarget(
      name: "AccessTests",
      dependencies: ["Access", "CivilDate", "DossierStore", "Personnel", "Verzuimprotocol"]),
    .testTarget(name: "PincodeTests", dependencies: ["DossierStore", "Pincode"]),
    .testTarget(
      name: "MessagesTests",
      dependencies: ["CalendarUnderTest", "CivilDate", "Messages", "ScriptText"]),
    // A calendar library that other programs use too, to read what this one writes.
    .systemLibrary(
      name: "CIcal", path: "Tests/CIcal", providers: [.apt(["libical-dev"])]),
    // Reads calendar files for tests, in two ways that know nothing of each other.
    .target(
      name: "CalendarUnderTest", dependencies: ["CIcal"], path: "Tests/CalendarUnderTest"),
    .testTarget(
      name: "TranscriptTests",
      dependencies: [
        "Access", "Answers", "Assistant", "CivilDate", "DialogEngine", "DialogProof",
        "DialogScript", "DossierStore", "Personnel", "PlainDutch", "Questions", "ScriptText",
        "Sessions", "Terminal", "Training", "Verzuimprotocol",
      ],
      exclude: [
        "Practices", "Sessions", "organisatie.json", "personeel.json",
        "personeel-zonder-telefoon.json",
      ]),
    // Opens pseudo-terminals for tests; posix_openpt is invisible to Swift.
    .target(name: "CPseudoTerminal", path: "Tests/CPseudoTerminal"),
    // Runs the programs of this package for tests, on a pseudo-terminal or between pipes.
    .target(
      name: "ProgramUnderTest", dependencies: ["CPseudoTerminal"], path: "Tests/ProgramUnderTest"),
    // A scripted chat behind readline, run by TerminalTests on a pseudo-terminal.
    .executableTarget(
      name: "terminal-fixture", dependencies: ["Assistant", "Terminal"],
      path: "Tests/TerminalFixture"),
    .testTarget(
      name: "TerminalTests",
      dependencies: ["Assistant", "ProgramUnderTest", "Terminal", "terminal-fixture"]),
    .testTarget(name: "MeasuringTests", dependencies: ["Measuring"]),
    .testTarget(
      name: "beterschapBenchTests", dependencies: ["ProgramUnderTest", "beterschap-bench"]),
    .testTarget(
      name: "AssistantTests",
      dependencies: [
        "Assistant", "CivilDate", "DossierStore", "Personnel", "StoreUnderTest", "Verzuimprotocol",
      ]),
    .testTarget(
      name: "beterschapTests",
      dependencies: [
        "CalendarUnderTest", "CivilDate", "DossierStore", "Personnel", "ProgramUnderTest",
        "Verzuimprotocol", "beterschap",
      ],
      exclude: ["Formats"]),
  ]
)

for target in package.targets where target.type != .system {
  target.swiftSettings = [
    .enableUpcomingFeature("ExistentialAny"),
    .enableUpcomingFeature("InternalImportsByDefault"),
    .enableUpcomingFeature("MemberImportVisibility"),
  ]
}

// Needs libFuzzer, which is there only in a build with its sanitizer: `.ci/fuzz` makes one.
if Context.environment["BETERSCHAP_FUZZ"] != nil {
  package.targets += [
    .systemLibrary(name: "CFuzzer", path: "Tests/CFuzzer"),
    .executableTarget(
      name: "beterschap-fuzz", dependencies: ["CFuzzer", "FuzzTargets"], path: "Tests/FuzzRunner"),
  ]
}
