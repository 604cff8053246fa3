import JSONText
import Testing

private func isJSON(_ text: String) -> Bool {
  Array(text.utf8).withUnsafeBufferPointer { buffer in
    var reader = JSONReader(buffer)
    do {
      try reader.skipValue()
      try reader.end()
      return true
    } catch {
      return false
    }
  }
}

private func string(_ bytes: [UInt8]) -> String? {
  bytes.withUnsafeBufferPointer { buffer in
    var reader = JSONReader(buffer)
    guard let text = try? reader.string(), (try? reader.end()) != nil else { return nil }
    return text
  }
}

@Test(arguments: [
  "{}", "[]", " [ 1 , -0.5e+3, 2E-2 ] ", #"{"a":{"b":[null,true,false,"c"]}}"#, "0", "-0", "\"\"",
  "[[[[]]]]", "{\"a\":1,\"a\":2}", "\n\r\t1 ",
])
func validJSONIsRead(text: String) {
  #expect(isJSON(text))
}

@Test(arguments: [
  "", " ", "{", "}", "[1,]", "{,}", "{\"a\"}", "{\"a\":}", "{a:1}", "[1 2]", "01", "-", "1.", ".5",
  "1e", "+1", "0x1", "1e999", "tru", "nul", "True", "NaN", "'a'", "\"a", "\"\\x\"", "\"\\u12\"",
  "\"\\u12G4\"", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"a\nb\"", "1 1", "[]]",
  "{\"a\":1}x", String(repeating: "[", count: 100_000),
])
func otherTextIsRefused(text: String) {
  #expect(!isJSON(text))
}

@Test(arguments: [
  (#""a\"\\\/\b\f\n\r\t""#, "a\"\\/\u{8}\u{C}\n\r\t"), (#""\u00e9\u20AC""#, "é€"),
  (#""\ud83d\ude00""#, "😀"), (#""é€😀""#, "é€😀"), (#""\u0000""#, "\u{0}"),
])
func stringsAreDecoded(json: String, expected: String) {
  #expect(string(Array(json.utf8)) == expected)
}

@Test(
  arguments: [
    [0xFF], [0xC3], [0xC0, 0x80], [0xED, 0xA0, 0x80], [0xF4, 0x90, 0x80, 0x80], [0xE2, 0x82],
  ] as [[UInt8]])
func bytesThatAreNoUTF8AreRefused(bytes: [UInt8]) {
  #expect(string([0x22] + bytes + [0x22]) == nil)
  // Also in a string with an escape before it.
  #expect(string([0x22, 0x5C, 0x6E] + bytes + [0x22]) == nil)
}

@Test func everyCutOfAnObjectIsRefused() {
  let text = #"{"a":[1.5,"\u00e9",true,null],"b":{"c":-2}}"#
  for length in 0..<text.utf8.count { #expect(!isJSON(String(text.prefix(length)))) }
  #expect(isJSON(text))
}

@Test(arguments: [
  (0.0, "0"), (-3, "-3"), (20.5, "20.5"), (1e15, "1000000000000000"), (0.1, "0.1"),
])
func numbersAreWrittenShort(number: Double, expected: String) {
  var writer = JSONWriter()
  writer.number(number)
  #expect(String(decoding: writer.bytes, as: UTF8.self) == expected)
}
