import Messages
import Testing

@Test(arguments: [
  ("gewone woorden, met 2 komma's.", "gewone woorden, met 2 komma's."),
  ("# kop", "\\# kop"), ("a\n# kop\r\n- rij", "a \\# kop  - rij"), ("- rij", "\\- rij"),
  ("+ rij", "\\+ rij"), ("=== ", "\\=== "), ("1. rij", "1\\. rij"), ("12) rij", "12\\) rij"),
  ("1.5 uur", "1\\.5 uur"), ("[a](http://b)", "\\[a\\](http://b)"), ("<b>", "\\<b\\>"),
  ("*a* _b_ `c` ~d~ | e", "\\*a\\* \\_b\\_ \\`c\\` \\~d\\~ \\| e"), ("&amp;", "\\&amp;"),
  ("!\\", "\\!\\\\"), ("a\u{202E}b\u{0}c", "ab c"), ("", ""),
])
func wordsAreNeverMarkup(words: String, escaped: String) {
  // CR and LF are two control characters, and make two spaces.
  #expect(MarkdownText.escape(words) == escaped)
}

@Test func aDocumentHasItsPartsApart() {
  var document = MarkdownDocument()
  document.heading(1, "Kop")
  document.paragraph("Zin.")
  document.list(["een", "twee"])
  document.list([])
  document.heading(9, "Laag")
  #expect(document.text == "# Kop\n\nZin.\n\n- een\n- twee\n\n###### Laag\n")
}
