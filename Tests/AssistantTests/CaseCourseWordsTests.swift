import Testing

@testable import Assistant

@Suite struct CaseCourseWordsTests {
  @Test(arguments: [
    ("dossier 10236", "10236"), ("Dossier 10236.", "10236"), ("dossier nummer 10236", "10236"),
    ("wie moet er nu iets doen in dossier 10236?", "10236"),
    ("wie moet nu iets doen in 10236", "10236"), ("hoe staat het er nu met 10236 ?", "10236"),
    ("verloop van dossier 00010236", "00010236"),
  ])
  func aNumberIsRead(words: String, number: String) {
    #expect(AssistantWords.CourseQuestion(words)?.number == number)
  }

  @Test(arguments: ["wie moet er nu iets doen in dit dossier?", "Hoe staat het met dit dossier?"])
  func noNumberIsNeeded(words: String) throws {
    #expect(try #require(AssistantWords.CourseQuestion(words)).number == nil)
  }

  @Test(arguments: [
    "", "?", "123", "dossier", "dossier 10236 10237", "hoe staat het met", "dossier abc",
    "wie mag in dossier 10236", "hoe staat het met mijn loon",
    "hoe staat het met dit dossier 10236",
  ])
  func otherWordsAreSomethingElse(words: String) {
    #expect(AssistantWords.CourseQuestion(words) == nil)
  }
}
