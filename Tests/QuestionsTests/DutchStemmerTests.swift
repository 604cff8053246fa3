import Testing

@testable import Questions

@Suite struct DutchStemmerTests {
  private func stem(_ word: String) -> String {
    String(decoding: DutchStemmer().stem(Array(word.utf8)[...]), as: UTF8.self)
  }

  @Test(arguments: [
    ("vakantie", "vakanties"), ("bedrijfsarts", "bedrijfsartsen"), ("ziek", "ziekte"),
    ("ziek", "zieke"), ("ziekmelding", "ziekmelden"), ("melden", "gemeld"),
    ("betalen", "betaald"), ("betaal", "betaalt"), ("geven", "geeft"), ("schrijven", "schrijft"),
    ("reizen", "reis"), ("aanvragen", "aangevraagd"), ("aanvraag", "aanvragen"),
    ("uitnodiging", "uitgenodigd"), ("werken", "gewerkt"), ("hervatten", "hervat"),
    ("opgesteld", "opstellen"), ("weigeren", "geweigerd"), ("evaluatie", "evalueren"),
  ])
  func formsOfOneWord(one: String, other: String) {
    #expect(stem(one) == stem(other))
  }

  @Test(arguments: [
    ("gesprek", "spreken"), ("man", "maand"), ("ziek", "zoek"), ("loon", "lopen"),
    ("arts", "art"), ("herstel", "stel"), ("medewerker", "werken"),
  ])
  func differentWords(one: String, other: String) {
    #expect(stem(one) != stem(other))
  }

  @Test(arguments: ["", "a", "ge", "gt", "12", "zzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzzz"])
  func anythingHasAStem(word: String) {
    #expect(stem(word).utf8.count <= word.utf8.count)
  }
}
